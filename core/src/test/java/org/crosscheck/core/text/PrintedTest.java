package org.crosscheck.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {
    private static final String TEXT =
            "The harbourmaster told reporters at the quay that nine barges had sunk, and that the"
                    + " insurers were informed.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'we will rebuild,'       | we will rebuild
                    'we will rebuild'        | we will rebuild
                    'we  will\nrebuild ;'    | we will rebuild
                    '40.'                    | 40.
                    ','                      | ','
                    """)
    void the_comma_before_he_said_is_no_part_of_what_was_said(String printed, String shown) {
        assertThat(Printed.trimmed(printed)).isEqualTo(shown);
    }

    @Test
    void surroundings_are_cut_between_words_and_say_so() {
        int start = TEXT.indexOf("nine barges");
        TextQuote quote = TextQuote.of(TEXT, new Span(start, start + 11));

        assertThat(Printed.before(quote)).isEqualTo("… reporters at the quay that ");
        assertThat(Printed.after(quote)).isEqualTo(" had sunk, and that the …");
    }

    @Test
    void nothing_is_cut_at_the_ends_of_a_text() {
        TextQuote quote = TextQuote.of("It sank at noon.", new Span(3, 7));

        assertThat(Printed.before(quote)).isEqualTo("It ");
        assertThat(Printed.after(quote)).isEqualTo(" at noon.");
    }
}

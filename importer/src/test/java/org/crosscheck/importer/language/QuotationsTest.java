package org.crosscheck.importer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    private static List<String> quoted(String text) {
        return new Quotations(text).stretches().stream().map(s -> s.in(text)).toList();
    }

    @Test
    void words_between_marks_are_a_quotation_whatever_the_marks() {
        assertThat(quoted("\"We sail,\" he said. “We wait,” she said. «On part», dit-il."))
                .containsExactly("We sail,", "We wait,", "On part");
    }

    @Test
    void a_quotation_goes_on_in_the_next_paragraph_that_opens_with_a_mark() {
        String text = "“We sail at dawn.\n\n“Nobody stays behind,” she said.";
        assertThat(quoted(text)).containsExactly("We sail at dawn.\n\n“Nobody stays behind,");
    }

    @Test
    void a_mark_that_never_closes_ends_with_its_paragraph() {
        assertThat(quoted("“We sail at dawn.\n\nThe wind was low."))
                .containsExactly("We sail at dawn.");
    }

    @Test
    void an_apostrophe_opens_no_quotation() {
        assertThat(quoted("The sailors' pay and the crew's hats, he said, won't do.")).isEmpty();
    }

    @Test
    void single_marks_quote_when_a_stop_stands_before_the_closing_one() {
        assertThat(quoted("‘We don’t sail,’ she said.")).containsExactly("We don’t sail,");
    }

    @Test
    void a_mark_behind_a_word_and_before_a_space_opens_nothing() {
        assertThat(quoted("the plane,\" it said. \"We wait,\" she said."))
                .containsExactly("We wait,");
    }
}

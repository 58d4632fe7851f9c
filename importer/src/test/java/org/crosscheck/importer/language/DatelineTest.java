package org.crosscheck.importer.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "OSTRAND - Ice has come.; OSTRAND;",
                "PORT ASKE (SPA) - Ice has come.; PORT ASKE (SPA);",
                "OSTRAND, 14 March 2024 (HNA) - Ice has come.; OSTRAND, 14 March 2024 (HNA); 14 March 2024",
                "OSTRAND, March 14 (HNA) -- Ice has come.; OSTRAND, March 14 (HNA); March 14",
                "OSTRAND, Ardovia, Mar. 14, 2024 /HNA/ — Ice has come.; OSTRAND, Ardovia, Mar. 14, 2024 /HNA/; Mar. 14, 2024",
                "OSTRAND, Thursday, March 14, 2024 – Ice has come.; OSTRAND, Thursday, March 14, 2024; March 14, 2024",
                "Ostrand, 14 March 2024 (Tidewater News Agency) - Ice has come.; Ostrand, 14 March 2024 (Tidewater News Agency); 14 March 2024",
                "Ostrand (HNA) - Ice has come.; Ostrand (HNA);"
            })
    void place_date_and_agency_before_a_dash_are_a_dateline(String text, String span, String date) {
        Dateline found = Dateline.in(text).getFirst();
        assertThat(found.span().in(text)).isEqualTo(span);
        assertThat(found.date()).isEqualTo(date);
        assertThat(text.substring(found.dash().end())).isEqualTo(" Ice has come.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ice - and snow - has come.",
                "The mayor, Ada Voss, left on 14 March 2024 - a Thursday.",
                "ICE has come to Ostrand - and it stays.",
                "March 14 - the day the ice came - was cold."
            })
    void a_sentence_with_a_dash_is_none(String text) {
        assertThat(Dateline.in(text)).isEmpty();
    }

    @Test
    void a_text_without_end_is_read_in_linear_time() {
        assertThat(Dateline.in("A ".repeat(200_000))).isEmpty();
        assertThat(Dateline.in("Aa, ".repeat(200_000) + " - ")).isEmpty();
    }
}

package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinsTest {
    private static String outcome(String a, String b) {
        return Twins.compare(a, b)
                .map(v -> v.outcome().name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "9, 11, conflicts",
        "nine, 9, none",
        "nine, eleven, conflicts",
        "9, more than 7, agrees",
        "9, more than 9, conflicts",
        "9, at least 9, agrees",
        "9, less than 12, agrees",
        "9, fewer than 9, conflicts",
        "9, at most 9, agrees",
        "more than 7, 9, cannot_tell",
        "more than 7, 7, conflicts",
        "more than 7, more than 5, agrees",
        "more than 5, more than 7, cannot_tell",
        "more than 7, at least 7, agrees",
        "at least 7, more than 7, cannot_tell",
        "more than 7, less than 5, conflicts",
        "more than 5, less than 7, cannot_tell",
        "about 9, 11, none",
        "9.4, 9.41, none"
    })
    void a_number_is_compared_with_the_one_in_its_place(String one, String other, String outcome) {
        assertThat(
                        outcome(
                                "The tugs pulled " + one + " barges out of the canal",
                                "The tugs pulled " + other + " barges out of the canal"))
                .isEqualTo(outcome);
    }

    @Test
    void one_number_that_differs_is_enough() {
        assertThat(
                        outcome(
                                "The tugs pulled 9 barges in 3 hours out of the canal",
                                "The tugs pulled 9 barges in 4 hours out of the canal"))
                .isEqualTo("conflicts");
    }

    @Test
    void the_currency_sign_may_stand_before_the_bound() {
        assertThat(outcome("A berth costs $ 40 a night", "A berth costs $ more than 30 a night"))
                .isEqualTo("agrees");
    }

    @Test
    void passages_that_differ_in_words_are_no_twins() {
        assertThat(outcome("The tugs pulled 9 barges", "The tugs pulled 11 boats"))
                .isEqualTo("none");
        assertThat(outcome("9 of 10", "8 of 10")).as("no words to be twins by").isEqualTo("none");
    }
}

package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorteningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is worth mentioning that the pier is closed | the pier is closed",
                "However, the pier is closed | the pier is closed",
                "The keeper, who mends the pier | The keeper mends the pier",
                "The pier, which was built in May, is closed | The pier is closed",
                "The pier, which the crews mended | The pier, which the crews mended",
                "The pier is closed | The pier is closed"
            })
    void a_clause_begins_with_what_it_says(String text, String clause) {
        assertThat(Shortening.clause(text)).isEqualTo(clause);
    }

    @Test
    void long_text_is_cut_between_clauses() {
        assertThat(
                        Shortening.cut(
                                "The crews mended the pier, painted the boats, and went home", 40))
                .isEqualTo("The crews mended the pier");
    }

    @Test
    void long_text_without_a_clause_is_cut_between_words() {
        assertThat(Shortening.cut("The crews mended the northern pier of Olen harbour", 30))
                .isEqualTo("The crews mended the northern…");
    }
}

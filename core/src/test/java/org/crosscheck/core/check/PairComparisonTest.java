package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairComparisonTest {
    private static final String CLAIM = "A whale swam up the canal to the brewery";
    private final CrossChecker checker = new CrossChecker();

    private Finding compared(String a, String b) {
        return checker.compare(
                new MadeUpArticle("One", "2024-05-02").saying(a, "swim", false).build(),
                new MadeUpArticle("Other", "2024-05-02").saying(b, "swim", false).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Whale in the canal was a hoax",
                "No, a whale did not swim up the canal",
                "A whale didn't swim to the brewery",
                "Whale in the canal? It never happened, say keepers. Nothing true about it: fake",
                "Harbour office retracts report of whale in the canal",
                "Keeper made up the story of the whale in the canal"
            })
    void who_calls_a_report_untrue_contradicts_it(String denial) {
        boolean asks = denial.contains("?");
        assertThat(compared(CLAIM, denial).outcome())
                .as(denial)
                .isEqualTo(asks ? Outcome.CANNOT_TELL : Outcome.CONFLICTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Whale in the canal is no hoax, keeper insists",
                "Keeper will neither confirm nor deny whale in the canal",
                "Was the whale in the canal a hoax?",
                "A whale swam up the canal, not the river"
            })
    void a_denial_that_is_taken_back_or_of_something_else_is_none(String passage) {
        assertThat(compared(CLAIM, passage).outcome()).as(passage).isNotEqualTo(Outcome.CONFLICTS);
    }

    @Test
    void a_contrary_word_contradicts() {
        assertThat(compared("The whale of the canal has died", "The whale of the canal is alive"))
                .satisfies(f -> {
                    assertThat(f.outcome()).isEqualTo(Outcome.CONFLICTS);
                    assertThat(f.reason()).isEqualTo(Reason.NEGATED);
                });
    }

    @Test
    void passages_of_unlike_words_are_unrelated() {
        assertThat(compared(CLAIM, "Bread becomes dearer in June").outcome())
                .isEqualTo(Outcome.UNRELATED);
    }
}

package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.crosscheck.core.claim.ArticleClaims;
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
                "Keeper made up the story of the whale in the canal",
                "Whale in the canal? Keepers laugh at another fake",
                "Keepers find no whale in the canal, contrary to reports",
                "Harbour office quashes canal whale rumours",
                "Whale not in the canal: keepers",
                "A whale did not really swim up the canal, despite what some say"
            })
    void who_calls_a_report_untrue_contradicts_it(String denial) {
        assertThat(compared(CLAIM, denial).outcome()).as(denial).isEqualTo(Outcome.CONFLICTS);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Whale may be swimming up the canal to the brewery",
                "Whale swam up the canal to the brewery, keepers say",
                "Whale swam up the canal to the brewery: report",
                "Official: Whale swam up the canal to the brewery",
                "Did a whale swim up the canal to the brewery?"
            })
    void a_second_passage_that_only_hands_the_first_on_does_not_agree(String headline) {
        assertThat(compared(CLAIM, headline).outcome()).as(headline).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(compared(headline, CLAIM).outcome()).as(headline).isEqualTo(Outcome.AGREES);
    }

    @Test
    void other_words_agree_where_their_meaning_is_known_to_be_near() {
        String other = "Sea giant visits beer makers by waterway";
        assertThat(compared(CLAIM, other).outcome()).isEqualTo(Outcome.UNRELATED);
        assertThat(known(0.9).compare(article("One", CLAIM), article("Other", other)).reason())
                .isEqualTo(Reason.PARAPHRASE);
        assertThat(known(0.6).compare(article("One", CLAIM), article("Other", other)).outcome())
                .isNotEqualTo(Outcome.AGREES);
    }

    private static CrossChecker known(double likeness) {
        return new CrossChecker(
                ExchangeRates.shipped(),
                new Meanings() {
                    @Override
                    public Optional<Meaning> of(String text) {
                        return Optional.empty();
                    }

                    @Override
                    public OptionalDouble likeness(String a, String b) {
                        return OptionalDouble.of(likeness);
                    }
                });
    }

    private static ArticleClaims article(String id, String text) {
        return new MadeUpArticle(id, "2024-05-02").saying(text, "swim", false).build();
    }
}

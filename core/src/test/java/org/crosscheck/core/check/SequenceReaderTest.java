package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.crosscheck.core.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceReaderTest {
    private final SequenceReader reader = new SequenceReader(new Lexicon());

    private static Claim claim(String doer, String head, String sentence) {
        return new MadeUpArticle("One", "2024-05-02")
                .by(doer, head)
                .saying(sentence, "sound", false)
                .build()
                .claims()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "The horn sounded only after the crash, crash, horn",
        "The horn sounded before the crash, horn, crash",
        "The horn went first and then came the crash, horn, crash"
    })
    void two_things_are_told_in_their_order(String sentence, String first, String second) {
        assertThat(reader.of(claim("The horn", "horn", sentence)))
                .get()
                .isInstanceOfSatisfying(
                        Content.Sequence.class,
                        s -> {
                            assertThat(s.first()).isEqualTo(Set.of(Lexicon.stem(first)));
                            assertThat(s.second()).isEqualTo(Set.of(Lexicon.stem(second)));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Olen soldiers opened fire first",
                "Olen soldiers fired first on Monday",
                "The first shots came from the Olen side"
            })
    void who_was_the_first_is_read_by_name(String sentence) {
        assertThat(reader.of(claim("Olen soldiers", "soldier", sentence)))
                .get()
                .isInstanceOfSatisfying(
                        Content.Sequence.class,
                        s -> {
                            assertThat(s.first()).isEqualTo(Set.of(Lexicon.stem("Olen")));
                            assertThat(s.second()).isEmpty();
                            assertThat(s.deed()).isNotEmpty();
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Olen soldiers took part for the first time",
                "Olen soldiers wore the first coats",
                "Olen soldiers left before dawn"
            })
    void other_uses_of_first_and_before_tell_no_order(String sentence) {
        assertThat(reader.of(claim("Olen soldiers", "soldier", sentence))).isEmpty();
    }

    @Test
    void texts_that_turn_an_order_around_conflict_about_it() {
        assertThat(
                        new CrossChecker()
                                .check(
                                        java.util.List.of(
                                                new MadeUpArticle("The Harbour Post", "2024-05-02")
                                                        .by("The horn", "horn")
                                                        .saying(
                                                                "The horn sounded before the crash.",
                                                                "sound",
                                                                false)
                                                        .build(),
                                                new MadeUpArticle("Island Week", "2024-05-03")
                                                        .by("The horn", "horn")
                                                        .saying(
                                                                "The horn sounded only after the crash.",
                                                                "sound",
                                                                false)
                                                        .build()),
                                        Progress.none())
                                .crossChecks())
                .flatExtracting(CrossCheck::findings)
                .filteredOn(f -> f.outcome() == Outcome.CONFLICTS)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.attribute()).isEqualTo("which came first, horn or crash");
                    assertThat(f.sentence())
                            .isEqualTo(
                                    "On which came first, horn or crash, The Harbour Post says “The horn"
                                            + " sounded before the crash”, Island Week “The horn"
                                            + " sounded only after the crash”.");
                });
    }
}

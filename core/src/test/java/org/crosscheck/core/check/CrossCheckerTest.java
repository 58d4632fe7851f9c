package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.core.claim.ArticleClaims;
import org.junit.jupiter.api.Test;

class CrossCheckerTest {
    private final CrossChecker checker = new CrossChecker();

    private final ArticleClaims harbour =
            new MadeUpArticle("The Harbour Post", "2024-05-02")
                    .counting(
                            "The ferry company will cut 40 cabins on the night boats.",
                            "40",
                            40,
                            "cabin",
                            "cut")
                    .quoting(
                            "\"We will not close the old pier,\" said Ines Quist.",
                            "We will not close the old pier",
                            "Ines Quist")
                    .build();
    private final ArticleClaims island =
            new MadeUpArticle("Island Week", "2024-05-03")
                    .counting(
                            "On the night boats 55 cabins are cut by the ferry company.",
                            "55",
                            55,
                            "cabin",
                            "cut")
                    .quoting(
                            "\"We will close the old pier,\" said Ines Quist.",
                            "We will close the old pier",
                            "Ines Quist")
                    .build();

    private List<Finding> findings(ArticleClaims... articles) {
        return checker.check(List.of(articles), Progress.none()).crossChecks().stream()
                .flatMap(c -> c.findings().stream())
                .toList();
    }

    @Test
    void two_counts_of_one_thing_conflict() {
        assertThat(findings(harbour, island))
                .filteredOn(f -> f.rule().equals("count"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.reason()).isEqualTo(Reason.VALUE_DIFFERS);
                    assertThat(f.sentence()).contains("The Harbour Post", "“40”", "“55”");
                    assertThat(f.features()).isNotEmpty();
                });
    }

    @Test
    void a_quotation_that_loses_its_negation_conflicts() {
        assertThat(findings(harbour, island))
                .filteredOn(f -> f.rule().equals("quotation"))
                .singleElement()
                .satisfies(f -> assertThat(f.reason()).isEqualTo(Reason.NEGATED));
    }

    @Test
    void loose_numbers_are_never_compared() {
        ArticleClaims other =
                new MadeUpArticle("Hill Gazette", "2024-05-03")
                        .counting(
                                "The choir sold 55 records at the fair.",
                                "55",
                                55,
                                "record",
                                "sell")
                        .build();
        assertThat(findings(harbour, other)).isEmpty();
    }

    @Test
    void planned_against_done_is_another_scope() {
        ArticleClaims planned =
                new MadeUpArticle("Hill Gazette", "2024-05-01")
                        .planning(
                                "The ferry company is to cut 70 cabins on the night boats.",
                                "70",
                                70,
                                "cabin",
                                "cut")
                        .build();
        assertThat(findings(planned, island))
                .filteredOn(f -> f.rule().equals("count"))
                .singleElement()
                .satisfies(f -> assertThat(f.reason()).isEqualTo(Reason.SCOPE));
    }

    @Test
    void a_later_offer_supersedes_an_earlier_one() {
        ArticleClaims first = offer("The Quarry Post", "2024-03-04", "300", 300);
        ArticleClaims later = offer("The Mill Post", "2024-03-08", "340", 340);
        ArticleClaims sameDay = offer("The Lock Post", "2024-03-04", "340", 340);

        assertThat(findings(first, later))
                .singleElement()
                .extracting(Finding::reason)
                .isEqualTo(Reason.SUPERSEDED);
        assertThat(findings(first, sameDay))
                .singleElement()
                .extracting(Finding::reason)
                .isEqualTo(Reason.VALUE_DIFFERS);
    }

    private static ArticleClaims offer(String label, String day, String number, long value) {
        return new MadeUpArticle(label, day)
                .by("The quarry", "quarry")
                .counting(
                        "The quarry offered " + number + " crowns to each driver.",
                        number,
                        value,
                        "crown",
                        "offer")
                .build();
    }

    @Test
    void the_same_input_gives_the_same_result() {
        List<ArticleClaims> both = List.of(harbour, island);
        assertThat(checker.check(both, Progress.none()))
                .isEqualTo(new CrossChecker().check(both, Progress.none()));
    }

    @Test
    void a_cross_check_keeps_its_key_when_a_later_article_joins() {
        ArticleClaims later =
                new MadeUpArticle("Coast Weekly", "2024-05-09")
                        .counting(
                                "On the night boats 55 cabins are cut by the company.",
                                "55",
                                55,
                                "cabin",
                                "cut")
                        .build();
        assertThat(findings(harbour, island, later))
                .extracting(Finding::crossCheck)
                .containsAll(findings(harbour, island).stream().map(Finding::crossCheck).toList());
    }

    @Test
    void a_run_that_is_ended_returns_what_is_done() {
        CheckResult result = checker.check(List.of(harbour, island), (_, _, _) -> false);
        assertThat(result.crossChecks()).isEmpty();
        assertThat(result.coverage().articles()).isZero();
    }

    @Test
    void what_was_not_compared_is_said_with_examples() {
        ArticleClaims alone =
                new MadeUpArticle("Hill Gazette", "2024-05-03")
                        .saying("The choir sang in the rain until midnight.", "sing", false)
                        .build();
        Coverage coverage = checker.check(List.of(harbour, alone), Progress.none()).coverage();
        assertThat(coverage.notCompared()).isNotEmpty();
        assertThat(coverage.notCompared().getFirst().examples()).isNotEmpty();
    }

    @Test
    void a_pair_of_passages_always_gets_an_answer() {
        ArticleClaims choir =
                new MadeUpArticle("Hill Gazette", "2024-05-03")
                        .saying("The choir sang in the rain until midnight.", "sing", false)
                        .build();
        assertThat(checker.compare(harbour, choir).outcome()).isEqualTo(Outcome.UNRELATED);
        assertThat(checker.compare(harbour, island).outcome()).isEqualTo(Outcome.CONFLICTS);
    }
}

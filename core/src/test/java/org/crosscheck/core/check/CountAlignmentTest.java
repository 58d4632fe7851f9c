package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.core.claim.ArticleClaims;
import org.junit.jupiter.api.Test;

/// Which counts of two articles belong together.
class CountAlignmentTest {
    private final CrossChecker checker = new CrossChecker();

    private static MadeUpArticle post() {
        return new MadeUpArticle("The Harbour Post", "2024-05-02");
    }

    private static MadeUpArticle week() {
        return new MadeUpArticle("Island Week", "2024-05-02");
    }

    private List<Finding> counts(MadeUpArticle a, MadeUpArticle b) {
        List<ArticleClaims> both = List.of(a.build(), b.build());
        return checker.check(both, Progress.none()).crossChecks().stream()
                .flatMap(c -> c.findings().stream())
                .filter(f -> f.rule().equals("count"))
                .toList();
    }

    @Test
    void a_small_count_behind_a_definite_article_is_no_claim_of_a_count() {
        assertThat(
                        counts(
                                post().counting(
                                                "The two islands share a lighthouse.",
                                                "two",
                                                2,
                                                "island",
                                                "share"),
                                week().counting(
                                                "A lighthouse is shared by the two islands.",
                                                "two",
                                                2,
                                                "island",
                                                "share")))
                .isEmpty();
    }

    @Test
    void a_bound_agrees_with_what_is_near_it_and_not_with_all_that_it_allows() {
        MadeUpArticle bounded =
                post().counting(
                                "In spring more than 30 boats sailed to the lighthouse.",
                                "more than 30",
                                30,
                                "boat",
                                "sail");
        assertThat(counts(bounded, sailing("34", 34)))
                .singleElement()
                .extracting(Finding::reason)
                .isEqualTo(Reason.BOUND);
        assertThat(counts(bounded, sailing("9,000", 9000))).isEmpty();
    }

    private static MadeUpArticle sailing(String printed, long boats) {
        return week().counting(
                        "To the lighthouse " + printed + " boats sailed.",
                        printed,
                        boats,
                        "boat",
                        "sail");
    }

    @Test
    void a_definite_count_of_those_to_whom_something_happened_is_one() {
        assertThat(
                        counts(
                                post().counting(
                                                "The three divers drowned near the lighthouse.",
                                                "three",
                                                3,
                                                "diver",
                                                "drown"),
                                week().counting(
                                                "Near the lighthouse two divers drowned.",
                                                "two",
                                                2,
                                                "diver",
                                                "drown")))
                .singleElement()
                .extracting(Finding::outcome)
                .isEqualTo(Outcome.CONFLICTS);
    }

    @Test
    void small_counts_of_one_noun_without_a_deed_or_a_doer_in_common_are_two_things() {
        assertThat(
                        counts(
                                post().counting(
                                                "Two boats searched the old harbour in the rain.",
                                                "Two",
                                                2,
                                                "boat",
                                                "search"),
                                week().counting(
                                                "In the old harbour five boats were painted.",
                                                "five",
                                                5,
                                                "boat",
                                                "paint")))
                .noneMatch(f -> f.outcome() == Outcome.CONFLICTS);
    }

    @Test
    void something_that_comes_by_the_dozen_is_not_counted() {
        assertThat(
                        counts(
                                post().counting(
                                                "Cabins on the night boats are cut by the dozen.",
                                                "dozen",
                                                12,
                                                "cabin",
                                                "cut"),
                                week().counting(
                                                "On the night boats 55 cabins are cut.",
                                                "55",
                                                55,
                                                "cabin",
                                                "cut")))
                .isEmpty();
    }

    @Test
    void a_noun_that_counts_people_by_what_befell_them_meets_its_verb() {
        assertThat(
                        counts(
                                post().counting(
                                                "The crash on the pier left 45 injuries.",
                                                "45",
                                                45,
                                                "injury",
                                                "leave"),
                                week().counting(
                                                "In the crash on the pier 38 people were injured.",
                                                "38",
                                                38,
                                                "person",
                                                "injure")))
                .singleElement()
                .extracting(Finding::outcome)
                .isEqualTo(Outcome.CONFLICTS);
    }

    @Test
    void a_participle_beside_one_count_is_what_befell_those_of_the_other() {
        assertThat(
                        counts(
                                post().counting(
                                                "Two sailors were hurt.",
                                                "Two",
                                                2,
                                                "sailor",
                                                "hurt"),
                                week().counting(
                                                "The navy put the number of injured sailors at four.",
                                                "four",
                                                4,
                                                "sailor",
                                                "put")))
                .singleElement()
                .extracting(Finding::outcome)
                .isEqualTo(Outcome.CONFLICTS);
    }

    @Test
    void what_is_carried_home_is_as_many_as_there_are() {
        assertThat(
                        counts(
                                post().counting(
                                                "The Shore League holds 104 seats in the island council.",
                                                "104",
                                                104,
                                                "seat",
                                                "hold"),
                                week().counting(
                                                "The Shore League romped home with 101 seats in the island council.",
                                                "101",
                                                101,
                                                "seat",
                                                "romp")))
                .singleElement()
                .extracting(Finding::outcome)
                .isEqualTo(Outcome.CONFLICTS);
    }

    @Test
    void two_rounds_of_one_series_are_other_scopes() {
        assertThat(
                        counts(
                                post().counting(
                                                "In the first round 41 boats reached the lighthouse.",
                                                "41",
                                                41,
                                                "boat",
                                                "reach"),
                                week().counting(
                                                "In the second round 53 boats reached the lighthouse.",
                                                "53",
                                                53,
                                                "boat",
                                                "reach")))
                .singleElement()
                .extracting(Finding::reason)
                .isEqualTo(Reason.SCOPE);
    }

    @Test
    void some_of_those_meant_are_no_count_of_all() {
        assertThat(
                        counts(
                                post().counting(
                                                "Eleven boats lay at the lighthouse pier.",
                                                "Eleven",
                                                11,
                                                "boat",
                                                "lie"),
                                week().counting(
                                                "Four of the boats at the lighthouse pier burned.",
                                                "Four",
                                                4,
                                                "boat",
                                                "burn")))
                .noneMatch(f -> f.outcome() == Outcome.CONFLICTS);
    }

    @Test
    void the_word_before_a_count_says_what_befell_it() {
        assertThat(
                        counts(
                                post().counting(
                                                "The storm at the lighthouse that claimed 19 lives has ended.",
                                                "19",
                                                19,
                                                "life",
                                                "end"),
                                week().counting(
                                                "The storm at the lighthouse killed 17 people.",
                                                "17",
                                                17,
                                                "person",
                                                "kill")))
                .singleElement()
                .extracting(Finding::outcome)
                .isEqualTo(Outcome.CONFLICTS);
    }
}

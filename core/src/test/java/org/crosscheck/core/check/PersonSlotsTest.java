package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.core.claim.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonSlotsTest {
    private final CrossChecker checker = new CrossChecker();

    private List<Finding> persons(MadeUpArticle... articles) {
        return checker
                .check(
                        List.of(articles).stream().map(MadeUpArticle::build).toList(),
                        Progress.none())
                .crossChecks()
                .stream()
                .flatMap(c -> c.findings().stream())
                .filter(f -> f.type() == ValueType.PERSON)
                .toList();
    }

    private static MadeUpArticle post() {
        return new MadeUpArticle("The Harbour Post", "2024-05-02");
    }

    private static MadeUpArticle week() {
        return new MadeUpArticle("Island Week", "2024-05-03");
    }

    @Test
    void two_names_for_the_one_who_chaired_one_inquiry_conflict() {
        assertThat(
                        persons(
                                post().naming(
                                                "Helen Pryce chaired the inquiry into the ferry.",
                                                "Helen Pryce",
                                                "chair",
                                                "the inquiry"),
                                week().naming(
                                                "Marta Oland headed the inquiry into the ferry.",
                                                "Marta Oland",
                                                "head",
                                                "the inquiry")))
                .singleElement()
                .satisfies(f -> assertThat(f.reason()).isEqualTo(Reason.VALUE_DIFFERS));
    }

    @Test
    void the_scorers_of_two_goals_do_not_conflict() {
        assertThat(
                        persons(
                                post().naming(
                                                "Pat Hume scored the first goal of the match.",
                                                "Pat Hume",
                                                "score",
                                                "the first goal"),
                                week().naming(
                                                "Luke Dorran scored the second goal of the match.",
                                                "Luke Dorran",
                                                "score",
                                                "the second goal")))
                .noneMatch(f -> f.outcome() == Outcome.CONFLICTS);
    }

    @Test
    void many_can_cross_one_bridge() {
        assertThat(
                        persons(
                                post().naming(
                                                "Pat Hume crossed the old bridge on foot.",
                                                "Pat Hume",
                                                "cross",
                                                "the old bridge"),
                                week().naming(
                                                "Luke Dorran crossed the old bridge on foot.",
                                                "Luke Dorran",
                                                "cross",
                                                "the old bridge")))
                .noneMatch(f -> f.outcome() == Outcome.CONFLICTS);
    }

    @Test
    void a_name_that_one_text_got_nearly_right_conflicts() {
        assertThat(
                        persons(
                                post().naming(
                                                "Ilse Brandt pulled the man from the car.",
                                                "Ilse Brandt",
                                                "pull",
                                                "the man"),
                                week().naming(
                                                "Elsa Brandt saved the man from his car.",
                                                "Elsa Brandt",
                                                "save",
                                                "the man")))
                .singleElement()
                .satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.CONFLICTS));
    }

    @Test
    void names_are_no_slip_where_one_text_has_both() {
        assertThat(
                        persons(
                                post().naming(
                                                "Ilse Brandt pulled the man from the car.",
                                                "Ilse Brandt",
                                                "pull",
                                                "the man")
                                        .saying("Elsa Brandt looked on.", "look", false),
                                week().naming(
                                                "Elsa Brandt saw the man in the car.",
                                                "Elsa Brandt",
                                                "see",
                                                "the man")))
                .noneMatch(f -> f.outcome() == Outcome.CONFLICTS);
    }

    @ParameterizedTest
    @CsvSource({
        "Joan Pell, Joanna Pellow, true",
        "Marianne Holt, Maren Holt, true",
        "Tomas Wrede, Jonas Wrede, true",
        "Helen Pryce, Marta Pryce, false",
        "Steve Pryce, Steven Pryce, false",
        "Daivd Pryce, David Pryce, false",
        "Ana Reyes, Ana Belt, false",
        "Reyes, Reyer, false",
        "Ana Reyes, Dr Ana Reyes, false",
    })
    void names_are_alike_in_each_of_their_parts(String one, String other, boolean alike) {
        assertThat(Names.areAlike(one, other)).isEqualTo(alike);
    }
}

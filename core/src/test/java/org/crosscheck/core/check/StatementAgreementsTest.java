package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crosscheck.core.claim.ValueType;
import org.junit.jupiter.api.Test;

class StatementAgreementsTest {
    private final CrossChecker checker = new CrossChecker();

    private List<Finding> findings(MadeUpArticle... articles) {
        return checker
                .check(
                        List.of(articles).stream().map(MadeUpArticle::build).toList(),
                        Progress.none())
                .crossChecks()
                .stream()
                .flatMap(c -> c.findings().stream())
                .toList();
    }

    private static MadeUpArticle post() {
        return new MadeUpArticle("The Harbour Post", "2024-05-02");
    }

    private static MadeUpArticle week() {
        return new MadeUpArticle("Island Week", "2024-05-03");
    }

    @Test
    void whole_statements_of_one_doer_and_deed_agree() {
        assertThat(
                        findings(
                                post().by("The council", "council")
                                        .saying(
                                                "The council closed the covered fish market.",
                                                "close",
                                                false),
                                week().by("the council", "council")
                                        .saying(
                                                "After the flood the council closed the fish market.",
                                                "close",
                                                false)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.outcome()).isEqualTo(Outcome.AGREES);
                    assertThat(f.sentence()).contains("and so does Island Week");
                });
    }

    @Test
    void fragments_without_a_subject_are_not_reported() {
        assertThat(
                        findings(
                                post().saying("not to close the fish market", "close", false),
                                week().saying("not to close the fish market", "close", false)))
                .isEmpty();
    }

    @Test
    void statements_do_not_agree_where_their_values_differ() {
        assertThat(
                        findings(
                                post().by("The ferry company", "company")
                                        .counting(
                                                "The ferry company will cut 40 cabins on the night boats.",
                                                "40",
                                                40,
                                                "cabin",
                                                "cut"),
                                week().by("The ferry company", "company")
                                        .counting(
                                                "The ferry company will cut 55 cabins on the night boats.",
                                                "55",
                                                55,
                                                "cabin",
                                                "cut")))
                .singleElement()
                .satisfies(f -> assertThat(f.type()).isEqualTo(ValueType.COUNT));
    }

    @Test
    void a_value_that_agrees_makes_the_statement_superfluous() {
        assertThat(
                        findings(
                                post().by("The ferry company", "company")
                                        .counting(
                                                "The ferry company will cut 40 cabins on the night boats.",
                                                "40",
                                                40,
                                                "cabin",
                                                "cut"),
                                week().by("The ferry company", "company")
                                        .counting(
                                                "The ferry company will cut 40 cabins on the night boats.",
                                                "40",
                                                40,
                                                "cabin",
                                                "cut")))
                .singleElement()
                .satisfies(f -> assertThat(f.type()).isEqualTo(ValueType.COUNT));
    }

    @Test
    void a_denial_is_told_as_one() {
        assertThat(
                        findings(
                                post().by("The council", "council")
                                        .saying(
                                                "The council closed the covered fish market.",
                                                "close",
                                                false),
                                week().by("the council", "council")
                                        .citing("Ines Quist")
                                        .saying(
                                                "that by the council the fish market had been closed,",
                                                "close",
                                                true)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.reason()).isEqualTo(Reason.NEGATED);
                    assertThat(f.sentence())
                            .isEqualTo(
                                    "The Harbour Post says “The council closed the covered fish"
                                            + " market”; Island Week says that Ines Quist denies"
                                            + " it: “that by the council the fish market had been"
                                            + " closed”.");
                });
    }

    @Test
    void ordinals_of_different_things_are_not_compared() {
        assertThat(
                        findings(
                                post().ordering(
                                                "The tug Salt joined the regatta for the first time.",
                                                "first",
                                                1,
                                                "time",
                                                "join"),
                                week().ordering(
                                                "The tug Salt joined the regatta on the second day.",
                                                "second",
                                                2,
                                                "day",
                                                "join")))
                .noneMatch(f -> f.type() == ValueType.ORDER);
    }

    @Test
    void copies_of_one_text_count_as_one_origin() {
        String shared = "The ferry company will cut forty cabins on the three night boats in June.";
        var articles =
                List.of(
                        post().saying(shared, "cut", false).build(),
                        week().saying(shared, "cut", false).build(),
                        new MadeUpArticle("Hill Gazette", "2024-05-03")
                                .saying("Cabins on the boats become fewer.", "become", false)
                                .build());
        assertThat(new Origins(articles).count(List.of(0, 1))).isEqualTo(1);
        assertThat(new Origins(articles).count(List.of(0, 1, 2))).isEqualTo(2);
    }

    @Test
    void a_shared_quotation_makes_no_common_origin() {
        String quotation =
                "We will not sell one cabin more than we can heat this winter, she said.";
        var articles =
                List.of(
                        post().saying(quotation, "say", false)
                                .saying(
                                        "Forty cabins on the night boats are to go in June.",
                                        "go",
                                        false)
                                .saying(
                                        "The union of the crews meets the owners on Friday.",
                                        "meet",
                                        false)
                                .build(),
                        week().saying(quotation, "say", false)
                                .saying(
                                        "Passengers wrote four hundred letters about the heating.",
                                        "write",
                                        false)
                                .saying(
                                        "A refit of the oldest boat was put off until autumn.",
                                        "put",
                                        false)
                                .build());

        assertThat(new Origins(articles).count(List.of(0, 1))).isEqualTo(2);
    }

    @Test
    void the_day_of_a_refusal_is_not_the_day_of_what_was_refused() {
        LocalDate third = LocalDate.of(2024, 5, 3);
        assertThat(
                        findings(
                                post().dating(
                                                "The crews met the owners on 2 May in the harbour office.",
                                                "2 May",
                                                LocalDate.of(2024, 5, 2),
                                                "meet",
                                                false),
                                week().dating(
                                                "On 3 May the crews refused to meet the owners in the harbour office.",
                                                "3 May",
                                                third,
                                                "meet",
                                                true)))
                .noneMatch(f -> f.type() == ValueType.DATE);
        assertThat(
                        findings(
                                post().dating(
                                                "The crews met the owners on 2 May in the harbour office.",
                                                "2 May",
                                                LocalDate.of(2024, 5, 2),
                                                "meet",
                                                false),
                                week().dating(
                                                "On 3 May the crews met the owners in the harbour office.",
                                                "3 May",
                                                third,
                                                "meet",
                                                false)))
                .anyMatch(f -> f.type() == ValueType.DATE && f.outcome() == Outcome.CONFLICTS);
    }

    @Test
    void an_announcement_of_another_deed_is_not_set_against_a_report() {
        assertThat(
                        findings(
                                post().by("The harbour master", "master")
                                        .saying(
                                                "The harbour master, who is meeting the crews in Olen",
                                                "meet",
                                                false),
                                week().by("she", "she")
                                        .announcing(
                                                "she would meet the owners only on one condition",
                                                "meet")))
                .isEmpty();
    }

    @Test
    void an_announcement_is_set_against_the_report_of_the_same_deed() {
        assertThat(
                        findings(
                                post().by("The council", "council")
                                        .announcing(
                                                "The council will close the covered fish market.",
                                                "close"),
                                week().by("The council", "council")
                                        .saying(
                                                "The council closed the covered fish market.",
                                                "close",
                                                false)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.reason()).isEqualTo(Reason.SCOPE);
                    assertThat(f.attribute())
                            .isEqualTo("whether the council closed the covered fish market");
                });
    }

    @Test
    void who_has_not_spoken_denies_nothing() {
        assertThat(
                        findings(
                                post().by("Ines Quist", "quist")
                                        .saying(
                                                "Ines Quist leads the harbour party Lantern.",
                                                "lead",
                                                false),
                                week().by("The Lantern party", "party")
                                        .saying(
                                                "The Lantern party of the harbour has a leader, and has not spoken.",
                                                "speak",
                                                true)))
                .noneMatch(f -> f.outcome() == Outcome.CONFLICTS);
    }

    @Test
    void that_there_was_none_is_contradicted_by_what_is_told_of_it() {
        assertThat(
                        findings(
                                post().saying("there was no second offer", "offer", true),
                                week().by("a second offer", "offer")
                                        .saying(
                                                "On Friday a second offer reached the crews.",
                                                "reach",
                                                false)))
                .singleElement()
                .satisfies(f -> assertThat(f.reason()).isEqualTo(Reason.NEGATED));
    }

    @Test
    void a_contrary_deed_of_one_person_is_a_denial() {
        assertThat(
                        findings(
                                post().by("Ines Quist", "quist")
                                        .saying("Ines Quist has resigned today.", "resign", false),
                                week().by("Ines Quist", "quist")
                                        .saying("Ines Quist stays in her post.", "stay", false)))
                .singleElement()
                .satisfies(f -> assertThat(f.reason()).isEqualTo(Reason.NEGATED));
    }

    @Test
    void that_none_was_received_is_contradicted_by_its_sending() {
        assertThat(
                        findings(
                                post().by("No distress signal", "signal")
                                        .saying(
                                                "No distress signal was received.",
                                                "receive",
                                                true),
                                week().by("a distress signal", "signal")
                                        .saying(
                                                "The ferry sent a distress signal at noon.",
                                                "send",
                                                false)))
                .singleElement()
                .satisfies(f -> assertThat(f.reason()).isEqualTo(Reason.NEGATED));
    }

    @Test
    void two_that_bear_names_do_contrary_things_without_a_conflict() {
        assertThat(
                        findings(
                                post().by("Olen Rovers", "rovers")
                                        .saying(
                                                "Olen Rovers won the island cup final.",
                                                "win",
                                                false),
                                week().by("Tern Athletic", "athletic")
                                        .saying(
                                                "Tern Athletic lost the island cup final.",
                                                "lose",
                                                false)))
                .noneMatch(f -> f.outcome() == Outcome.CONFLICTS);
    }

    @Test
    void a_plane_that_ditched_was_not_cancelled() {
        assertThat(
                        findings(
                                post().by("A navy helicopter", "helicopter")
                                        .saying(
                                                "A navy helicopter ditched off the lighthouse.",
                                                "ditch",
                                                false),
                                week().by("A navy helicopter", "helicopter")
                                        .saying(
                                                "A navy helicopter crashed off the lighthouse.",
                                                "crash",
                                                false)))
                .noneMatch(f -> f.outcome() == Outcome.CONFLICTS);
    }
}

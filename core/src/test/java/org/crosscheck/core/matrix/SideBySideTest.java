package org.crosscheck.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ClaimStance;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.matrix.SideBySide.Cell;
import org.crosscheck.core.matrix.SideBySide.Mark;
import org.crosscheck.core.review.Evidence;
import org.crosscheck.core.review.Neighbour;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideBySideTest {
    private static final UUID HERALD = new UUID(0, 1);
    private static final UUID COURIER = new UUID(0, 2);
    private static final UUID ATLAS = new UUID(0, 3);

    private static final Finding.Side NINE = said(HERALD, "c1", 100, "nine days");
    private static final Finding.Side TEN = said(COURIER, "c1", 100, "ten days");
    private static final Finding.Side ALSO_NINE = said(ATLAS, "c1", 100, "9 days");

    @Test
    void articles_of_the_finding_come_first_with_its_left_one_as_the_reference() {
        Evidence length =
                length(
                        List.of(finding(ALSO_NINE, TEN, Outcome.CONFLICTS, Reason.VALUE_DIFFERS)),
                        position(NINE, ALSO_NINE),
                        position(TEN));

        SideBySide table = table(length, length.findings().getFirst());

        assertThat(table.articles()).containsExactly(ATLAS, COURIER, HERALD);
        assertThat(marks(table.own())).startsWith(Mark.REFERENCE, Mark.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREES, , EQUAL",
        "AGREES, SAME, EQUAL",
        "AGREES, UNIT, EQUAL",
        "AGREES, PARAPHRASE, EQUAL",
        "AGREES, ROUNDING, NEAR",
        "AGREES, PRECISION, NEAR",
        "AGREES, BOUND, NEAR",
        "CONFLICTS, VALUE_DIFFERS, DIFFERENT",
        "NOT_COMPARABLE, SCOPE, NOT_COMPARABLE",
        "CANNOT_TELL, , UNKNOWN",
    })
    void mark_is_what_the_finding_says(Outcome outcome, @Nullable Reason reason, Mark mark) {
        Evidence length =
                length(List.of(finding(NINE, TEN, outcome, reason)), position(NINE), position(TEN));

        Cell.Stated right = stated(table(length, length.findings().getFirst()).own(), 1);

        assertThat(right.mark()).isEqualTo(mark);
        assertThat(right.reason()).isEqualTo(reason);
    }

    @Test
    void silence_is_no_denial_and_a_denial_is_no_silence() {
        Finding.Side denial =
                new Finding.Side(
                        id(COURIER), "no", new Span(0, 9), "No ship sank", null, null, null, null);
        Evidence sinking =
                length(
                        List.of(finding(NINE, denial, Outcome.CONFLICTS, Reason.NEGATED)),
                        position(NINE),
                        position(denial));
        Evidence other =
                evidence("number of ships", List.of(), position(said(COURIER, "c2", 0, "34")));
        ClaimStance negated =
                new ClaimStance(COURIER, "no", Polarity.NEGATED, Certainty.ASSERTED, null);

        SideBySide table =
                new SideBySideBuilder(sinking, sinking.findings().getFirst(), List.of(negated))
                        .build(sinking, List.of(other), 0);

        assertThat(stated(table.own(), 1).denied()).isTrue();
        assertThat(stated(table.own(), 0).denied()).isFalse();
        assertThat(table.rows().getLast().cells().getFirst()).isEqualTo(new Cell.NotStated());
        assertThat(stated(table.rows().getLast(), 1).denied()).isFalse();
    }

    @Test
    void first_that_says_anything_is_the_reference_where_the_left_one_is_silent() {
        Evidence length = conflict();
        Evidence ships =
                evidence(
                        "number of ships",
                        List.of(),
                        position(
                                said(COURIER, "c2", 0, "34"), said(ATLAS, "c2", 0, "thirty-four")));

        SideBySide table =
                new SideBySideBuilder(length, length.findings().getFirst(), List.of())
                        .build(length, List.of(ships), 0);

        assertThat(table.rows().getLast().cells().getFirst()).isEqualTo(new Cell.NotStated());
        assertThat(stated(table.rows().getLast(), 1).mark()).isEqualTo(Mark.REFERENCE);
    }

    @Test
    void gravest_of_several_findings_marks_and_the_one_that_is_looked_at_before_it() {
        Finding agrees = finding(NINE, TEN, Outcome.AGREES, Reason.ROUNDING);
        Finding conflicts =
                finding(
                        NINE,
                        said(COURIER, "c9", 900, "ninety days"),
                        Outcome.CONFLICTS,
                        Reason.VALUE_DIFFERS);
        Evidence length = length(List.of(agrees, conflicts), position(NINE, TEN));
        Finding elsewhere = finding(ALSO_NINE, NINE, Outcome.AGREES, Reason.SAME);

        assertThat(new Marks(length, id(HERALD), elsewhere).of(id(COURIER)).mark())
                .isEqualTo(Mark.DIFFERENT);
        assertThat(new Marks(length, id(HERALD), agrees).of(id(COURIER)).mark())
                .isEqualTo(Mark.NEAR);
    }

    @Test
    void two_of_one_position_that_were_not_compared_are_as_near_as_what_joins_them() {
        Evidence firmly =
                length(
                        List.of(
                                finding(NINE, ALSO_NINE, Outcome.AGREES, Reason.SAME),
                                finding(ALSO_NINE, TEN, Outcome.AGREES, Reason.SAME)),
                        position(NINE, ALSO_NINE, TEN));
        Evidence loosely =
                length(
                        List.of(
                                finding(NINE, ALSO_NINE, Outcome.AGREES, Reason.SAME),
                                finding(ALSO_NINE, TEN, Outcome.AGREES, Reason.ROUNDING)),
                        position(NINE, ALSO_NINE, TEN));
        Evidence apart =
                length(
                        List.of(finding(NINE, ALSO_NINE, Outcome.AGREES, Reason.SAME)),
                        position(NINE, ALSO_NINE),
                        position(TEN));

        assertThat(new Marks(firmly, id(HERALD), null).of(id(COURIER)).mark())
                .isEqualTo(Mark.EQUAL);
        assertThat(new Marks(loosely, id(HERALD), null).of(id(COURIER)).mark())
                .isEqualTo(Mark.NEAR);
        assertThat(new Marks(apart, id(HERALD), null).of(id(COURIER)).mark())
                .as("nothing was compared, so nothing is said")
                .isEqualTo(Mark.UNKNOWN);
    }

    @Test
    void what_an_article_says_more_than_once_stands_in_one_cell() {
        Finding.Side twice = said(HERALD, "c4", 400, "9 days");
        Evidence length =
                length(
                        List.of(finding(NINE, TEN, Outcome.CONFLICTS, Reason.VALUE_DIFFERS)),
                        position(twice, NINE),
                        position(TEN));

        Cell.Stated left = stated(table(length, length.findings().getFirst()).own(), 0);

        assertThat(left.printed()).containsExactly("nine days", "9 days");
        assertThat(left.side()).as("that of the finding leads").isEqualTo(NINE);
    }

    @Test
    void same_event_comes_before_what_stands_near_and_both_before_what_one_side_leaves_out() {
        Evidence length = conflict();
        Neighbour far =
                neighbour(
                        "price of bread",
                        position(said(HERALD, "c8", 900, "4"), said(COURIER, "c8", 900, "5")));
        Neighbour near =
                neighbour(
                        "number of aircraft",
                        position(said(HERALD, "c2", 160, "58"), said(COURIER, "c2", 170, "60")));
        Neighbour sameWords =
                neighbour(
                        "start of the exercise",
                        position(said(HERALD, "c7", 800, "1"), said(COURIER, "c7", 800, "2")));
        Neighbour ofOne =
                neighbour(
                        "cost of the exercise",
                        position(said(HERALD, "c1", 100, "1"), said(ATLAS, "c1", 100, "2")));

        assertThat(
                        new Nearness(length, Set.of(id(HERALD), id(COURIER)))
                                .ordered(List.of(ofOne, far, near, sameWords)))
                .containsExactly(
                        sameWords.crossCheck(),
                        near.crossCheck(),
                        far.crossCheck(),
                        ofOne.crossCheck());
    }

    private static Neighbour neighbour(String attribute, CrossCheck.Position... positions) {
        return new Neighbour(UUID.randomUUID(), attribute, List.of(positions));
    }

    private static Evidence conflict() {
        return length(
                List.of(finding(NINE, TEN, Outcome.CONFLICTS, Reason.VALUE_DIFFERS)),
                position(NINE),
                position(TEN),
                position(ALSO_NINE));
    }

    private static SideBySide table(Evidence own, Finding leading) {
        return new SideBySideBuilder(own, leading, List.of()).build(own, List.of(), 0);
    }

    private static List<Mark> marks(SideBySide.Row row) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            marks.add(stated(row, i).mark());
        }
        return marks;
    }

    private static Cell.Stated stated(SideBySide.Row row, int column) {
        return (Cell.Stated) row.cells().get(column);
    }

    private static Evidence length(List<Finding> findings, CrossCheck.Position... positions) {
        return evidence("length of the exercise", findings, positions);
    }

    private static Evidence evidence(
            String attribute, List<Finding> findings, CrossCheck.Position... positions) {
        return new Evidence(
                UUID.randomUUID(),
                attribute,
                ValueType.DURATION,
                Outcome.CONFLICTS,
                Arrays.asList(positions),
                findings);
    }

    private static CrossCheck.Position position(Finding.Side... sides) {
        return new CrossCheck.Position("x", List.of(sides));
    }

    private static Finding finding(
            Finding.Side a, Finding.Side b, Outcome outcome, @Nullable Reason reason) {
        return new Finding(
                outcome,
                ValueType.DURATION,
                reason,
                "length",
                "A sentence.",
                0.5,
                "key",
                a,
                b,
                "duration",
                List.of(),
                List.of());
    }

    private static Finding.Side said(UUID article, String claim, int at, String value) {
        return new Finding.Side(
                id(article),
                claim,
                new Span(at, at + 30),
                "It lasted " + value,
                new Span(at + 10, at + 20),
                value,
                value,
                null);
    }

    private static String id(UUID article) {
        return article.toString();
    }
}

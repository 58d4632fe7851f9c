package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.picture.Timeline;
import org.crosscheck.core.picture.Timeline.Mark;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelinesTest {
    private static final UUID HERALD = new UUID(0, 1);
    private static final UUID COURIER = new UUID(0, 2);

    @Test
    void earlier_value_is_superseded_by_the_later_whichever_stands_first_in_the_finding() {
        Timeline timeline = timeline("2024-02-03", "2024-02-01", Reason.SUPERSEDED, List.of());

        assertThat(timeline.points())
                .extracting(Timeline.Point::source, Timeline.Point::mark)
                .containsExactly(
                        tuple("Courier", Mark.SUPERSEDED), tuple("Herald", Mark.SUPERSEDES));
    }

    @Test
    void later_of_two_that_a_correction_may_explain_is_marked() {
        assertThat(
                        timeline(
                                        "2024-02-01",
                                        "2024-02-03",
                                        Reason.VALUE_DIFFERS,
                                        List.of(Finding.Explanation.CORRECTION))
                                .points())
                .extracting(Timeline.Point::mark)
                .containsExactly(Mark.NONE, Mark.CORRECTION);
    }

    @Test
    void nothing_is_superseded_where_the_order_is_unknown() {
        assertThat(timeline("2024-02-01", null, Reason.SUPERSEDED, List.of()).points())
                .extracting(Timeline.Point::mark)
                .containsOnly(Mark.NONE);
        assertThat(timeline("2024-02-01", "2024-02-01", Reason.SUPERSEDED, List.of()).points())
                .extracting(Timeline.Point::mark)
                .containsOnly(Mark.NONE);
    }

    private static Timeline timeline(
            @Nullable String herald,
            @Nullable String courier,
            Reason reason,
            List<Finding.Explanation> explanations) {
        Finding.Side a = side(HERALD, "40 people");
        Finding.Side b = side(COURIER, "32 people");
        Finding finding =
                new Finding(
                        Outcome.CONFLICTS,
                        ValueType.COUNT,
                        reason,
                        "people hurt",
                        "",
                        0.5,
                        "k",
                        a,
                        b,
                        "count",
                        List.of(),
                        explanations);
        return Timelines.of(
                new CrossCheckDetail(
                        new CrossCheckRow(
                                new UUID(1, 1),
                                "people hurt",
                                ValueType.COUNT,
                                Outcome.CONFLICTS,
                                reason,
                                "",
                                0.5,
                                WorkState.OPEN,
                                null,
                                2,
                                0,
                                false,
                                1,
                                false),
                        new UUID(2, 2),
                        List.of(
                                new CrossCheck.Position("40 people", List.of(a)),
                                new CrossCheck.Position("32 people", List.of(b))),
                        List.of(finding),
                        List.of(
                                article(HERALD, "Herald", herald),
                                article(COURIER, "Courier", courier)),
                        List.of(),
                        List.of(),
                        1,
                        null,
                        Panel.ofOne(),
                        1));
    }

    private static Finding.Side side(UUID article, String value) {
        return new Finding.Side(
                article.toString(),
                "c",
                new Span(0, 9),
                "claim",
                new Span(0, 9),
                value,
                null,
                null);
    }

    private static ArticleReading article(UUID id, String label, @Nullable String published) {
        return new ArticleReading(
                new ArticleRow(
                        id,
                        label,
                        label,
                        published,
                        false,
                        null,
                        "en",
                        "a.txt",
                        null,
                        1,
                        Instant.EPOCH),
                label,
                "Forty people were hurt.",
                null,
                null,
                null,
                "ff");
    }
}

package org.crosscheck.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.picture.CopyGraph;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.DecisionRow;
import org.crosscheck.core.review.Definitions;
import org.crosscheck.core.review.Panel;
import org.crosscheck.core.review.ResolutionRow;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {
    private static final Instant NOW = Instant.parse("2024-03-01T10:00:00Z");

    private final UUID early = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private final UUID late = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private final UUID undated = UUID.fromString("00000000-0000-0000-0000-000000000003");
    private final Map<UUID, ArticleReading> articles = new HashMap<>();

    ReportBuilderTest() {
        articles.put(undated, article(undated, "Blog", null, "Nine days, they say."));
        articles.put(late, article(late, "Courier", "2024-02-02", "🚢 It lasted nine days."));
        articles.put(early, article(early, "Herald", "2024-02-01", "It lasted eleven days."));
    }

    @Test
    void articles_are_numbered_by_publication_and_those_without_a_date_come_last() {
        assertThat(report(List.of()).articles())
                .extracting(Report.Article::label)
                .containsExactly("Herald", "Courier", "Blog");
    }

    @Test
    void offsets_count_code_points() {
        Report.Passage passage =
                report(List.of(lasting(WorkState.OPEN))).items().getFirst().passages().get(1);

        assertThat(passage.quote().exact()).isEqualTo("It lasted nine days");
        assertThat(passage.start()).as("the ship is one code point").isEqualTo(2);
        assertThat(passage.mark()).isEqualTo(new Span(10, 19));
    }

    @Test
    void a_passage_of_several_findings_has_one_letter() {
        Report.Item item = report(List.of(lasting(WorkState.OPEN))).items().getFirst();

        assertThat(item.passages())
                .extracting(Report.Passage::letter)
                .containsExactly("A", "B", "C");
        assertThat(item.findings()).extracting(f -> f.a() + f.b()).containsExactly("AB", "AC");
        assertThat(item.positions().getFirst().articles()).containsExactly(2, 3);
    }

    @Test
    void points_of_the_timeline_have_the_numbers_of_their_articles() {
        UUID star = UUID.fromString("00000000-0000-0000-0000-000000000004");
        articles.put(star, article(star, "Star", "2024-01-31", "Of something else."));

        assertThat(report(List.of(lasting(WorkState.OPEN))).items().getFirst().timeline().points())
                .extracting(point -> point.article() + " " + point.number())
                .containsExactlyInAnyOrder(early + " 2", late + " 3", undated + " 4");
    }

    @Test
    void what_nobody_has_decided_comes_first() {
        Report report = report(List.of(lasting(WorkState.RESOLVED), lasting(WorkState.REOPENED)));

        assertThat(report.items())
                .extracting(Report.Item::state)
                .containsExactly("opened again", "resolved");
        assertThat(report.summary()).isEqualTo(new Report.Summary(3, 2, 2, 1, 0, List.of()));
    }

    @Test
    void decisions_name_the_person_and_the_verdict_in_words() {
        Report.Decision decision =
                report(List.of(lasting(WorkState.RESOLVED)))
                        .items()
                        .getFirst()
                        .decisions()
                        .getFirst();

        assertThat(decision.reviewer()).isEqualTo("Ada Okafor");
        assertThat(decision.verdict()).isEqualTo("not comparable");
        assertThat(decision.line())
                .isEqualTo(
                        "not comparable, another scope; best supported: “nine days”; explained by another scope. “another phase”");
    }

    @Test
    void resolution_names_the_adjudicator_and_keeps_the_view_of_the_minority() {
        Report.Resolution resolution =
                report(List.of(lasting(WorkState.RESOLVED))).items().getFirst().resolution();

        assertThat(resolution).isNotNull();
        assertThat(resolution.adjudicator()).isEqualTo("Uma Berg");
        assertThat(resolution.line()).isEqualTo("conflicting, the values differ. “the same phase”");
        assertThat(resolution.minority())
                .containsExactly(
                        new Report.View(
                                "Ada Okafor", "not comparable", "another scope", "another phase"));
    }

    @Test
    void meanings_that_the_investigation_words_itself_are_in_it_with_their_version() {
        assertThat(report(List.of()).definitions())
                .containsExactly(new Report.Definition("conflicting", "By a day or more.", 2));
    }

    @Test
    void muted_kinds_are_counted_and_left_out_unless_somebody_decided() {
        CrossCheckDetail decided = lasting(WorkState.RESOLVED);
        CrossCheckDetail open = withoutDecisions(lasting(WorkState.OPEN));

        Report report = report(List.of(decided, open), Set.of(ValueType.DURATION));

        assertThat(report.items()).hasSize(1);
        assertThat(report.items().getFirst().decisions()).hasSize(1);
        assertThat(report.summary().muted())
                .containsExactly(new Report.Muted(ValueType.DURATION, 1));
    }

    private static CrossCheckDetail withoutDecisions(CrossCheckDetail detail) {
        return new CrossCheckDetail(
                detail.row(),
                detail.investigation(),
                detail.positions(),
                detail.findings(),
                detail.articles(),
                List.of(),
                detail.history(),
                detail.version(),
                detail.reopenedBecause(),
                detail.panel(),
                detail.compared());
    }

    @Test
    void letters_go_on_after_z() {
        assertThat(ReportBuilder.letters(25)).isEqualTo("Z");
        assertThat(ReportBuilder.letters(26)).isEqualTo("AA");
        assertThat(ReportBuilder.letters(53)).isEqualTo("BB");
    }

    private Report report(List<CrossCheckDetail> details) {
        return report(details, Set.of());
    }

    private Report report(List<CrossCheckDetail> details, Set<ValueType> muted) {
        Definitions defined =
                new Definitions(2, Map.of(Verdict.CONFLICTING, "By a day or more."), "uma", NOW);
        InvestigationRow row =
                new InvestigationRow(early, "Exercise", "", NOW, 3, details.size(), 0, 0, 0);
        return new ReportBuilder(articles.values())
                .build(row, null, details, new CopyGraph(List.of()), Map.of(), muted, defined, NOW);
    }

    private CrossCheckDetail lasting(WorkState state) {
        Finding.Side herald = side(early, "eleven days");
        Finding.Side courier = side(late, "nine days");
        Finding.Side blog = side(undated, "Nine days");
        return new CrossCheckDetail(
                new CrossCheckRow(
                        UUID.nameUUIDFromBytes(new byte[] {(byte) state.ordinal()}),
                        "length of the exercise",
                        ValueType.DURATION,
                        Outcome.CONFLICTS,
                        Reason.VALUE_DIFFERS,
                        "The Herald says eleven days, the Courier nine.",
                        0.9,
                        state,
                        null,
                        3,
                        1,
                        false,
                        1,
                        false),
                early,
                List.of(
                        new CrossCheck.Position("nine days", List.of(blog, courier)),
                        new CrossCheck.Position("eleven days", List.of(herald))),
                List.of(finding(herald, courier), finding(herald, blog)),
                List.of(),
                List.of(
                        new DecisionRow(
                                early,
                                "ada",
                                "Ada Okafor",
                                Verdict.NOT_COMPARABLE,
                                "another phase",
                                "nine days",
                                Finding.Explanation.OTHER_SCOPE,
                                Reason.SCOPE,
                                false,
                                0,
                                NOW)),
                List.of(),
                1,
                null,
                new Panel(
                        1,
                        false,
                        state == WorkState.RESOLVED ? resolution() : null,
                        List.of(),
                        false),
                1);
    }

    private static ResolutionRow resolution() {
        return new ResolutionRow(
                "uma",
                "Uma Berg",
                Verdict.CONFLICTING,
                Reason.VALUE_DIFFERS,
                "the same phase",
                NOW,
                List.of(
                        new ResolutionRow.View(
                                "ada",
                                "Ada Okafor",
                                Verdict.NOT_COMPARABLE,
                                Reason.SCOPE,
                                "another phase"),
                        new ResolutionRow.View("ben", "Ben Roy", Verdict.CONFLICTING, null, "")),
                false);
    }

    private static Finding finding(Finding.Side a, Finding.Side b) {
        return new Finding(
                Outcome.CONFLICTS,
                ValueType.DURATION,
                Reason.VALUE_DIFFERS,
                "length of the exercise",
                "They differ.",
                0.9,
                "key",
                a,
                b,
                "duration",
                List.of(),
                List.of());
    }

    private Finding.Side side(UUID article, String value) {
        String text = java.util.Objects.requireNonNull(articles.get(article)).text();
        Span valueSpan = new Span(text.indexOf(value), text.indexOf(value) + value.length());
        int start = Math.max(0, text.indexOf("It lasted"));
        Span span = new Span(start, valueSpan.end());
        return new Finding.Side(
                article.toString(), "c1", span, span.in(text), valueSpan, value, "P9D", null);
    }

    private static ArticleReading article(
            UUID id, String label, @Nullable String published, String text) {
        return new ArticleReading(
                new ArticleRow(
                        id,
                        label + "'s title",
                        label,
                        published,
                        published == null,
                        null,
                        "en",
                        "a.txt",
                        null,
                        1,
                        NOW),
                label,
                text,
                null,
                null,
                "2024-05-07T10:11:12Z",
                "ff");
    }
}

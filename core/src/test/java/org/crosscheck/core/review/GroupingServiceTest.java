package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.crosscheck.core.article.Correcting;
import org.crosscheck.core.article.CorrectionService;
import org.crosscheck.core.article.NewArticle;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Place;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.matrix.MatrixService;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.report.ReportFormat;
import org.crosscheck.core.report.ReportService;
import org.crosscheck.core.report.ReportWriter;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people say of which statements are of one fact holds over runs, and loses no decision.
@QuarkusTest
class GroupingServiceTest extends StoredReviewTest {
    private static final String SHIPS = "The naval exercise gathered %d ships in the harbour.";
    private static final String RECORDS = "The choir sold %d records at the fair.";

    @Inject GroupingService groupings;
    @Inject CorrectionService corrections;
    @Inject ReportService reports;
    @Inject ReportWriter writer;
    @Inject MatrixService matrices;

    private UUID post = new UUID(0, 0);
    private UUID mill = new UUID(0, 0);

    @BeforeEach
    void two() {
        investigation = investigations.create("Ships " + UUID.randomUUID(), "", "ana");
        store("Herald", SHIPS, 40, "ship");
        post = store("Post", SHIPS, 45, "ship");
        store("Hill", RECORDS, 45, "record");
        mill = store("Mill", RECORDS, 60, "record");
        run();
        assertThat(all()).hasSize(2);
    }

    private UUID store(String publisher, String sentence, int number, String noun) {
        String text = sentence.formatted(number);
        int at = text.indexOf(Integer.toString(number));
        Span place = new Span(at, at + 2);
        Span all = new Span(0, text.length());
        String print = place.in(text);
        Quantity counted =
                new Quantity(
                        place,
                        print,
                        QuantityType.COUNT,
                        Amount.exactly(number),
                        null,
                        noun,
                        noun + "s");
        Claim claim =
                new Claim(
                        "c1",
                        all,
                        text,
                        all,
                        0.8,
                        null,
                        Polarity.AFFIRMED,
                        Certainty.ASSERTED,
                        null,
                        new Frame(
                                noun.equals("ship") ? "gather" : "sell",
                                List.of(),
                                null,
                                null,
                                Set.of(),
                                Set.of()),
                        List.of(
                                new ClaimValue(
                                        place,
                                        print,
                                        "number of " + noun + "s",
                                        noun,
                                        new Value.Number(counted))));
        PublicationTime time =
                new PublicationTime(LocalDate.of(2024, 3, 5), null, PublicationTime.Origin.META);
        return articles.store(
                        investigation,
                        new NewArticle(
                                publisher + ".txt",
                                null,
                                (publisher + text).getBytes(StandardCharsets.UTF_8),
                                false,
                                null,
                                publisher,
                                List.of(),
                                "en",
                                null,
                                new ArticleClaims(
                                        new ArticleClaims.Article(
                                                "", publisher, publisher + " writes", time, null),
                                        text,
                                        List.of(all),
                                        List.of(),
                                        List.of(claim)),
                                Map.of()),
                        "ana")
                .id();
    }

    private RunSummary run() {
        return runs.run(investigation, "ana", Progress.none());
    }

    private CrossCheckDetail about(String words) {
        return crossChecks.get(
                all().stream()
                        .filter(row -> row.attribute().contains(words))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private CrossCheckDetail ships() {
        return about("ship");
    }

    private CrossCheckDetail records() {
        return about("record");
    }

    private UUID merge() {
        return merge(ships(), records());
    }

    private UUID merge(CrossCheckDetail into, CrossCheckDetail other) {
        return groupings.merge(
                new Merging(
                        into.row().id(),
                        into.version(),
                        other.row().id(),
                        other.version(),
                        "They mean the same."),
                ana);
    }

    private static List<String> labels(CrossCheckDetail detail) {
        return detail.positions().stream().map(CrossCheck.Position::label).toList();
    }

    private static Set<Place> places(CrossCheckDetail detail, UUID... of) {
        Set<String> wanted = Set.of(of).stream().map(UUID::toString).collect(Collectors.toSet());
        return detail.positions().stream()
                .flatMap(p -> p.sides().stream())
                .filter(side -> wanted.contains(side.article()))
                .map(Place::of)
                .collect(Collectors.toSet());
    }

    private static List<String> told(CrossCheckDetail detail) {
        return detail.history().stream().map(HistoryRow::what).toList();
    }

    @Test
    void merged_one_has_the_positions_of_both_and_the_other_leaves_the_lists() {
        UUID other = records().row().id();
        merge();

        assertThat(all()).hasSize(1);
        assertThat(labels(only())).containsExactlyInAnyOrder("45", "40", "60");
        assertThat(only().row().sources()).isEqualTo(4);
        assertThat(only().findings()).hasSize(6);
        assertThat(investigations.get(investigation).crossChecks()).isEqualTo(1);
        assertThat(crossChecks.facets(investigation).outcomes().get(Outcome.CONFLICTS))
                .isEqualTo(1);
        assertThat(crossChecks.get(other).row().id())
                .as("the address of the other leads to it")
                .isEqualTo(only().row().id());
    }

    @Test
    void merge_outlives_runs_of_the_same_and_of_more_articles() {
        UUID id = ships().row().id();
        merge();
        CrossCheckDetail before = only();

        run();
        assertThat(only()).as("an unchanged run changes nothing").isEqualTo(before);

        store("Quay", SHIPS, 70, "ship");
        RunSummary summary = run();

        assertThat(all()).hasSize(1);
        assertThat(only().row().id()).isEqualTo(id);
        assertThat(labels(only())).containsExactlyInAnyOrder("45", "40", "60", "70");
        assertThat(summary.crossChecks()).isEqualTo(1);
        assertThat(summary.conflicts()).isEqualTo(1);
    }

    @Test
    void decisions_of_both_are_opened_again_and_told_and_come_back_with_the_undo() {
        CrossCheckDetail into = ships();
        CrossCheckDetail other = records();
        decisions.decide(into.row().id(), ana, Verdict.CONFLICTING, "mine", into.version());
        decisions.decide(other.row().id(), bo, Verdict.CONSISTENT, "bo's", other.version());
        CrossCheckDetail shipsBefore = ships();
        CrossCheckDetail recordsBefore = records();

        UUID grouping = merge();

        CrossCheckDetail merged = only();
        assertThat(merged.row().state()).isEqualTo(WorkState.REOPENED);
        assertThat(merged.reopenedBecause())
                .contains("Now also", "merged into it by ana. Why: They mean the same.");
        assertThat(merged.decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.outdated()).isTrue());
        assertThat(told(merged))
                .contains(
                        "Merged “%s” into this one. Why: They mean the same."
                                .formatted(other.row().attribute()),
                        "On “%s”, before the merge: Decided: consistent. Note: bo's"
                                .formatted(other.row().attribute()));
        run();
        assertThat(only().row().state()).isEqualTo(WorkState.REOPENED);
        assertThat(only().reopenedBecause()).isEqualTo(merged.reopenedBecause());

        groupings.takeBack(grouping, bo);

        assertThat(ships().positions()).isEqualTo(shipsBefore.positions());
        assertThat(ships().findings()).isEqualTo(shipsBefore.findings());
        assertThat(ships().decisions()).isEqualTo(shipsBefore.decisions());
        assertThat(ships().row().state()).isEqualTo(WorkState.RESOLVED);
        assertThat(ships().reopenedBecause()).isNull();
        assertThat(records().row()).isEqualTo(recordsBefore.row());
        assertThat(records().decisions()).isEqualTo(recordsBefore.decisions());
        run();
        assertThat(all()).hasSize(2);

        groupings.again(grouping, ana);
        assertThat(all()).hasSize(1);
        assertThat(labels(only())).hasSize(3);
    }

    @Test
    void one_that_nobody_decided_is_open_again_where_the_other_was_decided() {
        CrossCheckDetail other = records();
        decisions.decide(other.row().id(), bo, Verdict.CONSISTENT, "", other.version());

        merge();

        assertThat(only().row().state()).isEqualTo(WorkState.REOPENED);
        assertThat(only().decisions()).isEmpty();
        decisions.decide(only().row().id(), ana, Verdict.UNSURE, "", only().version());
        assertThat(only().row().state()).isEqualTo(WorkState.RESOLVED);
        run();
        assertThat(only().row().state()).isEqualTo(WorkState.RESOLVED);
    }

    @Test
    void split_part_is_a_cross_check_of_its_own_that_outlives_runs() {
        merge();
        CrossCheckDetail whole = only();
        decisions.decide(whole.row().id(), ana, Verdict.CONFLICTING, "", whole.version());

        UUID grouping =
                groupings.split(
                        new Splitting(
                                whole.row().id(),
                                whole.version(),
                                places(whole, post, mill),
                                "Other waters."),
                        ana);

        assertThat(all()).hasSize(2);
        CrossCheckDetail rest = crossChecks.get(whole.row().id());
        assertThat(labels(rest)).containsExactlyInAnyOrder("40", "45");
        assertThat(rest.row().state()).isEqualTo(WorkState.REOPENED);
        assertThat(rest.reopenedBecause()).contains("It was split by ana. Why: Other waters.");
        assertThat(rest.decisions()).hasSize(1);
        UUID part = groupings.list(whole.row().id()).getFirst().other();
        assertThat(labels(crossChecks.get(part))).containsExactlyInAnyOrder("45", "60");
        assertThat(crossChecks.get(part).row().state()).isEqualTo(WorkState.OPEN);

        decisions.decide(part, bo, Verdict.CONSISTENT, "part", crossChecks.get(part).version());
        store("Quay", SHIPS, 70, "ship");
        run();
        assertThat(all()).extracting(CrossCheckRow::id).contains(part, whole.row().id());
        assertThat(crossChecks.get(part).decisions()).hasSize(1);

        groupings.takeBack(grouping, ana);

        assertThat(all()).hasSize(1);
        assertThat(labels(only())).containsExactlyInAnyOrder("40", "45", "60", "70");
        assertThat(crossChecks.get(part).row().id()).isEqualTo(whole.row().id());
        assertThat(told(only()))
                .as("what was decided on the part is told")
                .anyMatch(what -> what.endsWith("Decided: consistent. Note: part"));
        run();
        assertThat(all()).hasSize(1);

        groupings.again(grouping, ana);
        assertThat(crossChecks.get(part).row().id()).isEqualTo(part);
        assertThat(crossChecks.get(part).decisions()).hasSize(1);
    }

    @Test
    void split_of_one_statement_leaves_it_alone_and_says_so() {
        CrossCheckDetail whole = ships();
        groupings.split(
                new Splitting(whole.row().id(), whole.version(), places(whole, post), "A replica."),
                ana);

        CrossCheckDetail part =
                crossChecks.get(groupings.list(whole.row().id()).getFirst().other());
        assertThat(part.findings()).isEmpty();
        assertThat(part.row().outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(part.row().sentence())
                .isEqualTo("Post alone: there is nothing to compare it with.");
        run();
        assertThat(all()).hasSize(3);
        assertThat(matrices.build(CrossCheckFilter.all(investigation), 9).rows()).hasSize(3);
        assertThat(
                        new String(
                                writer.write(reports.build(investigation), ReportFormat.HTML),
                                StandardCharsets.UTF_8))
                .contains("Post alone: there is nothing to compare it with.");
        assertThatThrownBy(() ->
                        groupings.split(
                                new Splitting(
                                        part.row().id(), part.version(), places(part, post), "x"),
                                ana))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("each of the two cross-checks needs at least one");
    }

    @Test
    void address_leads_on_through_several_merges_and_a_moved_statement_joins_another() {
        UUID ships = ships().row().id();
        CrossCheckDetail records = records();
        groupings.split(
                new Splitting(
                        records.row().id(), records.version(), places(records, mill), "Moved."),
                ana);
        UUID moved = groupings.list(records.row().id()).getFirst().other();
        merge(ships(), crossChecks.get(moved));
        merge(crossChecks.get(records.row().id()), crossChecks.get(ships));

        assertThat(all()).hasSize(1);
        assertThat(crossChecks.get(moved).row().id()).isEqualTo(records.row().id());
        assertThat(crossChecks.get(ships).row().id()).isEqualTo(records.row().id());
        CrossCheckDetail before = only();
        assertThat(labels(before)).containsExactlyInAnyOrder("45", "40", "60");
        run();
        assertThat(only()).isEqualTo(before);
    }

    @Test
    void merge_rests_while_a_run_does_not_find_one_side_and_says_so() {
        UUID id = ships().row().id();
        UUID other = records().row().id();
        decisions.decide(other, bo, Verdict.CONSISTENT, "kept", records().version());
        merge();
        corrections.withdraw(mill, "c1", new Correcting(corrections.read(mill).version(), "", ana));
        run();

        assertThat(all()).extracting(CrossCheckRow::id).containsExactly(id);
        assertThat(labels(only())).containsExactlyInAnyOrder("40", "45");
        assertThat(told(only()))
                .anyMatch(what -> what.contains(" rests. The latest run no longer"));
        assertThat(groupings.list(id).getFirst().resting()).contains("no longer finds");

        corrections.restore(mill, "c1", new Correcting(corrections.read(mill).version(), "", ana));
        run();

        assertThat(labels(only())).containsExactlyInAnyOrder("45", "40", "60");
        assertThat(told(only())).anyMatch(what -> what.endsWith(" applies again."));
    }

    @Test
    void other_stands_for_itself_while_the_kept_one_is_not_found() {
        UUID id = ships().row().id();
        UUID other = records().row().id();
        merge();
        corrections.withdraw(post, "c1", new Correcting(corrections.read(post).version(), "", ana));
        run();

        assertThat(crossChecks.get(other).row().id()).isEqualTo(other);
        assertThat(labels(crossChecks.get(other))).containsExactlyInAnyOrder("45", "60");
        assertThat(crossChecks.get(id).row().stale()).isTrue();
        groupings.takeBack(groupings.list(id).getFirst().id(), ana);
        assertThat(groupings.list(id)).isEmpty();
    }

    @Test
    void later_grouping_of_the_same_is_taken_back_first() {
        UUID merge = merge();
        groupings.split(
                new Splitting(
                        only().row().id(), only().version(), places(only(), mill), "Another."),
                ana);

        assertThatThrownBy(() -> groupings.takeBack(merge, ana))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("Take back the later grouping first");
        assertThat(all()).hasSize(2);
    }

    @Test
    void what_changed_since_it_was_seen_is_not_merged() {
        CrossCheckDetail into = ships();
        CrossCheckDetail other = records();
        store("Quay", RECORDS, 70, "record");
        run();

        assertThatThrownBy(() -> merge(into, other)).isInstanceOf(ChangedBySomeoneElse.class);
        assertThat(all()).hasSize(2);
    }

    @Test
    void decision_and_merge_at_once_lose_nothing() throws Exception {
        CrossCheckDetail into = ships();
        CrossCheckDetail other = records();
        Callable<Object> merge = () -> merge(into, other);
        Callable<Object> decide =
                () ->
                        decisions.decide(
                                other.row().id(), bo, Verdict.CONSISTENT, "", other.version());
        List<Future<Object>> done;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            done = threads.invokeAll(List.of(merge, decide));
        }

        assertThat(done.getFirst().state()).isEqualTo(Future.State.SUCCESS);
        boolean decided = done.getLast().state() == Future.State.SUCCESS;
        if (!decided) {
            assertThat(done.getLast().exceptionNow())
                    .isInstanceOf(DecisionRefused.class)
                    .hasMessageContaining("was merged into another cross-check meanwhile");
        }
        assertThat(told(only()).stream().anyMatch(what -> what.endsWith("Decided: consistent.")))
                .isEqualTo(decided);
    }

    @Test
    void merged_one_is_neither_decided_nor_merged_again() {
        CrossCheckDetail into = ships();
        CrossCheckDetail other = records();
        merge(into, other);

        assertThatThrownBy(() ->
                        decisions.decide(other.row().id(), bo, Verdict.UNSURE, "", other.version()))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("decide there");
        assertThatThrownBy(() -> merge(crossChecks.get(into.row().id()), other))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("Nothing was changed");
        assertThat(
                        decisions.decideAll(
                                investigation,
                                List.of(other.row().id()),
                                bo,
                                NewDecision.of(Verdict.UNSURE, "")))
                .isEmpty();
    }

    @Test
    void who_left_cannot_group() {
        accounts.deactivate(bo);
        CrossCheckDetail into = ships();
        CrossCheckDetail other = records();

        assertThatThrownBy(() ->
                        groupings.merge(
                                new Merging(
                                        into.row().id(),
                                        into.version(),
                                        other.row().id(),
                                        other.version(),
                                        "x"),
                                bo))
                .isInstanceOf(DecisionRefused.class);
    }

    @Test
    void reason_has_to_be_given() {
        assertThatThrownBy(() -> new Merging(UUID.randomUUID(), 0, UUID.randomUUID(), 0, " "))
                .hasMessage("Say why: others have to follow it.");
    }

    @Test
    void hidden_decision_on_the_other_stays_hidden_after_the_merge() {
        twoNeeded(true);
        CrossCheckDetail other = records();
        decisions.decide(other.row().id(), bo, Verdict.CONSISTENT, "hush", other.version());

        merge();

        assertThat(told(crossChecks.get(only().row().id(), ana)))
                .noneMatch(what -> what.contains("hush") || what.contains("consistent"));
        assertThat(told(crossChecks.get(only().row().id(), bo)))
                .anyMatch(what -> what.contains("hush"));
    }

    @Test
    void preview_changes_nothing_and_tells_what_would_come() {
        CrossCheckDetail into = ships();
        decisions.decide(into.row().id(), ana, Verdict.CONFLICTING, "", into.version());

        GroupingPreview merged = groupings.previewMerge(into.row().id(), records().row().id(), ana);
        GroupingPreview split = groupings.previewSplit(into.row().id(), places(into, post), ana);

        assertThat(merged.results())
                .singleElement()
                .satisfies(c -> assertThat(c.positions()).hasSize(3));
        assertThat(merged.decisions()).isEqualTo(1);
        assertThat(split.results()).hasSize(2);
        assertThat(groupings.previewSplit(into.row().id(), Set.of(), ana).results()).isEmpty();
        assertThat(all()).hasSize(2);
        assertThat(ships().version()).isEqualTo(into.version());
    }

    @Test
    void likest_come_first() {
        assertThat(groupings.alike(ships().row().id(), 5))
                .extracting(CrossCheckRow::id)
                .containsExactly(records().row().id());
    }

    @Test
    void report_names_who_merged_and_why() {
        merge();

        String report =
                new String(
                        writer.write(reports.build(investigation), ReportFormat.JSON),
                        StandardCharsets.UTF_8);

        assertThat(only().history())
                .extracting(HistoryRow::kind)
                .contains(HistoryEvent.Kind.GROUPING);
        assertThat(report).contains("They mean the same.");
    }
}

package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.core.example.Examples.position;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.endpoint.ConfiguredJudge;
import org.crosscheck.core.endpoint.RecordedServer;
import org.crosscheck.core.example.Examples;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.judge.Opinion;
import org.crosscheck.core.judge.Question;
import org.crosscheck.core.opinion.AdditionalJudge;
import org.crosscheck.core.opinion.OpinionRow;
import org.crosscheck.core.report.ReportFormat;
import org.crosscheck.core.report.ReportService;
import org.crosscheck.core.report.ReportWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an additional judge says is kept apart from all else, and nobody is asked unless it is
/// configured.
@QuarkusTest
class AdditionalJudgeTest extends StoredReviewTest {
    private static final String AGREES =
            "{\"verdict\":\"agrees\",\"reason\":\"Both count the same days.\"}";

    @Inject AdditionalJudge judge;
    @Inject ReportService reports;
    @Inject ReportWriter writer;

    private final RecordedServer server = new RecordedServer();
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void conflict() {
        run(lasting("eleven days"));
        id = only().row().id();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private CrossCheck lasting(String second) {
        return Examples.crossCheck(
                "length",
                Outcome.CONFLICTS,
                0.9,
                position("nine days", courier),
                position(second, dispatch));
    }

    private void configure() {
        QuarkusMock.installMockForType(server.judge(), ConfiguredJudge.class);
    }

    private List<OpinionRow> opinions() {
        return judge.opinions(crossChecks.get(id, ana), ana);
    }

    /// Asks and waits until the answer is kept.
    private OpinionRow answered(String by) throws InterruptedException {
        int before = history().size();
        judge.ask(crossChecks.get(id, by), 0, by);
        until(() -> history().size() > before);
        return opinions().getFirst();
    }

    private List<HistoryRow> history() {
        return crossChecks.get(id, ana).history().stream()
                .filter(h -> h.kind() == HistoryEvent.Kind.OPINION)
                .toList();
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 1_000 && !done.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    @Test
    void nobody_is_asked_unless_it_is_configured() {
        assertThat(judge.destination()).isEmpty();

        judge.ask(crossChecks.get(id, ana), 0, ana);

        assertThat(judge.isAsking(crossChecks.get(id, ana), ana)).isFalse();
        assertThat(opinions()).isEmpty();
        assertThat(only().history()).isEmpty();
    }

    @Test
    void opinion_is_kept_with_what_was_asked_and_who_asked_is_on_record() throws Exception {
        configure();
        server.says(AGREES);

        OpinionRow row = answered(ana);

        assertThat(row.question())
                .isEqualTo(
                        new Question(
                                "length of the exercise",
                                new Question.Passage(
                                        "Courier",
                                        "2024-03-05",
                                        null,
                                        "The exercise lasts nine days."),
                                new Question.Passage(
                                        "Dispatch",
                                        "2024-03-05",
                                        null,
                                        "The exercise lasts eleven days.")));
        assertThat(row.opinion())
                .isEqualTo(
                        new Opinion.Given(
                                "small-model-2", Opinion.View.AGREE, "Both count the same days."));
        assertThat(row.outdated()).isFalse();
        HistoryRow happened = only().history().getLast();
        assertThat(happened.who()).isEqualTo("ana");
        assertThat(happened.what())
                .isEqualTo(
                        "Asked an additional judge. An additional judge (small-model-2) is of the opinion that the passages agree: “Both count the same days.”");
    }

    @Test
    void opinion_changes_neither_outcome_nor_score_nor_state_nor_decisions() throws Exception {
        decisions.decide(id, bo, Verdict.CONFLICTING, "", only().version());
        CrossCheckDetail before = only();
        configure();
        server.says(AGREES);

        answered(ana);

        CrossCheckDetail now = only();
        assertThat(now.row()).isEqualTo(before.row());
        assertThat(now.findings()).isEqualTo(before.findings());
        assertThat(now.positions()).isEqualTo(before.positions());
        assertThat(now.decisions()).isEqualTo(before.decisions());
        assertThat(now.version()).isEqualTo(before.version());
        assertThat(now.panel()).isEqualTo(before.panel());
    }

    @Test
    void asking_waits_for_nothing_and_one_question_is_enough() throws Exception {
        configure();
        server.says(AGREES);
        Runnable go = server.hold();

        judge.ask(crossChecks.get(id, ana), 0, ana);
        judge.ask(crossChecks.get(id, bo), 0, bo);

        assertThat(judge.isAsking(crossChecks.get(id, ana), ana)).isTrue();
        assertThat(opinions()).isEmpty();
        go.run();
        until(() -> !opinions().isEmpty());
        assertThat(judge.isAsking(crossChecks.get(id, ana), ana)).isFalse();
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void judge_that_cannot_answer_says_so_until_it_can() throws Exception {
        configure();
        server.says("I think so.").says(AGREES);

        assertThat(answered(ana).opinion().sentence())
                .isEqualTo(
                        "An additional judge (small-model-2) could not answer: it did not answer in JSON.");

        assertThat(answered(ana).opinion()).isInstanceOf(Opinion.Given.class);
        assertThat(opinions()).as("the latest on these passages").hasSize(1);
    }

    @Test
    void opinion_on_other_evidence_is_outdated_and_stays_to_be_read() throws Exception {
        configure();
        server.says(AGREES).says(AGREES);
        answered(ana);

        run(lasting("twelve days"));

        assertThat(opinions()).extracting(OpinionRow::outdated).containsExactly(true);
        answered(ana);
        assertThat(opinions()).extracting(OpinionRow::outdated).containsExactly(false, true);
    }

    @Test
    void opinion_on_what_changed_while_it_was_awaited_is_outdated() throws Exception {
        configure();
        server.says(AGREES);
        Runnable go = server.hold();
        judge.ask(crossChecks.get(id, ana), 0, ana);

        run(lasting("twelve days"));
        go.run();

        until(() -> !opinions().isEmpty());
        assertThat(opinions().getFirst().outdated()).isTrue();
    }

    @Test
    void in_blind_review_neither_the_judge_nor_others_learn_of_a_reviewer() throws Exception {
        String uma = twoNeeded(true);
        decisions.decide(
                id,
                ana,
                new NewDecision(
                        Verdict.CONFLICTING,
                        "Both cite the ministry.",
                        null,
                        null,
                        Reason.VALUE_DIFFERS),
                only().version());
        configure();
        server.says(AGREES);

        OpinionRow row = answered(ana);

        assertThat(server.asked().getFirst().body())
                .doesNotContain("ministry")
                .doesNotContain(ana)
                .doesNotContainIgnoringCase("conflicting");
        assertThat(row.toString()).doesNotContain(ana);
        assertThat(judge.opinions(crossChecks.get(id, bo), bo)).isEmpty();
        assertThat(judge.opinions(crossChecks.get(id, uma), uma)).isEmpty();
        assertThat(item().path("opinions")).isEmpty();
        for (CrossCheckDetail seen :
                List.of(
                        crossChecks.get(id, bo),
                        crossChecks.get(id, uma),
                        crossChecks.get(id),
                        crossChecks.getAll(investigation).getFirst())) {
            assertThat(seen.history())
                    .extracting(HistoryRow::kind)
                    .doesNotContain(HistoryEvent.Kind.OPINION);
        }
        assertThat(history()).as("who asked knows it").hasSize(1);
        decisions.decide(id, bo, Verdict.CONFLICTING, "", only().version());
        assertThat(crossChecks.get(id, bo).history())
                .extracting(HistoryRow::kind)
                .contains(HistoryEvent.Kind.OPINION);
        assertThat(judge.opinions(crossChecks.get(id, bo), bo)).containsExactly(row);
        assertThat(item().path("opinions")).hasSize(1);
    }

    @Test
    void in_blind_review_nobody_learns_that_another_is_asking() throws Exception {
        twoNeeded(true);
        configure();
        server.says(AGREES).says(AGREES);
        Runnable go = server.hold();

        judge.ask(crossChecks.get(id, ana), 0, ana);
        assertThat(judge.isAsking(crossChecks.get(id, bo), bo)).isFalse();
        judge.ask(crossChecks.get(id, bo), 0, bo);

        go.run();
        until(() -> !judge.opinions(crossChecks.get(id, bo), bo).isEmpty());
        until(() -> !opinions().isEmpty());
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void reports_have_opinions_apart_from_findings_and_decisions() throws Exception {
        configure();
        server.says(AGREES);
        answered(ana);
        run(lasting("twelve days"));

        assertThat(report(ReportFormat.HTML))
                .contains("Opinion of an additional judge")
                .contains("is of the opinion that the passages agree: “Both count the same days.”")
                .contains("outdated: the passages have changed since")
                .contains("≠ Conflicts");
        JsonNode item = item();
        assertThat(item.path("outcome").asText()).isEqualTo("CONFLICTS");
        assertThat(item.path("findings")).hasSize(1);
        assertThat(item.path("decisions")).isEmpty();
        JsonNode opinion = item.path("opinions").path(0);
        assertThat(opinion.path("model").asText()).isEqualTo("small-model-2");
        assertThat(opinion.path("view").asText()).isEqualTo("the passages agree");
        assertThat(opinion.path("outdated").asBoolean()).isTrue();
        assertThat(opinion.path("b").asText())
                .isEqualTo("Dispatch: “The exercise lasts eleven days.”");
        assertThat(report(ReportFormat.CSV)).doesNotContain("small-model");
    }

    private JsonNode item() throws IOException {
        return new ObjectMapper().readTree(report(ReportFormat.JSON)).at("/items/0");
    }

    private String report(ReportFormat format) {
        return new String(
                writer.write(reports.build(investigation), format), StandardCharsets.UTF_8);
    }
}

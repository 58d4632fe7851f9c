package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.example.Examples;
import org.crosscheck.core.matrix.MatrixService;
import org.crosscheck.core.report.ReportFormat;
import org.crosscheck.core.report.ReportService;
import org.crosscheck.core.report.ReportWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two decisions are needed, ana has made hers, and bo is to make his without knowing it.
@QuarkusTest
class BlindReviewTest extends StoredReviewTest {
    private static final String NOTE = "Both cite the ministry.";

    @Inject KindService kinds;
    @Inject MatrixService matrices;
    @Inject ReportService reports;
    @Inject ReportWriter writer;

    private UUID id = new UUID(0, 0);
    private String uma = "";

    @BeforeEach
    void ana_has_decided() {
        uma = twoNeeded(true);
        run(lasting("eleven days"));
        id = only().row().id();
        decisions.decide(
                id,
                ana,
                new NewDecision(
                        Verdict.CONFLICTING,
                        NOTE,
                        "nine days",
                        Finding.Explanation.INCLUSIVE_COUNTING,
                        Reason.VALUE_DIFFERS),
                only().version());
    }

    private CrossCheck lasting(String second) {
        return lasting("length", second, dispatch);
    }

    private CrossCheck lasting(String key, String value, UUID second) {
        return Examples.crossCheck(
                key,
                Outcome.CONFLICTS,
                0.9,
                position("nine days", courier),
                position(value, second));
    }

    @Test
    void reviewer_sees_the_own_decision_and_that_another_is_awaited() {
        CrossCheckDetail seen = crossChecks.get(id, ana);

        assertThat(seen.decisions()).extracting(DecisionRow::note).containsExactly(NOTE);
        assertThat(seen.row().state()).isEqualTo(WorkState.AWAITING_SECOND);
        assertThat(seen.row().verdict()).isNull();
        assertThat(seen.panel().needed()).isEqualTo(2);
        assertThat(seen.history().getFirst().what()).contains("conflicting");
    }

    @Test
    void others_see_no_decision_and_no_total() {
        for (CrossCheckDetail seen :
                List.of(
                        crossChecks.get(id, bo),
                        crossChecks.get(id, uma),
                        crossChecks.get(id),
                        crossChecks.getAll(investigation).getFirst(),
                        crossChecks.details(CrossCheckFilter.all(investigation), 9).getFirst())) {
            assertThat(seen.decisions()).isEmpty();
            assertThat(seen.row().decisions()).isZero();
            assertThat(seen.row().verdict()).isNull();
            assertThat(seen.panel().withheld()).isTrue();
            assertThat(seen.toString())
                    .as("nothing of the whole record tells it")
                    .doesNotContain(NOTE)
                    .doesNotContainIgnoringCase("conflicting")
                    .doesNotContain("counting the first");
        }
    }

    @Test
    void history_tells_that_somebody_decided_and_not_what() {
        assertThat(crossChecks.get(id, bo).history())
                .extracting(HistoryRow::what)
                .containsExactly("Decided. The verdict is shown when there are enough decisions.");
    }

    @Test
    void history_tells_that_somebody_took_a_decision_back_and_not_which() {
        decisions.clear(id, ana);

        assertThat(crossChecks.get(id, bo).history())
                .extracting(HistoryRow::what)
                .contains(
                        "Took back a decision. The verdict is shown when there are enough decisions.")
                .noneMatch(what -> what.contains("onflicting"));
    }

    @Test
    void lists_and_filters_tell_nothing() {
        CrossCheckRow row = all().getFirst();
        assertThat(row.decisions()).isZero();
        assertThat(row.verdict()).isNull();
        CrossCheckFilter said =
                CrossCheckFilter.all(investigation).withVerdict(Verdict.CONFLICTING);
        assertThat(crossChecks.count(said)).isZero();
        assertThat(crossChecks.passes(said, id)).isFalse();
    }

    @Test
    void totals_by_kind_tell_nothing() {
        assertThat(kinds.list(investigation))
                .allSatisfy(kind -> {
                    assertThat(kind.judged()).isZero();
                    assertThat(kind.upheld()).isZero();
                });
    }

    @Test
    void matrix_tells_nothing() {
        assertThat(matrices.build(CrossCheckFilter.all(investigation), 9).rows())
                .allSatisfy(row -> assertThat(row.verdict()).isNull());
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "CSV", "JSON"})
    void report_tells_nothing(ReportFormat format) {
        String report =
                new String(
                        writer.write(reports.build(investigation), format), StandardCharsets.UTF_8);

        assertThat(report).contains("awaiting another decision");
        assertThat(report).doesNotContain(NOTE).doesNotContain("the values differ.");
        assertThat(report).doesNotContain("conflicting");
    }

    @Test
    void what_is_pushed_to_other_browsers_has_no_verdict() {
        assertThat(new CrossCheckChanged(investigation, id, "decided").toString())
                .doesNotContainIgnoringCase("conflicting");
        assertThat(CrossCheckChanged.class.getRecordComponents()).hasSize(3);
    }

    @Test
    void with_the_last_decision_everybody_sees_all() {
        decisions.decide(id, bo, Verdict.CONSISTENT, "", only().version());

        CrossCheckDetail seen = only();
        assertThat(seen.decisions()).hasSize(2);
        assertThat(seen.row().state()).isEqualTo(WorkState.DISPUTED);
        assertThat(seen.history().getFirst().what()).contains("conflicting");
        assertThat(seen.panel().withheld()).isFalse();
    }

    @Test
    void decision_taken_back_hides_the_others_again() {
        decisions.decide(id, bo, Verdict.CONSISTENT, "", only().version());
        decisions.clear(id, bo);

        assertThat(crossChecks.get(id, bo).decisions()).isEmpty();
        assertThat(only().history()).extracting(HistoryRow::what).doesNotContain(NOTE);
    }

    @Test
    void same_verdict_for_another_reason_is_a_soft_difference() {
        decisions.decide(
                id,
                bo,
                new NewDecision(Verdict.CONFLICTING, "", null, null, Reason.SUPERSEDED),
                only().version());

        CrossCheckRow row = all().getFirst();
        assertThat(row.state()).isEqualTo(WorkState.RESOLVED);
        assertThat(row.verdict()).isEqualTo(Verdict.CONFLICTING);
        assertThat(row.softDifference()).isTrue();
    }

    @Test
    void one_is_enough_for_other_outcomes() {
        run(
                lasting("eleven days"),
                Examples.crossCheck(
                        "ships",
                        Outcome.AGREES,
                        0.4,
                        position("40", courier),
                        position("40", atlas)));
        CrossCheckRow ships =
                crossChecks
                        .list(CrossCheckFilter.all(investigation).withOutcome(Outcome.AGREES), 0, 1)
                        .getFirst();

        CrossCheckDetail decided = decisions.decide(ships.id(), ana, Verdict.CONSISTENT, "", 0);

        assertThat(decided.row().state()).isEqualTo(WorkState.RESOLVED);
        assertThat(crossChecks.get(ships.id(), bo).decisions()).hasSize(1);
    }

    @Test
    void adjudicator_who_sees_early_makes_no_decision() {
        rules.change(
                investigation,
                new ReviewRules(2, EnumSet.of(Outcome.CONFLICTS), true, false, uma),
                uma);

        assertThat(crossChecks.get(id, uma).decisions()).hasSize(1);
        assertThat(crossChecks.get(id, bo).decisions()).isEmpty();
        long version = only().version();
        assertThatThrownBy(() -> decisions.decide(id, uma, Verdict.UNSURE, "", version))
                .isInstanceOf(DecisionRefused.class);
    }

    @Test
    void rules_that_want_less_show_what_was_hidden() {
        rules.change(investigation, ReviewRules.DEFAULT, uma);

        assertThat(only().row().state()).isEqualTo(WorkState.RESOLVED);
        assertThat(only().row().verdict()).isEqualTo(Verdict.CONFLICTING);
        assertThat(crossChecks.get(id, bo).decisions()).hasSize(1);
    }

    @Test
    void only_administrators_and_who_made_the_investigation_change_the_rules() {
        assertThat(rules.mayChange(investigation, bo)).isFalse();
        assertThatThrownBy(() -> rules.change(investigation, ReviewRules.DEFAULT, bo))
                .isInstanceOf(DecisionRefused.class);
        UUID own = investigations.create("Own " + UUID.randomUUID(), "", bo);
        assertThat(rules.mayChange(own, bo)).isTrue();
    }

    @Test
    void new_finding_waits_for_as_many_as_the_rules_say() {
        run(lasting("eleven days"), lasting("other", "ten days", atlas));

        assertThat(all()).extracting(CrossCheckRow::needed).containsOnly(2);
    }

    @Test
    void change_of_the_evidence_asks_all_again() {
        decisions.decide(id, bo, Verdict.CONFLICTING, "", only().version());
        run(lasting("twelve days"));
        assertThat(only().row().state()).isEqualTo(WorkState.REOPENED);
        assertThat(only().decisions()).allMatch(DecisionRow::outdated);

        decisions.decide(id, ana, Verdict.CONFLICTING, "", only().version());

        assertThat(only().row().state()).isEqualTo(WorkState.AWAITING_SECOND);
        run(lasting("twelve days"));
        assertThat(only().row().state()).isEqualTo(WorkState.AWAITING_SECOND);
    }
}

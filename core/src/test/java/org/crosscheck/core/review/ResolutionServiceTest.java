package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.example.Examples;
import org.crosscheck.core.report.ReportFormat;
import org.crosscheck.core.report.ReportService;
import org.crosscheck.core.report.ReportWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// ana and bo contradict each other; uma settles disputes.
@QuarkusTest
class ResolutionServiceTest extends StoredReviewTest {
    private static final NewResolution CONFLICTING =
            new NewResolution(Verdict.CONFLICTING, Reason.VALUE_DIFFERS, "One phase.");

    @Inject ReportService reports;
    @Inject ReportWriter writer;

    private UUID id = new UUID(0, 0);
    private String uma = "";

    @BeforeEach
    void dispute() {
        uma = twoNeeded(true);
        run(lasting("eleven days"));
        id = only().row().id();
        decisions.decide(id, ana, Verdict.CONFLICTING, "", version());
        decisions.decide(
                id,
                bo,
                new NewDecision(Verdict.NOT_COMPARABLE, "Two phases.", null, null, Reason.SCOPE),
                version());
    }

    private CrossCheck lasting(String second) {
        return Examples.crossCheck(
                "length",
                Outcome.CONFLICTS,
                0.9,
                position("nine days", courier),
                position(second, dispatch));
    }

    private long version() {
        return only().version();
    }

    @Test
    void resolution_keeps_the_view_of_the_minority_with_its_reason() {
        CrossCheckDetail resolved = resolutions.resolve(id, uma, CONFLICTING, version());

        assertThat(resolved.row().state()).isEqualTo(WorkState.RESOLVED);
        assertThat(resolved.row().verdict()).isEqualTo(Verdict.CONFLICTING);
        ResolutionRow resolution = resolved.panel().resolution();
        assertThat(resolution).isNotNull();
        assertThat(resolution.displayName()).isEqualTo("uma");
        assertThat(resolution.views()).hasSize(2);
        assertThat(resolution.minority())
                .containsExactly(
                        new ResolutionRow.View(
                                bo, "bo", Verdict.NOT_COMPARABLE, Reason.SCOPE, "Two phases."));
        assertThat(resolved.decisions()).as("decisions stay as they are").hasSize(2);
        assertThat(resolved.history().getLast().what())
                .isEqualTo("Resolved: conflicting, the values differ. Note: One phase.");
    }

    @Test
    void report_has_the_resolution_and_the_minority() {
        resolutions.resolve(id, uma, CONFLICTING, version());

        String report =
                new String(
                        writer.write(reports.build(investigation), ReportFormat.HTML),
                        StandardCharsets.UTF_8);

        assertThat(report).contains("Resolution").contains("The minority held:");
        assertThat(report).contains("not comparable, another scope. “Two phases.”");
    }

    @Test
    void only_the_adjudicator_resolves_and_only_disputes() {
        long version = version();
        assertThatThrownBy(() -> resolutions.resolve(id, ana, CONFLICTING, version))
                .isInstanceOf(DecisionRefused.class);
        resolutions.resolve(id, uma, CONFLICTING, version);
        assertThatThrownBy(() -> resolutions.resolve(id, uma, CONFLICTING, version))
                .isInstanceOf(DecisionRefused.class);
    }

    @Test
    void nobody_changes_a_decision_under_a_resolution_until_it_is_withdrawn() {
        resolutions.resolve(id, uma, CONFLICTING, version());
        long version = version();
        assertThatThrownBy(() -> decisions.decide(id, bo, Verdict.CONFLICTING, "", version))
                .isInstanceOf(DecisionRefused.class);
        assertThatThrownBy(() -> decisions.clear(id, bo)).isInstanceOf(DecisionRefused.class);

        assertThat(resolutions.withdraw(id, uma).row().state()).isEqualTo(WorkState.DISPUTED);
        assertThat(decisions.decide(id, bo, Verdict.CONFLICTING, "", version).row().state())
                .isEqualTo(WorkState.RESOLVED);
    }

    @Test
    void change_of_the_evidence_ends_a_resolution() {
        resolutions.resolve(id, uma, CONFLICTING, version());

        run(lasting("twelve days"));

        assertThat(only().row().state()).isEqualTo(WorkState.REOPENED);
        ResolutionRow old = only().panel().resolution();
        assertThat(old).as("it stays to be read").isNotNull();
        assertThat(old.outdated()).isTrue();
    }

    @Test
    void resolution_of_something_that_changed_meanwhile_is_refused() {
        long version = version();
        run(lasting("twelve days"));

        assertThatThrownBy(() -> resolutions.resolve(id, uma, CONFLICTING, version))
                .isInstanceOf(ChangedBySomeoneElse.class);
    }
}

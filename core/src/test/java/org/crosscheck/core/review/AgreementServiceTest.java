package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.example.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Four conflicts; two decisions are needed for each.
@QuarkusTest
class AgreementServiceTest extends StoredReviewTest {
    @Inject AgreementService agreements;

    private String uma = "";
    private List<UUID> queue = List.of();

    @BeforeEach
    void four() {
        uma = twoNeeded(true);
        run(found("a", 0.9), found("b", 0.8), found("c", 0.7), found("d", 0.6));
        queue = all().stream().map(CrossCheckRow::id).toList();
    }

    private CrossCheck found(String name, double score) {
        return Examples.crossCheck(
                name,
                name,
                Outcome.CONFLICTS,
                score,
                position("nine days", courier),
                position(name, dispatch));
    }

    private void decide(int place, String who, Verdict verdict) {
        decisions.decide(queue.get(place), who, verdict, "", 0);
    }

    private void both(int place, Verdict first, Verdict second) {
        decide(place, ana, first);
        decide(place, bo, second);
    }

    @Test
    void decisions_that_are_hidden_do_not_count() {
        decide(0, ana, Verdict.CONFLICTING);
        decide(1, bo, Verdict.CONFLICTING);

        AgreementReport report = agreements.report(investigation);

        assertThat(report.all().crossChecks()).isZero();
        assertThat(report.all().percent()).isNull();
        assertThat(report.byPair()).isEmpty();
        assertThat(report.hidden()).isEqualTo(2);
        assertThat(agreements.against(investigation, ana).decided()).isZero();
    }

    @Test
    void measures_of_all_of_each_type_and_of_each_pair() {
        both(0, Verdict.CONFLICTING, Verdict.CONFLICTING);
        both(1, Verdict.CONFLICTING, Verdict.NOT_COMPARABLE);
        both(2, Verdict.NOT_COMPARABLE, Verdict.NOT_COMPARABLE);
        both(3, Verdict.CONFLICTING, Verdict.CONFLICTING);

        AgreementReport report = agreements.report(investigation);

        assertThat(report.all().crossChecks()).isEqualTo(4);
        assertThat(report.all().percent()).isEqualTo(0.75);
        // Eight ratings, five of one class: α = 1 − 7 · 2 / (2 · 5 · 3).
        assertThat(report.all().alpha()).isCloseTo(1 - 14.0 / 30, within(1e-9));
        assertThat(report.byType())
                .extracting(AgreementRow::type)
                .containsExactly(ValueType.DURATION);
        assertThat(report.byPair()).hasSize(1);
        assertThat(report.byPair().getFirst().people()).containsExactly("ana", "bo");
        assertThat(report.byPair().getFirst().kappa()).isCloseTo(0.5, within(1e-9));
        assertThat(agreements.report(investigation)).isEqualTo(report);
    }

    @Test
    void unsure_counts_as_not_decided() {
        both(0, Verdict.CONFLICTING, Verdict.UNSURE);

        assertThat(agreements.report(investigation).all().crossChecks()).isZero();
    }

    @Test
    void csv_has_a_row_for_all_each_type_and_each_pair() {
        both(0, Verdict.CONFLICTING, Verdict.CONFLICTING);
        both(1, Verdict.CONFLICTING, Verdict.NOT_COMPARABLE);

        String csv = new String(agreements.csv(investigation), StandardCharsets.UTF_8);

        assertThat(csv.lines().map(line -> line.split(",")[0]))
                .containsExactly("\uFEFFof", "all", "type", "pair");
        assertThat(csv).contains("\"ana, bo\",2,0.5000,0.0000,Cohen");
    }

    @Test
    void decisions_of_a_reviewer_stand_against_what_was_resolved() {
        both(0, Verdict.CONFLICTING, Verdict.CONFLICTING);
        both(1, Verdict.CONFLICTING, Verdict.NOT_COMPARABLE);
        resolutions.resolve(
                queue.get(1), uma, new NewResolution(Verdict.NOT_COMPARABLE, null, ""), 0);

        AgainstResolution of = agreements.against(investigation, ana);

        assertThat(of.decided()).isEqualTo(2);
        assertThat(of.same()).isEqualTo(1);
        assertThat(of.differing())
                .containsExactly(
                        new AgainstResolution.Row(
                                queue.get(1),
                                "b",
                                Verdict.CONFLICTING,
                                null,
                                "",
                                Verdict.NOT_COMPARABLE));
        assertThat(agreements.against(investigation, bo).differing()).isEmpty();
    }
}

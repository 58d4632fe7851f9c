package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.UUID;
import org.crosscheck.core.account.Role;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.example.Examples;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RulesServiceTest extends StoredReviewTest {
    private static ReviewRules needing(int needed, Outcome outcome) {
        return new ReviewRules(needed, EnumSet.of(outcome), false, true, null);
    }

    private UUID conflict() {
        run(
                Examples.crossCheck(
                        "length",
                        Outcome.CONFLICTS,
                        0.9,
                        position("nine days", courier),
                        position("eleven days", dispatch)));
        return only().row().id();
    }

    @Test
    void who_raises_the_number_learns_what_would_wait_again_and_loses_no_decision() {
        UUID id = conflict();
        ReviewRules two = needing(2, Outcome.CONFLICTS);
        assertThat(rules.waitingAgain(investigation, two)).as("open ones wait already").isZero();

        decisions.decide(id, ana, Verdict.CONFLICTING, "", only().version());
        assertThat(rules.waitingAgain(investigation, two)).isOne();
        assertThat(rules.waitingAgain(investigation, needing(1, Outcome.CONFLICTS))).isZero();
        assertThat(rules.waitingAgain(investigation, needing(2, Outcome.CANNOT_TELL))).isZero();
        assertThat(only().row().state()).isEqualTo(WorkState.RESOLVED);

        rules.change(investigation, two, account("uma", Role.ADMIN));

        assertThat(only().row().state()).isEqualTo(WorkState.AWAITING_SECOND);
        assertThat(only().decisions()).hasSize(1);
        assertThat(rules.waitingAgain(investigation, two)).isZero();
    }

    @Test
    void those_with_enough_decisions_stay_resolved() {
        UUID id = conflict();
        decisions.decide(id, ana, Verdict.CONFLICTING, "", only().version());
        decisions.decide(id, bo, Verdict.CONFLICTING, "", only().version());

        assertThat(rules.waitingAgain(investigation, needing(2, Outcome.CONFLICTS))).isZero();
    }
}

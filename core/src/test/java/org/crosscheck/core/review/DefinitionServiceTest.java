package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.core.account.Role;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.example.Examples;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DefinitionServiceTest extends StoredReviewTest {
    @Inject DefinitionService definitions;

    @Test
    void each_change_is_a_version_and_earlier_ones_stay() {
        String uma = account("uma", Role.ADMIN);
        assertThat(definitions.current(investigation)).isEqualTo(Definitions.OWN);

        definitions.change(investigation, Map.of(Verdict.CONFLICTING, " By a day or more. "), uma);
        definitions.change(investigation, Map.of(Verdict.CONFLICTING, "By a day or more."), uma);
        definitions.change(
                investigation,
                Map.of(Verdict.CONFLICTING, "By an hour or more.", Verdict.UNSURE, " "),
                uma);

        assertThat(definitions.versions(investigation))
                .extracting(Definitions::number)
                .containsExactly(2, 1);
        assertThat(definitions.current(investigation).meanings())
                .isEqualTo(Map.of(Verdict.CONFLICTING, "By an hour or more."));
        assertThat(definitions.current(investigation).by()).isEqualTo(uma);
    }

    @Test
    void decision_keeps_the_version_that_it_was_made_under() {
        String uma = account("uma", Role.ADMIN);
        run(
                Examples.crossCheck(
                        "length",
                        Outcome.CONFLICTS,
                        0.9,
                        position("nine days", courier),
                        position("ten days", dispatch)));
        UUID id = only().row().id();
        decisions.decide(id, ana, Verdict.CONFLICTING, "", 0);
        definitions.change(investigation, Map.of(Verdict.CONFLICTING, "By a day or more."), uma);
        decisions.decide(id, bo, Verdict.CONFLICTING, "", 0);

        assertThat(only().decisions()).extracting(DecisionRow::definitions).containsExactly(0, 1);
    }

    @Test
    void only_who_may_change_the_rules_defines() {
        assertThatThrownBy(() ->
                        definitions.change(investigation, Map.of(Verdict.UNSURE, "No idea."), bo))
                .isInstanceOf(DecisionRefused.class);
    }
}

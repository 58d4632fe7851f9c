package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.core.example.Examples.crossCheck;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CrossCheckServiceTest extends StoredReviewTest {
    private CrossCheck found(String attribute, Outcome outcome, double score) {
        return crossCheck(
                attribute + outcome + score,
                attribute,
                outcome,
                score,
                position("nine days", courier),
                position("eleven days", dispatch));
    }

    private void storeQueue() {
        run(
                found("a", Outcome.AGREES, 0.9),
                found("b", Outcome.CONFLICTS, 0.2),
                found("c", Outcome.CANNOT_TELL, 0.9),
                found("e", Outcome.CONFLICTS, 0.8),
                found("d", Outcome.CONFLICTS, 0.8),
                found("f", Outcome.NOT_COMPARABLE, 0.1));
    }

    @Test
    void queue_has_conflicts_first_then_by_score_then_by_attribute() {
        storeQueue();

        assertThat(all())
                .extracting(CrossCheckRow::attribute)
                .containsExactly("d", "e", "b", "f", "c", "a");
    }

    @Test
    void pages_are_parts_of_the_same_order() {
        storeQueue();
        CrossCheckFilter filter = CrossCheckFilter.all(investigation);

        List<CrossCheckRow> pages = new ArrayList<>(crossChecks.list(filter, 0, 4));
        pages.addAll(crossChecks.list(filter, 4, 4));

        assertThat(pages).isEqualTo(all());
        assertThat(crossChecks.count(filter)).isEqualTo(6);
    }

    @Test
    void next_and_previous_walk_the_queue_and_end() {
        storeQueue();
        CrossCheckFilter filter = CrossCheckFilter.all(investigation);
        List<UUID> ids = all().stream().map(CrossCheckRow::id).toList();

        for (int i = 0; i < ids.size(); i++) {
            assertThat(crossChecks.next(filter, ids.get(i)))
                    .isEqualTo(i + 1 < ids.size() ? Optional.of(ids.get(i + 1)) : Optional.empty());
            assertThat(crossChecks.previous(filter, ids.get(i)))
                    .isEqualTo(i > 0 ? Optional.of(ids.get(i - 1)) : Optional.empty());
        }
    }

    @Test
    void place_in_the_queue_counts_those_before_that_pass_the_filter() {
        storeQueue();
        CrossCheckFilter agreeing = filter(Outcome.AGREES, null, null, "");
        List<UUID> ids = all().stream().map(CrossCheckRow::id).toList();

        assertThat(crossChecks.countBefore(CrossCheckFilter.all(investigation), ids.get(4)))
                .isEqualTo(4);
        assertThat(crossChecks.countBefore(agreeing, ids.get(4))).isZero();
        assertThat(crossChecks.passes(agreeing, ids.get(4))).isFalse();
        assertThat(crossChecks.passes(agreeing, ids.get(5))).isTrue();
    }

    @Test
    void all_at_once_are_what_each_is_by_itself() {
        storeQueue();
        UUID decided = all().get(2).id();
        decisions.decide(
                decided, ana, Verdict.CONFLICTING, "so it is", crossChecks.get(decided).version());

        List<CrossCheckDetail> together = crossChecks.getAll(investigation);

        assertThat(together).extracting(d -> d.row().id()).isEqualTo(ids());
        assertThat(together).isEqualTo(ids().stream().map(crossChecks::get).toList());
        assertThat(together.get(2).decisions()).hasSize(1);
        assertThat(together.get(2).history()).isNotEmpty();
    }

    private List<UUID> ids() {
        return all().stream().map(CrossCheckRow::id).toList();
    }

    @Test
    void next_is_found_behind_one_that_no_longer_passes_the_filter() {
        storeQueue();
        List<CrossCheckRow> before = all();
        decisions.decide(before.getFirst().id(), ana, Verdict.UNSURE, "", 0);

        assertThat(crossChecks.next(filter(null, WorkState.OPEN, null, ""), before.getFirst().id()))
                .contains(before.get(1).id());
    }

    @Test
    void each_part_of_a_filter_narrows() {
        storeQueue();
        UUID first = all().getFirst().id();
        decisions.decide(first, ana, Verdict.UNSURE, "", 0);
        decisions.decide(first, bo, Verdict.CONSISTENT, "", 0);

        assertThat(crossChecks.list(filter(Outcome.CONFLICTS, null, null, ""), 0, 10)).hasSize(3);
        assertThat(crossChecks.list(filter(null, WorkState.RESOLVED, null, ""), 0, 10))
                .extracting(CrossCheckRow::id)
                .containsExactly(first);
        assertThat(crossChecks.list(filter(null, null, Verdict.CONSISTENT, ""), 0, 10))
                .extracting(CrossCheckRow::id)
                .containsExactly(first);
        assertThat(crossChecks.count(filter(null, null, Verdict.CONFLICTING, ""))).isZero();
        assertThat(crossChecks.count(CrossCheckFilter.all(investigation).withType(ValueType.DATE)))
                .isZero();
        assertThat(crossChecks.count(CrossCheckFilter.all(investigation).between(courier, null)))
                .isEqualTo(6);
        assertThat(crossChecks.count(CrossCheckFilter.all(investigation).between(atlas, null)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cafe",
                "café",
                "CAFÉ SÃO",
                "sao paulo",
                "exercise",
                "exercize",
                "eleven",
                "100%",
                "a_b"
            })
    void words_are_found_in_any_case_with_or_without_accents_and_with_a_letter_wrong(String text) {
        run(found("Opening of the Café São Paulo, 100% a_b", Outcome.CONFLICTS, 0.5));

        assertThat(crossChecks.count(filter(null, null, null, text))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "_", "aXb", "cafe bridge", "'; DROP TABLE decision; --", "!", "\\"})
    void what_does_not_occur_is_not_found(String text) {
        run(found("Opening of the Café", Outcome.CONFLICTS, 0.5));

        assertThat(crossChecks.count(filter(null, null, null, text))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "'   ', 1"})
    void empty_search_finds_all(String text, int expected) {
        run(found("Opening of the Café", Outcome.CONFLICTS, 0.5));

        assertThat(crossChecks.count(filter(null, null, null, text))).isEqualTo(expected);
    }

    @Test
    void facets_count_each_kind() {
        storeQueue();
        decisions.decide(all().getFirst().id(), ana, Verdict.UNSURE, "", 0);

        Facets facets = crossChecks.facets(investigation);

        assertThat(facets.total()).isEqualTo(6);
        assertThat(facets.outcomes())
                .isEqualTo(
                        Map.of(
                                Outcome.AGREES, 1L,
                                Outcome.CONFLICTS, 3L,
                                Outcome.CANNOT_TELL, 1L,
                                Outcome.NOT_COMPARABLE, 1L));
        assertThat(facets.types()).isEqualTo(Map.of(ValueType.DURATION, 6L));
        assertThat(facets.states()).isEqualTo(Map.of(WorkState.OPEN, 5L, WorkState.RESOLVED, 1L));
    }

    private CrossCheckFilter filter(
            @Nullable Outcome outcome,
            @Nullable WorkState state,
            @Nullable Verdict verdict,
            String text) {
        return CrossCheckFilter.all(investigation)
                .withOutcome(outcome)
                .withState(state)
                .withVerdict(verdict)
                .withText(text);
    }
}

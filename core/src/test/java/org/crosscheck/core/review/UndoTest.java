package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.example.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UndoTest extends StoredReviewTest {
    private static final NewDecision CONSISTENT = NewDecision.of(Verdict.CONSISTENT, "checked");

    @BeforeEach
    void three() {
        run(found("a", 0.9), found("b", 0.8), found("c", 0.7));
    }

    private CrossCheck found(String name, double score) {
        return Examples.crossCheck(
                name, name, Outcome.AGREES, score, position(name, courier, dispatch));
    }

    private List<UUID> queue() {
        return all().stream().map(CrossCheckRow::id).toList();
    }

    private long decided() {
        return crossChecks.count(CrossCheckFilter.all(investigation).withState(WorkState.RESOLVED));
    }

    @Test
    void one_action_decides_several_and_is_undone_and_done_again_as_one() {
        List<Change> done = decisions.decideAll(investigation, queue(), ana, CONSISTENT);
        assertThat(done).hasSize(3);
        assertThat(decided()).isEqualTo(3);

        List<Change> undone =
                decisions.apply(investigation, done.stream().map(Change::reversed).toList(), ana);
        assertThat(undone).hasSize(3);
        assertThat(decided()).isZero();

        decisions.apply(investigation, undone.stream().map(Change::reversed).toList(), ana);
        assertThat(decided()).isEqualTo(3);
        assertThat(only().history())
                .extracting(HistoryRow::what)
                .containsExactly(
                        "Decided: consistent. Note: checked",
                        "Took back: consistent.",
                        "Decided: consistent. Note: checked");
    }

    /// More than are held in memory at once.
    @Test
    void more_than_a_hundred_are_decided_and_undone_with_nothing_lost() {
        run(
                IntStream.range(0, 120)
                        .mapToObj(i -> found("many " + i, 0.5))
                        .toArray(CrossCheck[]::new));
        List<UUID> many = queue();
        decisions.decide(many.getLast(), ana, Verdict.UNSURE, "hm", 0);

        List<Change> done = decisions.decideAll(investigation, many, ana, CONSISTENT);
        assertThat(done).hasSize(many.size());
        for (UUID each : many) {
            assertThat(crossChecks.get(each).decisions())
                    .extracting(DecisionRow::verdict)
                    .containsExactly(Verdict.CONSISTENT);
        }

        List<Change> undone =
                decisions.apply(investigation, done.stream().map(Change::reversed).toList(), ana);
        assertThat(undone).hasSize(many.size());
        assertThat(crossChecks.get(many.getLast()).decisions())
                .extracting(DecisionRow::note)
                .containsExactly("hm");
        for (UUID each : many.subList(0, many.size() - 1)) {
            assertThat(crossChecks.get(each).decisions()).isEmpty();
        }
    }

    @Test
    void undoing_brings_the_earlier_decision_back_and_leaves_those_of_others() {
        UUID first = queue().getFirst();
        decisions.decide(first, ana, Verdict.UNSURE, "hm", 0);
        decisions.decide(first, bo, Verdict.CONSISTENT, "", 0);

        List<Change> done = decisions.decideAll(investigation, queue(), ana, CONSISTENT);
        decisions.apply(investigation, done.stream().map(Change::reversed).toList(), ana);

        assertThat(crossChecks.get(first).decisions())
                .extracting(DecisionRow::verdict)
                .containsExactlyInAnyOrder(Verdict.UNSURE, Verdict.CONSISTENT);
        assertThat(crossChecks.get(first).decisions()).extracting(DecisionRow::note).contains("hm");
    }

    @Test
    void undoing_leaves_what_was_decided_anew_meanwhile() {
        List<Change> done = decisions.decideAll(investigation, queue(), ana, CONSISTENT);
        decisions.decide(queue().getFirst(), ana, Verdict.CONFLICTING, "after all", 0);

        List<Change> undone =
                decisions.apply(investigation, done.stream().map(Change::reversed).toList(), ana);

        assertThat(undone).hasSize(2);
        assertThat(crossChecks.get(queue().getFirst()).decisions())
                .extracting(DecisionRow::note)
                .containsExactly("after all");
    }

    @Test
    void cross_checks_of_another_investigation_are_left_alone() {
        UUID other = investigations.create("Other " + UUID.randomUUID(), "", "ana");

        assertThat(decisions.decideAll(other, queue(), ana, CONSISTENT)).isEmpty();
        assertThat(decided()).isZero();
    }
}

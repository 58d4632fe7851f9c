package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.example.Examples;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentServiceTest extends StoredReviewTest {
    private CrossCheck found(String name, double score) {
        return Examples.crossCheck(
                name,
                name,
                Outcome.CONFLICTS,
                score,
                position("nine days", courier),
                position(name, dispatch));
    }

    private List<UUID> queue() {
        return all().stream().map(CrossCheckRow::id).toList();
    }

    private void decide(UUID id, String who, Verdict verdict) {
        decisions.decide(id, who, verdict, "", crossChecks.get(id).version());
    }

    private UUID next(String who) {
        return assignments.next(investigation, who).orElseThrow();
    }

    @Test
    void next_one_is_the_first_of_the_queue_and_stays_the_same_until_it_is_decided() {
        run(found("a", 0.9), found("b", 0.8));

        assertThat(next(ana)).isEqualTo(queue().getFirst());
        assertThat(next(ana)).isEqualTo(queue().getFirst());
        assertThat(all().getFirst().state()).isEqualTo(WorkState.FIRST_REVIEW);
        decide(queue().getFirst(), ana, Verdict.CONFLICTING);
        assertThat(next(ana)).isEqualTo(queue().getLast());
    }

    @Test
    void two_people_get_different_ones_where_one_decision_is_needed() {
        run(found("a", 0.9), found("b", 0.8));

        assertThat(next(ana)).isNotEqualTo(next(bo));
        assertThat(assignments.next(investigation, account("cy"))).isEmpty();
    }

    @Test
    void two_people_get_the_same_one_where_two_are_needed_and_nobody_gets_it_twice() {
        twoNeeded(true);
        run(found("a", 0.9));
        UUID only = next(ana);
        assertThat(next(bo)).isEqualTo(only);
        assertThat(assignments.next(investigation, account("cy"))).isEmpty();

        decide(only, ana, Verdict.CONFLICTING);

        assertThat(assignments.next(investigation, ana)).isEmpty();
        assertThat(next(bo)).isEqualTo(only);
    }

    @Test
    void people_who_ask_at_once_get_no_more_than_are_needed() throws Exception {
        run(found("a", 0.9), found("b", 0.8), found("c", 0.7));
        List<Callable<Optional<UUID>>> asking = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String who = account("p" + i);
            asking.add(() -> assignments.next(investigation, who));
        }
        List<Future<Optional<UUID>>> got;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            got = threads.invokeAll(asking);
        }

        assertThat(got).allSatisfy(f -> assertThat(f.state()).isEqualTo(Future.State.SUCCESS));
        assertThat(got.stream().map(Future::resultNow).flatMap(Optional::stream))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_given_by_hand_comes_first_and_is_listed_under_the_person() {
        run(found("a", 0.9), found("b", 0.8));
        UUID last = queue().getLast();

        assertThat(assignments.assign(investigation, List.of(last), bo, ana)).isEqualTo(1);
        assertThat(assignments.assign(investigation, List.of(last), bo, ana)).isZero();

        assertThat(next(bo)).isEqualTo(last);
        assertThat(crossChecks.get(last).panel().assigned()).containsExactly("bo");
        assertThat(crossChecks.list(CrossCheckFilter.all(investigation).withAssignee(bo), 0, 9))
                .extracting(CrossCheckRow::id)
                .containsExactly(last);
        assertThat(crossChecks.get(last).history().getLast().what()).isEqualTo("Gave it to bo.");
        assignments.unassign(last, bo, ana);
        assertThat(crossChecks.get(last).row().state()).isEqualTo(WorkState.OPEN);
    }

    @Test
    void what_waits_for_a_person_is_what_the_person_has_not_decided() {
        twoNeeded(true);
        run(found("a", 0.9), found("b", 0.8));
        decide(queue().getFirst(), ana, Verdict.CONFLICTING);

        CrossCheckFilter all = CrossCheckFilter.all(investigation);
        assertThat(crossChecks.count(all.withWaitingFor(ana))).isEqualTo(1);
        assertThat(crossChecks.count(all.withWaitingFor(bo))).isEqualTo(2);
    }

    @Test
    void who_leaves_keeps_decisions_and_no_more_are_needed_than_there_are_people() {
        String uma = twoNeeded(true);
        run(found("a", 0.9), found("b", 0.8));
        decide(queue().getFirst(), ana, Verdict.CONFLICTING);
        List<String> others =
                accounts.list().stream()
                        .filter(AccountRow::active)
                        .map(AccountRow::username)
                        .filter(name -> !name.equals(uma))
                        .toList();
        try {
            others.forEach(accounts::deactivate);

            CrossCheckDetail left = crossChecks.get(queue().getFirst(), uma);
            assertThat(left.row().state())
                    .as("uma can still make the second one")
                    .isEqualTo(WorkState.AWAITING_SECOND);
            assertThat(crossChecks.get(queue().getLast()).panel().needed()).isEqualTo(1);
            decide(queue().getFirst(), uma, Verdict.CONFLICTING);
            assertThat(crossChecks.get(queue().getFirst()).decisions())
                    .extracting(DecisionRow::reviewer)
                    .containsExactly(ana, uma);
            assertThat(accounts.authenticate(ana, "long enough")).isEmpty();
        } finally {
            others.forEach(accounts::activate);
        }
        assertThat(crossChecks.get(queue().getLast()).panel().needed()).isEqualTo(2);
        assertThat(accounts.authenticate(ana, "long enough")).isPresent();
    }
}

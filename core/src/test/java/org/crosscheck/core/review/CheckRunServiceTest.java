package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscheck.core.example.Examples.crossCheck;
import static org.crosscheck.core.example.Examples.position;
import static org.crosscheck.core.example.Examples.result;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.investigation.InvestigationRow;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckRunServiceTest extends StoredReviewTest {
    private CrossCheck nineAgainstEleven() {
        return crossCheck(
                "length",
                Outcome.CONFLICTS,
                0.9,
                position("nine days", courier),
                position("eleven days", dispatch));
    }

    private CrossCheck nineAgainstElevenAndTen() {
        return crossCheck(
                "length",
                Outcome.CONFLICTS,
                0.9,
                position("nine days", courier),
                position("eleven days", dispatch),
                position("ten days", atlas));
    }

    private CrossCheck other() {
        return crossCheck(
                "ships",
                "ships in the exercise",
                Outcome.AGREES,
                0.4,
                position("40", courier),
                position("40", atlas));
    }

    @Test
    void run_keeps_what_it_finds_with_its_evidence() {
        CrossCheck found = nineAgainstEleven();
        RunSummary summary = run(found, other());

        assertThat(summary.crossChecks()).isEqualTo(2);
        assertThat(summary.conflicts()).isEqualTo(1);
        assertThat(runs.latest(investigation)).contains(summary);
        CrossCheckDetail detail = only();
        assertThat(detail.positions()).isEqualTo(found.positions());
        assertThat(detail.findings()).isEqualTo(found.findings());
        assertThat(detail.articles())
                .extracting(a -> a.row().id())
                .containsExactlyInAnyOrder(courier, dispatch);
        assertThat(detail.row().sources()).isEqualTo(2);
        assertThat(detail.row().state()).isEqualTo(WorkState.OPEN);
        InvestigationRow row = investigations.get(investigation);
        assertThat(row.articles()).isEqualTo(3);
        assertThat(row.crossChecks()).isEqualTo(2);
        assertThat(row.conflicts()).isEqualTo(1);
        assertThat(row.undecided()).as("the other one is in full agreement").isEqualTo(1);
        assertThat(row.agreed()).isEqualTo(1);
    }

    @Test
    void second_run_of_an_unchanged_investigation_changes_nothing() {
        run(nineAgainstEleven(), other());
        CrossCheckDetail open = only();
        decisions.decide(open.row().id(), ana, Verdict.CONFLICTING, "", open.version());
        CrossCheckDetail before = only();

        assertThat(run(nineAgainstEleven(), other()).reopened()).isZero();

        assertThat(only()).isEqualTo(before);
        assertThat(all()).hasSize(2);
    }

    @Test
    void changed_positions_reopen_what_was_decided_and_say_what_changed() {
        run(nineAgainstEleven());
        CrossCheckDetail seen = only();
        decisions.decide(seen.row().id(), ana, Verdict.CONFLICTING, "clear", seen.version());

        assertThat(run(nineAgainstElevenAndTen()).reopened()).isEqualTo(1);

        CrossCheckDetail now = only();
        assertThat(now.row().id()).isEqualTo(seen.row().id());
        assertThat(now.row().state()).isEqualTo(WorkState.REOPENED);
        assertThat(now.reopenedBecause())
                .isEqualTo(
                        "Before: nine days (Courier) against eleven days (Dispatch). Now also ten days (Atlas).");
        assertThat(now.decisions()).extracting(DecisionRow::note).containsExactly("clear");
        assertThat(now.history())
                .extracting(HistoryRow::what)
                .last()
                .asString()
                .startsWith("Re-opened.");
        assertThat(now.version()).isGreaterThan(seen.version());
    }

    @Test
    void reopened_cross_check_stays_so_in_the_next_run_without_another_word() {
        run(nineAgainstEleven());
        CrossCheckDetail seen = only();
        decisions.decide(seen.row().id(), ana, Verdict.CONFLICTING, "", seen.version());
        run(nineAgainstElevenAndTen());
        CrossCheckDetail before = only();

        assertThat(run(nineAgainstElevenAndTen()).reopened()).isZero();

        assertThat(only()).isEqualTo(before);
    }

    @Test
    void what_says_again_what_was_decided_on_is_decided_again() {
        run(nineAgainstEleven());
        CrossCheckDetail seen = only();
        decisions.decide(seen.row().id(), ana, Verdict.CONFLICTING, "", seen.version());
        run(nineAgainstElevenAndTen());

        run(nineAgainstEleven());

        assertThat(only().row().state()).isEqualTo(WorkState.RESOLVED);
        assertThat(only().reopenedBecause()).isNull();
    }

    @Test
    void another_score_reopens_nothing() {
        run(nineAgainstEleven());
        CrossCheckDetail seen = only();
        decisions.decide(seen.row().id(), ana, Verdict.CONFLICTING, "", seen.version());

        run(
                crossCheck(
                        "length",
                        Outcome.CONFLICTS,
                        0.5,
                        position("nine days", courier),
                        position("eleven days", dispatch)));

        assertThat(only().row().score()).isEqualTo(0.5);
        assertThat(only().row().state()).isEqualTo(WorkState.RESOLVED);
        assertThat(only().version()).isEqualTo(seen.version());
    }

    @Test
    void vanished_cross_check_goes_unless_somebody_decided_it() {
        run(nineAgainstEleven(), other());
        CrossCheckDetail decided = only();
        decisions.decide(decided.row().id(), ana, Verdict.UNSURE, "keep", decided.version());

        run();

        assertThat(all()).extracting(CrossCheckRow::id).containsExactly(decided.row().id());
        assertThat(all().getFirst().stale()).isTrue();
        assertThat(only().decisions()).hasSize(1);
        assertThat(only().reopenedBecause()).contains("no longer");
    }

    @Test
    void vanished_cross_check_that_is_found_again_has_its_decisions() {
        run(nineAgainstEleven());
        CrossCheckDetail seen = only();
        decisions.decide(seen.row().id(), ana, Verdict.CONFLICTING, "", seen.version());
        run();

        run(nineAgainstEleven());

        assertThat(only().row().stale()).isFalse();
        assertThat(only().row().state()).isEqualTo(WorkState.RESOLVED);
        assertThat(only().reopenedBecause()).isNull();
        assertThat(only().history())
                .extracting(HistoryRow::what)
                .last()
                .asString()
                .contains("again");
    }

    @Test
    void fact_that_a_run_finds_under_another_key_keeps_its_id_and_decisions() {
        run(nineAgainstEleven(), other());
        CrossCheckDetail seen = only();
        decisions.decide(seen.row().id(), ana, Verdict.CONFLICTING, "", seen.version());

        run(
                crossCheck(
                        "named anew",
                        Outcome.CONFLICTS,
                        0.9,
                        position("nine days", courier),
                        position("eleven days", dispatch)),
                other());

        assertThat(only().row().id()).isEqualTo(seen.row().id());
        assertThat(only().row().state()).isEqualTo(WorkState.RESOLVED);
        assertThat(only().row().stale()).isFalse();
        assertThat(all()).hasSize(2);
    }

    @Test
    void fact_about_other_places_is_another_one() {
        run(nineAgainstEleven());
        CrossCheckDetail seen = only();
        decisions.decide(seen.row().id(), ana, Verdict.CONFLICTING, "", seen.version());

        run(
                crossCheck(
                        "another fact",
                        Outcome.CONFLICTS,
                        0.9,
                        position("nine days", courier),
                        position("ten days", atlas)));

        assertThat(all()).hasSize(2);
        assertThat(all()).extracting(CrossCheckRow::stale).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void run_that_is_ended_changes_nothing() {
        run(nineAgainstEleven());

        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew()
                                .call(() ->
                                        runs.run(
                                                investigation,
                                                "ana",
                                                (_, _, _) -> false,
                                                (_, progress) -> {
                                                    progress.at(1, 2, 0);
                                                    return result();
                                                })))
                .isInstanceOf(CancellationException.class);

        assertThat(all()).hasSize(1);
    }

    @Test
    void runs_at_once_leave_one_cross_check_a_key() throws Exception {
        Callable<RunSummary> run = () -> run(nineAgainstEleven(), other());
        List<Future<RunSummary>> done;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            done = threads.invokeAll(List.of(run, run, run, run));
        }

        assertThat(done).allSatisfy(f -> assertThat(f.state()).isEqualTo(Future.State.SUCCESS));
        assertThat(all()).hasSize(2);
    }

    @Test
    void key_that_a_run_finds_twice_is_kept_once() {
        run(nineAgainstEleven(), nineAgainstEleven());

        assertThat(all()).hasSize(1);
    }

    @Test
    void the_real_run_loads_the_articles_and_leaves_a_summary() {
        RunSummary summary = runs.run(investigation, "ana", Progress.none());

        assertThat(summary.coverage().articles()).isEqualTo(3);
        assertThat(runs.latest(investigation)).contains(summary);
        assertThat(runs.latest(UUID.randomUUID())).isEmpty();
    }
}

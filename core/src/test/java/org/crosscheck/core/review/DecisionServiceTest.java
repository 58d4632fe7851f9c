package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.example.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionServiceTest extends StoredReviewTest {
    @ApplicationScoped
    static class Heard {
        final List<CrossCheckChanged> events = new CopyOnWriteArrayList<>();

        void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CrossCheckChanged event) {
            events.add(event);
        }

        List<CrossCheckChanged> of(UUID investigation) {
            return events.stream().filter(e -> e.investigation().equals(investigation)).toList();
        }
    }

    @Inject Heard heard;

    private UUID id = new UUID(0, 0);
    private long version;

    @BeforeEach
    void crossCheck() {
        run(crossCheckOf("eleven days"));
        id = only().row().id();
        version = only().version();
    }

    private CrossCheck crossCheckOf(String second) {
        return Examples.crossCheck(
                "length",
                Outcome.CONFLICTS,
                0.9,
                position("nine days", courier),
                position(second, dispatch));
    }

    @Test
    void decision_is_kept_with_reviewer_note_position_and_explanation() {
        CrossCheckDetail detail =
                decisions.decide(
                        id,
                        ana,
                        new NewDecision(
                                Verdict.CONFLICTING,
                                "Both cite the ministry.",
                                "nine days",
                                Finding.Explanation.INCLUSIVE_COUNTING,
                                Reason.VALUE_DIFFERS),
                        version);

        assertThat(detail.row().state()).isEqualTo(WorkState.RESOLVED);
        assertThat(detail.row().verdict()).isEqualTo(Verdict.CONFLICTING);
        DecisionRow row = detail.decisions().getFirst();
        assertThat(row.reviewer()).isEqualTo(ana);
        assertThat(row.displayName()).isEqualTo("ana");
        assertThat(row.note()).isEqualTo("Both cite the ministry.");
        assertThat(row.position()).isEqualTo("nine days");
        assertThat(row.reason()).isEqualTo(Reason.VALUE_DIFFERS);
        assertThat(row.explanation()).isEqualTo(Finding.Explanation.INCLUSIVE_COUNTING);
        assertThat(detail.history())
                .extracting(HistoryRow::what)
                .containsExactly(
                        "Decided: conflicting, the values differ; best supported: \"nine days\"; explained by counting the first and the last day, or not. Note: Both cite the ministry.");
        assertThat(detail.history())
                .extracting(HistoryRow::who)
                .as("the name that others see, not the one for signing in")
                .containsExactly("ana");
    }

    @Test
    void new_decision_replaces_the_old_one_and_history_has_both() {
        decisions.decide(id, ana, Verdict.CONFLICTING, "", version);
        CrossCheckDetail detail = decisions.decide(id, ana, Verdict.UNSURE, "", version);

        assertThat(detail.decisions())
                .extracting(DecisionRow::verdict)
                .containsExactly(Verdict.UNSURE);
        assertThat(detail.history())
                .extracting(HistoryRow::what)
                .containsExactly("Decided: conflicting.", "Decided: unsure. Before: conflicting.");
    }

    @Test
    void same_decision_again_changes_nothing() {
        CrossCheckDetail first = decisions.decide(id, ana, Verdict.CONFLICTING, "x", version);

        assertThat(decisions.decide(id, ana, Verdict.CONFLICTING, "x", version)).isEqualTo(first);
    }

    @Test
    void two_reviewers_have_a_decision_each_and_no_common_verdict_when_they_differ() {
        decisions.decide(id, ana, Verdict.CONFLICTING, "", version);
        CrossCheckDetail detail = decisions.decide(id, bo, Verdict.CONSISTENT, "", version);

        assertThat(detail.decisions()).extracting(DecisionRow::reviewer).containsExactly(ana, bo);
        assertThat(detail.row().verdict()).isNull();
        assertThat(detail.row().decisions()).isEqualTo(2);
    }

    @Test
    void decision_on_a_finding_that_changed_meanwhile_is_refused() {
        run(crossCheckOf("twelve days"));

        assertThatThrownBy(() -> decisions.decide(id, ana, Verdict.CONFLICTING, "", version))
                .isInstanceOf(ChangedBySomeoneElse.class);
        assertThat(only().decisions()).isEmpty();
    }

    @Test
    void decision_of_another_reviewer_meanwhile_is_no_obstacle() {
        decisions.decide(id, bo, Verdict.CONSISTENT, "", version);

        assertThat(decisions.decide(id, ana, Verdict.CONFLICTING, "", version).decisions())
                .hasSize(2);
    }

    @Test
    void decision_on_a_reopened_cross_check_settles_it() {
        decisions.decide(id, ana, Verdict.CONFLICTING, "", version);
        run(crossCheckOf("twelve days"));

        CrossCheckDetail detail =
                decisions.decide(id, ana, Verdict.CONFLICTING, "", only().version());

        assertThat(detail.row().state()).isEqualTo(WorkState.RESOLVED);
        assertThat(detail.reopenedBecause()).isNull();
    }

    @Test
    void cleared_decision_goes_and_history_keeps_it() {
        decisions.decide(id, ana, Verdict.CONFLICTING, "", version);

        CrossCheckDetail detail = decisions.clear(id, ana);

        assertThat(detail.decisions()).isEmpty();
        assertThat(detail.row().state()).isEqualTo(WorkState.OPEN);
        assertThat(detail.row().verdict()).isNull();
        assertThat(detail.history())
                .extracting(HistoryRow::what)
                .containsExactly("Decided: conflicting.", "Took back: conflicting.");
    }

    @Test
    void clearing_without_a_decision_changes_nothing() {
        CrossCheckDetail before = only();

        assertThat(decisions.clear(id, ana)).isEqualTo(before);
    }

    @Test
    void clearing_leaves_the_decision_of_the_other_reviewer() {
        decisions.decide(id, ana, Verdict.CONFLICTING, "", version);
        decisions.decide(id, bo, Verdict.CONSISTENT, "", version);

        CrossCheckDetail detail = decisions.clear(id, ana);

        assertThat(detail.row().state()).isEqualTo(WorkState.RESOLVED);
        assertThat(detail.row().verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void two_reviewers_who_decide_at_once_lose_nothing() throws Exception {
        List<Callable<CrossCheckDetail>> both = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Verdict verdict = Verdict.values()[i % 4];
            String note = "round " + i;
            both.add(() -> decisions.decide(id, ana, verdict, note, version));
            both.add(() -> decisions.decide(id, bo, verdict, note, version));
        }
        List<Future<CrossCheckDetail>> done;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            done = threads.invokeAll(both);
        }

        assertThat(done).allSatisfy(f -> assertThat(f.state()).isEqualTo(Future.State.SUCCESS));
        assertThat(only().decisions()).hasSize(2);
        assertThat(only().history()).as("every decision is on record").hasSize(20);
    }

    @Test
    void those_who_listen_hear_of_each_change_after_it_is_stored() {
        decisions.decide(id, ana, Verdict.CONFLICTING, "", version);
        decisions.clear(id, ana);

        assertThat(heard.of(investigation))
                .extracting(CrossCheckChanged::what)
                .containsExactly("article", "article", "article", "run", "decided", "cleared");
    }

    @Test
    void refused_decision_is_not_announced() {
        run(crossCheckOf("twelve days"));
        int before = heard.of(investigation).size();

        assertThatThrownBy(() -> decisions.decide(id, ana, Verdict.UNSURE, "", version))
                .isInstanceOf(ChangedBySomeoneElse.class);
        assertThat(heard.of(investigation)).hasSize(before);
    }

    @Test
    void unknown_reviewer_and_cross_check_are_named() {
        assertThatThrownBy(() -> decisions.decide(id, "nobody", Verdict.UNSURE, "", version))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("nobody");
        UUID none = UUID.randomUUID();
        assertThatThrownBy(() -> decisions.clear(none, ana))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining(none.toString());
    }
}

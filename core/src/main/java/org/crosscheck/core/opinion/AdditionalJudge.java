package org.crosscheck.core.opinion;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.crosscheck.core.endpoint.ConfiguredJudge;
import org.crosscheck.core.judge.Judge;
import org.crosscheck.core.judge.Opinion;
import org.crosscheck.core.judge.Question;
import org.crosscheck.core.review.CrossCheckChanged;
import org.crosscheck.core.review.CrossCheckDetail;

/// The judge that may be asked about cross-checks beside the program's own rules. It answers in the
/// background; screens hear of it as of every change ([CrossCheckChanged]). Thread-safe.
@ApplicationScoped
public class AdditionalJudge {
    /// Questions at a time; more wait.
    private static final int THREADS = 2;

    /// A question that waits for its answer.
    private record Asking(UUID crossCheck, String by) {}

    private final ConfiguredJudge configured;
    private final OpinionService opinions;
    private final Event<CrossCheckChanged> changed;
    private final Set<Asking> asking = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().daemon().name("judge-", 1).factory());

    AdditionalJudge(
            ConfiguredJudge configured, OpinionService opinions, Event<CrossCheckChanged> changed) {
        this.configured = configured;
        this.opinions = opinions;
        this.changed = changed;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /// Where the passages go, in words: a model at a host; empty where there is no judge, and
    /// nothing is ever sent.
    public Optional<String> destination() {
        return configured.judge().map(judge -> judge.name() + " (" + judge.place() + ")");
    }

    /// Whether an answer about this cross-check is awaited, as far as the viewer may know.
    ///
    /// @param viewer username, for whom the detail was read
    public boolean isAsking(CrossCheckDetail detail, String viewer) {
        UUID id = detail.row().id();
        return detail.panel().withheld()
                ? asking.contains(new Asking(id, viewer))
                : asking.stream().anyMatch(a -> a.crossCheck().equals(id));
    }

    /// The latest opinion on each pair of passages of a cross-check, the latest first, as far as
    /// the viewer may see them.
    ///
    /// @param viewer username, for whom the detail was read
    public List<OpinionRow> opinions(CrossCheckDetail detail, String viewer) {
        return opinions.list(detail, viewer);
    }

    /// Asks about a finding and comes back at once. While an answer about this cross-check is
    /// awaited, and where there is no judge, nothing happens.
    ///
    /// @param seen the cross-check as the person saw it
    /// @param finding 0-based, of the findings seen
    /// @param by username
    public void ask(CrossCheckDetail seen, int finding, String by) {
        Optional<Judge> judge = configured.judge();
        Asking own = new Asking(seen.row().id(), by);
        if (judge.isEmpty() || isAsking(seen, by) || !asking.add(own)) {
            return;
        }
        try {
            Question question = Questions.of(seen, seen.findings().get(finding));
            threads.execute(() -> work(judge.get(), seen, question, own));
        } catch (RuntimeException e) {
            asking.remove(own);
            throw e;
        }
    }

    private void work(Judge judge, CrossCheckDetail seen, Question question, Asking own) {
        try {
            Opinion opinion = judge.ask(question);
            asking.remove(own);
            opinions.store(seen, question, opinion, own.by());
        } catch (RuntimeException e) {
            Log.errorf(e, "No opinion on the cross-check %s could be kept.", own.crossCheck());
            asking.remove(own);
            changed.fire(new CrossCheckChanged(seen.investigation(), own.crossCheck(), "opinion"));
        }
    }
}

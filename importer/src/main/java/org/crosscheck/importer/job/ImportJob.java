package org.crosscheck.importer.job;

import io.quarkus.logging.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.core.review.RunSummary;
import org.jspecify.annotations.Nullable;

/// One import, under way or ended. Thread-safe.
public final class ImportJob {
    private final UUID id = UUID.randomUUID();
    private final UUID investigation;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean cancelled;
    private volatile State state;

    ImportJob(UUID investigation, int files) {
        this.investigation = investigation;
        this.state = new State(files, 0, 0, 0, 0, List.of(), Phase.READING, null, List.of());
    }

    /// What a job is doing.
    public enum Phase {
        READING,
        EXTRACTING,
        CHECKING,
        /// Everything that could be read is stored and cross-checked.
        DONE,
        /// Ended by the user; what was stored until then stays.
        CANCELLED,
        /// Ended by an error that `problems` names; what was stored until then stays.
        FAILED;

        /// Whether the job has ended.
        public boolean isEnd() {
            return switch (this) {
                case READING, EXTRACTING, CHECKING -> false;
                case DONE, CANCELLED, FAILED -> true;
            };
        }
    }

    /// How far a job is.
    ///
    /// @param files files given
    /// @param filesDone files that were read to their end
    /// @param articles articles looked at so far, `unchanged` and `failed` among them
    /// @param unchanged articles that the investigation had already
    /// @param failed articles that could not be taken
    /// @param problems what went wrong or is doubtful, in the order of the input
    /// @param phase what it is doing
    /// @param run the run at its end, null until then
    /// @param imported the articles taken, in the order of the input
    public record State(
            int files,
            int filesDone,
            int articles,
            int unchanged,
            int failed,
            List<Problem> problems,
            Phase phase,
            @Nullable RunSummary run,
            List<ImportedArticle> imported) {
        public State {
            problems = List.copyOf(problems);
            imported = List.copyOf(imported);
        }

        /// How many files, records or articles could not be taken.
        public int notImported() {
            int errors =
                    (int) problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
            return Math.max(failed, errors);
        }

        State in(Phase next) {
            return new State(
                    files, filesDone, articles, unchanged, failed, problems, next, run, imported);
        }

        State withFileDone() {
            return new State(
                    files,
                    filesDone + 1,
                    articles,
                    unchanged,
                    failed,
                    problems,
                    phase,
                    run,
                    imported);
        }

        State withProblem(Problem problem) {
            return new State(
                    files,
                    filesDone,
                    articles,
                    unchanged,
                    failed,
                    with(problems, problem),
                    phase,
                    run,
                    imported);
        }

        State withFailed() {
            return new State(
                    files,
                    filesDone,
                    articles + 1,
                    unchanged,
                    failed + 1,
                    problems,
                    phase,
                    run,
                    imported);
        }

        State withImported(ImportedArticle article) {
            return new State(
                    files,
                    filesDone,
                    articles + 1,
                    unchanged + (article.isNew() ? 0 : 1),
                    failed,
                    problems,
                    phase,
                    run,
                    with(imported, article));
        }

        State withRun(RunSummary done) {
            return new State(
                    files, filesDone, articles, unchanged, failed, problems, phase, done, imported);
        }

        private static <T> List<T> with(List<T> list, T added) {
            List<T> longer = new ArrayList<>(list.size() + 1);
            longer.addAll(list);
            longer.add(added);
            return longer;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID investigation() {
        return investigation;
    }

    public State state() {
        return state;
    }

    /// Ends the job before its next article; what is stored stays.
    public void cancel() {
        cancelled = true;
    }

    /// Calls the listener with every state from now on, in the job's thread.
    ///
    /// @return ends the calls
    public Runnable onChange(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    boolean isCancelled() {
        return cancelled;
    }

    /// Called by the job's own thread only.
    void change(UnaryOperator<State> step) {
        State next = step.apply(state);
        state = next;
        for (Consumer<State> listener : listeners) {
            try {
                listener.accept(next);
            } catch (RuntimeException e) {
                listeners.remove(listener);
                Log.warnf(e, "A listener of import %s failed and hears no more of it.", id);
            }
        }
    }
}

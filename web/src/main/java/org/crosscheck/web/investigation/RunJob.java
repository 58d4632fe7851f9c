package org.crosscheck.web.investigation;

import io.quarkus.logging.Log;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.review.RunSummary;
import org.crosscheck.web.layout.FailureReport;

/// One cross-check of an investigation that runs in the background. Thread-safe.
final class RunJob {
    /// Least time between two reports of the same run, so that no screen is flooded.
    private static final long QUIET_NANOS = 250_000_000;

    /// How far a run is.
    sealed interface State {
        /// @param done articles compared so far
        /// @param total articles to compare, 0 while they are not known yet
        /// @param conflicts conflicts so far
        record Running(long done, long total, int conflicts) implements State {}

        record Done(RunSummary run) implements State {}

        /// Ended by a person; nothing has changed, and the next run goes on from there.
        record Cancelled() implements State {}

        /// Ended by an error; nothing has changed.
        ///
        /// @param failure the id under which the log tells more
        record Failed(String failure) implements State {}

        /// Whether nothing more will happen.
        default boolean isEnd() {
            return switch (this) {
                case Running _ -> false;
                case Done _, Cancelled _, Failed _ -> true;
            };
        }
    }

    /// What compares, and tells how far it is.
    interface Work {
        RunSummary run(Progress progress);
    }

    private final UUID investigation;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private volatile State state = new State.Running(0, 0, 0);
    private volatile boolean cancelled;
    private long told = System.nanoTime() - QUIET_NANOS;

    RunJob(UUID investigation) {
        this.investigation = investigation;
    }

    UUID investigation() {
        return investigation;
    }

    State state() {
        return state;
    }

    /// Asks the run to end; it does at its next step.
    void cancel() {
        cancelled = true;
    }

    /// Tells the listener of each state from now on, in the thread of the run.
    ///
    /// @return ends the telling
    Runnable onChange(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Does the work in the caller's thread, to whichever end it comes.
    void work(Work work) {
        try {
            become(new State.Done(work.run(this::step)));
        } catch (CancellationException _) {
            become(new State.Cancelled());
        } catch (RuntimeException e) {
            become(new State.Failed(FailureReport.log(e)));
        }
    }

    private boolean step(long done, long total, int conflicts) {
        long now = System.nanoTime();
        if (now - told >= QUIET_NANOS) {
            told = now;
            become(new State.Running(done, total, conflicts));
        }
        return !cancelled;
    }

    private void become(State next) {
        state = next;
        for (Consumer<State> listener : listeners) {
            try {
                listener.accept(next);
            } catch (RuntimeException e) {
                Log.warnf(e, "A screen could not be told of the run of %s.", investigation);
            }
        }
    }
}

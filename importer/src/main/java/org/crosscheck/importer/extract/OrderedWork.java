package org.crosscheck.importer.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// Work that several threads do at a time, with what follows from it done in the order in which it
/// was given, in the thread that gave it.
///
/// At most `window` pieces are under way or wait to be handed over, so that memory stays bounded
/// whatever the input. For one thread at a time.
///
/// @param <E> what a step may throw; ends the work
public final class OrderedWork<E extends Exception> implements AutoCloseable {
    private final Executor workers;
    private final int window;
    private final Deque<Future<Step<E>>> pieces = new ArrayDeque<>();

    /// What is done with a result, in order.
    public interface Step<E extends Exception> {
        void run() throws E;
    }

    /// @param workers who works on the pieces; never ended by this
    /// @param window most pieces at a time, at least 1
    public OrderedWork(Executor workers, int window) {
        if (window < 1) {
            throw new IllegalArgumentException("a window of " + window);
        }
        this.workers = workers;
        this.window = window;
    }

    /// Gives a piece of work away; waits while the window is full.
    ///
    /// @param piece runs in another thread; what it throws is thrown where its step would have run
    public void add(Callable<Step<E>> piece) throws E {
        while (pieces.size() >= window) {
            next();
        }
        FutureTask<Step<E>> task = new FutureTask<>(piece);
        pieces.add(task);
        workers.execute(task);
    }

    /// Does something after all pieces given so far.
    public void then(Step<E> step) throws E {
        while (pieces.size() >= window) {
            next();
        }
        pieces.add(CompletableFuture.completedFuture(step));
    }

    /// Waits for everything given.
    public void finish() throws E {
        while (!pieces.isEmpty()) {
            next();
        }
    }

    /// Gives up what is not done yet.
    @Override
    public void close() {
        pieces.forEach(piece -> piece.cancel(false));
        pieces.clear();
    }

    private void next() throws E {
        Future<Step<E>> oldest = pieces.remove();
        Step<E> step;
        try {
            step = oldest.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while work was under way", e);
        }
        step.run();
    }
}

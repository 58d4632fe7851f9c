package org.crosscheck.web.investigation;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.crosscheck.core.review.CheckRunService;

/// The cross-checks that people started from a screen and that have not ended, at most one an
/// investigation. They go on when the screen is left.
@ApplicationScoped
class RunJobs {
    /// Runs at a time; more wait.
    private static final int THREADS = 2;

    private final CheckRunService runs;
    private final Map<UUID, RunJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().daemon().name("cross-check-", 1).factory());

    RunJobs(CheckRunService runs) {
        this.runs = runs;
    }

    @PreDestroy
    void stop() {
        jobs.values().forEach(RunJob::cancel);
        threads.shutdown();
    }

    /// Starts a run, or returns the one that has not ended yet.
    ///
    /// @param by username
    RunJob start(UUID investigation, String by) {
        return jobs.compute(
                investigation,
                (_, now) -> now != null && !now.state().isEnd() ? now : begin(investigation, by));
    }

    /// The run of an investigation that has not ended.
    Optional<RunJob> running(UUID investigation) {
        return Optional.ofNullable(jobs.get(investigation)).filter(job -> !job.state().isEnd());
    }

    private RunJob begin(UUID investigation, String by) {
        RunJob job = new RunJob(investigation);
        threads.execute(() -> {
            job.work(progress -> runs.run(investigation, by, progress));
            jobs.remove(investigation, job);
        });
        return job;
    }
}

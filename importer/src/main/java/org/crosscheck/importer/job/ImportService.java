package org.crosscheck.importer.job;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.article.Correcting;
import org.crosscheck.core.article.CorrectionService;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.core.review.RunSummary;
import org.crosscheck.importer.extract.OrderedWork;
import org.crosscheck.importer.read.ArticleReader;
import org.crosscheck.importer.read.Format;
import org.crosscheck.importer.read.RawArticle;
import org.crosscheck.importer.read.ReadOptions;
import org.jspecify.annotations.Nullable;

/// Imports files into an investigation: reads them, extracts and stores each article in a
/// transaction of its own, then cross-checks the investigation.
///
/// Bad input is a problem of the job's state, and the rest goes on.
@ApplicationScoped
public class ImportService {
    /// Jobs at a time; more wait.
    private static final int THREADS = 2;

    /// Articles extracted at a time, of all jobs together.
    private static final int WORKERS = Math.min(4, Runtime.getRuntime().availableProcessors());

    /// Ended jobs that can still be found.
    private static final int KEPT = 100;

    private final ArticleImport articleImport;
    private final ArticleService articles;
    private final CorrectionService corrections;
    private final CheckRunService runs;
    private final InvestigationService investigations;
    private final Columns columns;
    private final ArticleReader reader = new ArticleReader();
    private final Map<UUID, ImportJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().daemon().name("import-", 1).factory());

    private final ExecutorService workers =
            Executors.newFixedThreadPool(
                    WORKERS, Thread.ofPlatform().daemon().name("extract-", 1).factory());

    ImportService(
            ArticleImport articleImport,
            ArticleService articles,
            CorrectionService corrections,
            CheckRunService runs,
            InvestigationService investigations,
            Columns columns) {
        this.articleImport = articleImport;
        this.articles = articles;
        this.corrections = corrections;
        this.runs = runs;
        this.investigations = investigations;
        this.columns = columns;
    }

    @PreDestroy
    void stop() {
        jobs.values().forEach(ImportJob::cancel);
        threads.shutdown();
        workers.shutdown();
    }

    /// Starts an import in the background.
    ///
    /// @param by username, or what else imports
    /// @throws NoSuchElementException where there is no such investigation
    public ImportJob start(UUID investigation, List<ImportSource> sources, String by) {
        ImportJob job = newJob(investigation, sources);
        forgetOldJobs();
        jobs.put(job.id(), job);
        List<ImportSource> given = List.copyOf(sources);
        threads.execute(() -> work(job, given, by));
        return job;
    }

    /// Imports in the caller's thread.
    ///
    /// @param onChange hears every state; fails only itself
    /// @throws NoSuchElementException where there is no such investigation
    public ImportJob.State importNow(
            UUID investigation,
            List<ImportSource> sources,
            String by,
            Consumer<ImportJob.State> onChange) {
        ImportJob job = newJob(investigation, sources);
        jobs.put(job.id(), job);
        Runnable end = job.onChange(onChange);
        try {
            work(job, sources, by);
        } finally {
            end.run();
            jobs.remove(job.id());
        }
        return job.state();
    }

    /// Finds a job that is under way or ended not long ago.
    public Optional<ImportJob> find(UUID job) {
        return Optional.ofNullable(jobs.get(job));
    }

    /// A job of the investigation that has not ended.
    public Optional<ImportJob> running(UUID investigation) {
        return jobs.values().stream()
                .filter(job -> job.investigation().equals(investigation))
                .filter(job -> !job.state().phase().isEnd())
                .findFirst();
    }

    /// Dates an article: reads its text again with that date and cross-checks the investigation.
    public void setPublished(UUID article, LocalDate date, String by) {
        PublicationTime published =
                new PublicationTime(date, null, PublicationTime.Origin.ARGUMENT);
        articleImport.redate(
                article, published, new Correcting(corrections.read(article).version(), "", by));
        runs.run(articles.source(article).investigation(), by, Progress.none());
    }

    /// Corrects when an article was published: reads its text again, as what it calls "Monday" may
    /// be another day then. The next run of the investigation compares it anew.
    ///
    /// @param moment the time of day with its offset, null where only the day is known
    /// @throws org.crosscheck.core.article.ArticleChanged where somebody else corrected the article
    ///   meanwhile
    public void correctPublished(
            UUID article, LocalDate date, @Nullable OffsetDateTime moment, Correcting correcting) {
        articleImport.redate(
                article,
                new PublicationTime(date, moment, PublicationTime.Origin.ARGUMENT),
                correcting);
    }

    private ImportJob newJob(UUID investigation, List<ImportSource> sources) {
        return new ImportJob(investigations.get(investigation).id(), sources.size());
    }

    private void work(ImportJob job, List<ImportSource> sources, String by) {
        try {
            readAll(job, sources, by);
            check(job, by);
            job.change(state -> state.in(ImportJob.Phase.DONE));
        } catch (CancellationException _) {
            job.change(state -> state.in(ImportJob.Phase.CANCELLED));
        } catch (RuntimeException e) {
            Log.errorf(e, "Import %s failed.", job.id());
            job.change(state ->
                    state.withProblem(
                                    new Problem(
                                            Severity.ERROR,
                                            "check",
                                            "import",
                                            "the program failed, which is a fault of the program; its log has the details"))
                            .in(ImportJob.Phase.FAILED));
        }
        ImportJob.State end = job.state();
        Log.infof(
                "Import %s: %s; %d files, %d articles, %d of them known, %d failed.",
                job.id(),
                end.phase(),
                end.filesDone(),
                end.articles(),
                end.unchanged(),
                end.failed());
    }

    /// Reads and extracts all files. Where the user ends the job, the article that is under way is
    /// stored still, those that were begun ahead of it are not.
    private void readAll(ImportJob job, List<ImportSource> sources, String by) {
        try (OrderedWork<RuntimeException> work = new OrderedWork<>(workers, 2 * WORKERS)) {
            try {
                for (ImportSource source : sources) {
                    read(job, source, by, work);
                    work.then(() -> job.change(ImportJob.State::withFileDone));
                }
            } catch (CancellationException e) {
                work.finish();
                throw e;
            }
            work.finish();
        }
    }

    private void read(
            ImportJob job, ImportSource source, String by, OrderedWork<RuntimeException> work) {
        goOn(job);
        work.then(() -> job.change(state -> state.in(ImportJob.Phase.READING)));
        try {
            reader.read(
                    source.name(),
                    source.bytes(),
                    new ReadOptions(
                            Format.AUTO, header -> columns.of(header, source.columns(), by)),
                    raw -> take(job, raw, by, work),
                    problem -> work.then(() -> job.change(state -> state.withProblem(problem))));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            Log.errorf(e, "Reading %s failed.", source.name());
            Problem fault = new Problem(Severity.ERROR, "read", source.name(), ArticleImport.FAULT);
            work.then(() -> job.change(state -> state.withProblem(fault)));
        }
    }

    /// Lets a worker extract an article; it is stored when those before it are.
    private void take(
            ImportJob job, RawArticle raw, String by, OrderedWork<RuntimeException> work) {
        goOn(job);
        ArticleImport.Ready ready = articleImport.ready(job.investigation(), raw, by);
        work.then(() -> job.change(state -> state.in(ImportJob.Phase.EXTRACTING)));
        work.add(() -> {
            ArticleImport.Extracted extracted = ready.extract();
            return () -> {
                took(job, extracted);
                if (job.isCancelled()) {
                    work.close();
                    goOn(job);
                }
            };
        });
    }

    private static void took(ImportJob job, ArticleImport.Extracted extracted) {
        ArticleImport.Taken taken = extracted.store();
        job.change(state -> {
            ImportJob.State next = state;
            for (Problem problem : taken.problems()) {
                next = next.withProblem(problem);
            }
            return taken.article() == null ? next.withFailed() : next.withImported(taken.article());
        });
    }

    private void check(ImportJob job, String by) {
        goOn(job);
        job.change(state -> state.in(ImportJob.Phase.CHECKING));
        Optional<RunSummary> latest = runs.latest(job.investigation());
        boolean anyNew = job.state().imported().stream().anyMatch(ImportedArticle::isNew);
        RunSummary run =
                latest.isPresent() && !anyNew && covers(latest.get(), job)
                        ? latest.get()
                        : runs.run(job.investigation(), by, (_, _, _) -> !job.isCancelled());
        job.change(state -> state.withRun(run));
    }

    /// Whether a run saw all articles; one that was cancelled, say, leaves some out.
    private boolean covers(RunSummary run, ImportJob job) {
        return run.coverage().articles() == articles.count(job.investigation());
    }

    private static void goOn(ImportJob job) {
        if (job.isCancelled()) {
            throw new CancellationException("the import was ended by the user");
        }
    }

    private void forgetOldJobs() {
        if (jobs.size() >= KEPT) {
            jobs.values().removeIf(job -> job.state().phase().isEnd());
        }
    }
}

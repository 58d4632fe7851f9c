package org.crosscheck.core.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.article.ArticleVersion;
import org.crosscheck.core.article.CorrectionService;
import org.crosscheck.core.check.CheckResult;
import org.crosscheck.core.check.Coverage;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.ExchangeRates;
import org.crosscheck.core.check.OngoingCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;
import org.jspecify.annotations.Nullable;

/// Cross-checks the articles of an investigation and keeps what it finds.
@ApplicationScoped
public class CheckRunService {
    /// Which rules compare; goes up when a change of theirs changes findings.
    static final String RULES_VERSION = "4";

    private static final int LONGEST_RUN_SECONDS = 3_600;

    /// Articles that are compared, and then kept, at a time.
    private static final int AT_A_TIME = 64;

    private final ArticleService articles;
    private final CorrectionService corrections;
    private final CheckRunRepository runs;
    private final RunProgressRepository progresses;
    private final CheckStates states;
    private final CrossCheckMerge merge;
    private final HistoryLog history;
    private final Event<CrossCheckChanged> changed;
    private final String basis;

    CheckRunService(
            ArticleService articles,
            CorrectionService corrections,
            CheckRunRepository runs,
            RunProgressRepository progresses,
            CheckStates states,
            CrossCheckMerge merge,
            HistoryLog history,
            Event<CrossCheckChanged> changed,
            ExchangeRates rates) {
        this.articles = articles;
        this.corrections = corrections;
        this.runs = runs;
        this.progresses = progresses;
        this.states = states;
        this.merge = merge;
        this.history = history;
        this.changed = changed;
        this.basis = RULES_VERSION + " " + rates.fingerprint();
    }

    /// Cross-checks all articles of an investigation, one run at a time.
    ///
    /// What is known keeps its id and decisions. What changed since somebody decided is re-opened;
    /// what is no longer found stays where people worked on it, marked stale, and goes otherwise. A
    /// second run of an unchanged investigation changes nothing.
    ///
    /// Articles that were compared before are not compared again, be it by a run that was ended or
    /// before the program was started anew.
    ///
    /// @throws CancellationException where `progress` ended it; the cross-checks are as before
    ///   then, and the next run goes on where this one stopped
    public RunSummary run(UUID investigation, String by, Progress progress) {
        CheckStates.State state = states.get(investigation);
        state.lock.lock();
        try {
            Instant started = now();
            List<ArticleVersion> wanted = compare(investigation, state, by, progress);
            boolean whole = !state.stored;
            OngoingCheck.Changes changes = state.check.takeChanges();
            state.stored = false;
            RunSummary summary =
                    transaction(() ->
                            keep(
                                    new Result(
                                            started,
                                            whole
                                                    ? state.check.result().crossChecks()
                                                    : changes.now(),
                                            whole ? null : changes.gone(),
                                            state.check.coverage(),
                                            state.check.count(),
                                            state.check.conflicts()),
                                    investigation,
                                    sources(wanted),
                                    by));
            state.stored = true;
            return summary;
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            states.forget(state);
            throw e;
        } finally {
            state.lock.unlock();
        }
    }

    /// A run that was ended before it was done, or that is under way.
    @Transactional
    public Optional<UnfinishedRun> unfinished(UUID investigation) {
        return progresses.find(investigation);
    }

    /// How many articles came or were corrected since they were last compared.
    @Transactional
    public int changedArticles(UUID investigation) {
        return progresses.changedArticles(investigation);
    }

    /// Compares the articles that were not compared yet, and keeps how far that is.
    private List<ArticleVersion> compare(
            UUID investigation, CheckStates.State state, String by, Progress progress) {
        List<ArticleVersion> wanted = articles.versions(investigation);
        state.rewind(state.same(wanted));
        recall(investigation, state, wanted);
        Instant started = now();
        boolean goOn = tell(investigation, state, wanted.size(), started, by, progress);
        while (goOn && state.articles.size() < wanted.size()) {
            int from = state.articles.size();
            List<ArticleVersion> some =
                    wanted.subList(from, Math.min(wanted.size(), from + AT_A_TIME));
            state.check.add(claimsOf(some), Progress.none());
            state.articles.addAll(some);
            List<ComparedArticle> compared = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                ArticleVersion article = some.get(i);
                compared.add(
                        new ComparedArticle(
                                from + i,
                                article.id(),
                                article.version(),
                                basis,
                                state.check.remember(from + i)));
            }
            transaction(() -> {
                progresses.replaceFrom(investigation, from, compared);
                return true;
            });
            goOn = tell(investigation, state, wanted.size(), started, by, progress);
        }
        if (!goOn) {
            throw new CancellationException("the run was ended before it was done");
        }
        return wanted;
    }

    private boolean tell(
            UUID investigation,
            CheckStates.State state,
            int total,
            Instant started,
            String by,
            Progress progress) {
        int done = state.articles.size();
        int conflicts = state.check.conflicts();
        transaction(() -> {
            progresses.begin(investigation, new UnfinishedRun(started, by, done, total, conflicts));
            return true;
        });
        return progress.at(done, total, conflicts);
    }

    /// Takes up what was compared already, where the check is not in memory.
    private void recall(UUID investigation, CheckStates.State state, List<ArticleVersion> wanted) {
        if (!state.articles.isEmpty()) {
            return;
        }
        List<ComparedArticle> known = transaction(() -> progresses.compared(investigation));
        int holds = 0;
        while (holds < known.size()
                && holds < wanted.size()
                && known.get(holds).isOf(wanted.get(holds), holds, basis)) {
            holds++;
        }
        for (int from = 0; from < holds; from += AT_A_TIME) {
            int to = Math.min(holds, from + AT_A_TIME);
            List<ArticleVersion> some = wanted.subList(from, to);
            state.check.addKnown(
                    claimsOf(some),
                    known.subList(from, to).stream().map(ComparedArticle::found).toList());
            state.articles.addAll(some);
        }
    }

    private List<ArticleClaims> claimsOf(List<ArticleVersion> some) {
        return articles.claimsOf(some.stream().map(ArticleVersion::id).toList());
    }

    /// What compares; tests put their own results in its place.
    interface Comparing {
        CheckResult check(List<ArticleClaims> articles, Progress progress);
    }

    RunSummary run(UUID investigation, String by, Progress progress, Comparing comparing) {
        return transaction(() -> runOnce(investigation, by, progress, comparing));
    }

    private RunSummary runOnce(
            UUID investigation, String by, Progress progress, Comparing comparing) {
        Instant started = now();
        List<ArticleVersion> wanted = articles.versions(investigation);
        AtomicBoolean ended = new AtomicBoolean();
        CheckResult found =
                comparing.check(
                        articles.claimsOf(investigation),
                        (done, total, conflicts) -> {
                            boolean goOn = progress.at(done, total, conflicts);
                            if (!goOn) {
                                ended.set(true);
                            }
                            return goOn;
                        });
        if (ended.get()) {
            throw new CancellationException("the run was ended before it was done");
        }
        int conflicts =
                (int)
                        found.crossChecks().stream()
                                .filter(c -> c.outcome() == Outcome.CONFLICTS)
                                .count();
        return keep(
                new Result(
                        started,
                        found.crossChecks(),
                        null,
                        found.coverage(),
                        found.crossChecks().size(),
                        conflicts),
                investigation,
                sources(wanted),
                by);
    }

    /// What a run came to.
    ///
    /// @param crossChecks all of them, or those that changed since the last run
    /// @param gone keys of those that went since the last run, null where all are told
    private record Result(
            Instant started,
            List<CrossCheck> crossChecks,
            @Nullable Set<String> gone,
            Coverage coverage,
            int count,
            int conflicts) {}

    private RunSummary keep(
            Result found, UUID investigation, Map<String, String> sources, String by) {
        runs.waitForOthers(investigation);
        int reopened =
                merge.merge(
                        new CrossCheckMerge.Run(
                                investigation,
                                found.crossChecks(),
                                found.gone(),
                                sources,
                                corrected(investigation, sources),
                                by));
        RunSummary summary =
                new RunSummary(
                        UUID.randomUUID(),
                        found.started(),
                        now(),
                        found.coverage(),
                        found.count(),
                        found.conflicts(),
                        reopened,
                        RULES_VERSION);
        runs.persistAndFlush(new CheckRun(investigation, summary, by));
        progresses.end(investigation);
        history.add(
                HistoryEvent.of(
                        investigation,
                        by,
                        HistoryEvent.Kind.RUN,
                        "Cross-checked %d articles: %d cross-checks, %d conflicts, %d re-opened."
                                .formatted(
                                        found.coverage().articles(),
                                        summary.crossChecks(),
                                        summary.conflicts(),
                                        reopened)));
        changed.fire(new CrossCheckChanged(investigation, null, "run"));
        return summary;
    }

    /// What people corrected since the last run, a sentence or some an article, by its id.
    private Map<String, String> corrected(UUID investigation, Map<String, String> sources) {
        Map<String, String> sentences = new HashMap<>();
        corrections
                .since(
                        investigation,
                        latest(investigation).map(RunSummary::startedAt).orElse(Instant.EPOCH))
                .forEach((article, done) -> {
                    String id = article.toString();
                    sentences.put(id, Corrected.sentences(sources.getOrDefault(id, id), done));
                });
        return sentences;
    }

    private static <T> T transaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_RUN_SECONDS).call(work);
    }

    /// The latest run of an investigation, empty where there was none.
    @Transactional
    public Optional<RunSummary> latest(UUID investigation) {
        return runs.findLatest(investigation).map(CheckRun::summary);
    }

    private static Map<String, String> sources(List<ArticleVersion> articles) {
        return articles.stream()
                .collect(Collectors.toMap(a -> a.id().toString(), ArticleVersion::label));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}

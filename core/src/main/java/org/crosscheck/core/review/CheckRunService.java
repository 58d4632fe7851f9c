package org.crosscheck.core.review;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.check.CheckResult;
import org.crosscheck.core.check.CrossChecker;
import org.crosscheck.core.check.ExchangeRates;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;

/// Cross-checks the articles of an investigation and keeps what it finds.
@ApplicationScoped
public class CheckRunService {
    /// Which rules compare; goes up when a change of theirs changes findings.
    static final String RULES_VERSION = "3";

    private static final int LONGEST_RUN_SECONDS = 3_600;

    private final ArticleService articles;
    private final CheckRunRepository runs;
    private final CrossCheckMerge merge;
    private final HistoryLog history;
    private final Event<CrossCheckChanged> changed;
    private final CrossChecker checker;

    CheckRunService(
            ArticleService articles,
            CheckRunRepository runs,
            CrossCheckMerge merge,
            HistoryLog history,
            Event<CrossCheckChanged> changed,
            ExchangeRates rates) {
        this.articles = articles;
        this.runs = runs;
        this.merge = merge;
        this.history = history;
        this.changed = changed;
        this.checker = new CrossChecker(rates);
    }

    /// Cross-checks all articles of an investigation, one run at a time.
    ///
    /// What is known keeps its id and decisions. What changed since somebody decided is re-opened;
    /// what is no longer found stays where people worked on it, marked stale, and goes otherwise. A
    /// second run of an unchanged investigation changes nothing.
    ///
    /// @throws CancellationException where `progress` ended it; nothing has changed then
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_RUN_SECONDS)
    public RunSummary run(UUID investigation, String by, Progress progress) {
        return run(investigation, by, progress, checker::check);
    }

    /// What compares; tests put their own results in its place.
    interface Comparing {
        CheckResult check(List<ArticleClaims> articles, Progress progress);
    }

    RunSummary run(UUID investigation, String by, Progress progress, Comparing comparing) {
        Instant started = now();
        runs.waitForOthers(investigation);
        List<ArticleClaims> claims = articles.claimsOf(investigation);
        AtomicBoolean ended = new AtomicBoolean();
        CheckResult result =
                comparing.check(
                        claims,
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
        int reopened =
                merge.merge(new CrossCheckMerge.Run(investigation, result, sources(claims), by));
        int conflicts =
                (int)
                        result.crossChecks().stream()
                                .filter(c -> c.outcome() == Outcome.CONFLICTS)
                                .count();
        RunSummary summary =
                new RunSummary(
                        UUID.randomUUID(),
                        started,
                        now(),
                        result.coverage(),
                        result.crossChecks().size(),
                        conflicts,
                        reopened,
                        RULES_VERSION);
        runs.persistAndFlush(new CheckRun(investigation, summary, by));
        history.add(
                HistoryEvent.of(
                        investigation,
                        by,
                        HistoryEvent.Kind.RUN,
                        "Cross-checked %d articles: %d cross-checks, %d conflicts, %d re-opened."
                                .formatted(
                                        claims.size(),
                                        summary.crossChecks(),
                                        conflicts,
                                        reopened)));
        changed.fire(new CrossCheckChanged(investigation, null, "run"));
        return summary;
    }

    /// The latest run of an investigation, empty where there was none.
    @Transactional
    public Optional<RunSummary> latest(UUID investigation) {
        return runs.findLatest(investigation).map(CheckRun::summary);
    }

    private static Map<String, String> sources(List<ArticleClaims> claims) {
        return claims.stream()
                .map(ArticleClaims::article)
                .collect(Collectors.toMap(ArticleClaims.Article::id, ArticleClaims.Article::label));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}

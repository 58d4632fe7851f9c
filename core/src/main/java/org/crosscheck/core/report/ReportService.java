package org.crosscheck.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.core.review.CrossCheckService;
import org.crosscheck.core.review.DefinitionService;
import org.crosscheck.core.review.KindService;

/// Makes reports of investigations as they are at that moment.
@ApplicationScoped
public class ReportService {
    private final InvestigationService investigations;
    private final ArticleService articles;
    private final CrossCheckService crossChecks;
    private final CheckRunService runs;
    private final KindService kinds;
    private final DefinitionService definitions;

    ReportService(
            InvestigationService investigations,
            ArticleService articles,
            CrossCheckService crossChecks,
            CheckRunService runs,
            KindService kinds,
            DefinitionService definitions) {
        this.investigations = investigations;
        this.articles = articles;
        this.crossChecks = crossChecks;
        this.runs = runs;
        this.kinds = kinds;
        this.definitions = definitions;
    }

    /// The report of an investigation.
    ///
    /// @throws java.util.NoSuchElementException if there is no such investigation
    @Transactional
    public Report build(UUID investigation) {
        InvestigationRow row = investigations.get(investigation);
        return new ReportBuilder(articles.readingsOf(investigation))
                .build(
                        row,
                        runs.latest(investigation).orElse(null),
                        crossChecks.getAll(investigation),
                        kinds.muted(investigation),
                        definitions.current(investigation),
                        Clock.systemUTC().instant());
    }
}

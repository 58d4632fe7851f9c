package org.crosscheck.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.opinion.OpinionService;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.core.review.CrossCheckDetail;
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
    private final OpinionService opinions;

    ReportService(
            InvestigationService investigations,
            ArticleService articles,
            CrossCheckService crossChecks,
            CheckRunService runs,
            KindService kinds,
            DefinitionService definitions,
            OpinionService opinions) {
        this.investigations = investigations;
        this.articles = articles;
        this.crossChecks = crossChecks;
        this.runs = runs;
        this.kinds = kinds;
        this.definitions = definitions;
        this.opinions = opinions;
    }

    /// The report of an investigation.
    ///
    /// @throws java.util.NoSuchElementException if there is no such investigation
    @Transactional
    public Report build(UUID investigation) {
        InvestigationRow row = investigations.get(investigation);
        List<CrossCheckDetail> details = crossChecks.getAll(investigation);
        return new ReportBuilder(articles.readingsOf(investigation))
                .build(
                        row,
                        runs.latest(investigation).orElse(null),
                        details,
                        opinions.listAll(investigation, details),
                        kinds.muted(investigation),
                        definitions.current(investigation),
                        Clock.systemUTC().instant());
    }
}

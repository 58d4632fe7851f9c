package org.crosscheck.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.matrix.MatrixService;
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
    private final MatrixService matrices;

    ReportService(
            InvestigationService investigations,
            ArticleService articles,
            CrossCheckService crossChecks,
            CheckRunService runs,
            KindService kinds,
            DefinitionService definitions,
            OpinionService opinions,
            MatrixService matrices) {
        this.investigations = investigations;
        this.articles = articles;
        this.crossChecks = crossChecks;
        this.runs = runs;
        this.kinds = kinds;
        this.definitions = definitions;
        this.opinions = opinions;
        this.matrices = matrices;
    }

    /// The report of an investigation.
    ///
    /// @throws java.util.NoSuchElementException if there is no such investigation
    @Transactional
    public Report build(UUID investigation) {
        InvestigationRow row = investigations.get(investigation);
        List<CrossCheckDetail> details = crossChecks.getAll(investigation);
        List<ArticleReading> readings = articles.readingsOf(investigation);
        ReportBuilder builder = new ReportBuilder(readings);
        return builder.build(
                row,
                runs.latest(investigation).orElse(null),
                details,
                matrices.copies(investigation, readings, builder::number).graph(),
                opinions.listAll(investigation, details),
                kinds.muted(investigation),
                definitions.current(investigation),
                Clock.systemUTC().instant());
    }
}

package org.crosscheck.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.core.article.ArticleDetail;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.CrossCheckService;

/// Makes reports of investigations as they are at that moment.
@ApplicationScoped
public class ReportService {
    private static final int PAGE = 200;

    private final InvestigationService investigations;
    private final ArticleService articles;
    private final CrossCheckService crossChecks;
    private final CheckRunService runs;

    ReportService(
            InvestigationService investigations,
            ArticleService articles,
            CrossCheckService crossChecks,
            CheckRunService runs) {
        this.investigations = investigations;
        this.articles = articles;
        this.crossChecks = crossChecks;
        this.runs = runs;
    }

    /// The report of an investigation.
    ///
    /// @throws java.util.NoSuchElementException if there is no such investigation
    @Transactional
    public Report build(UUID investigation) {
        InvestigationRow row = investigations.get(investigation);
        Map<UUID, ArticleDetail> details = new HashMap<>();
        for (ArticleRow article : articles.list(investigation)) {
            details.put(article.id(), articles.get(article.id()));
        }
        return new ReportBuilder(details)
                .build(
                        row,
                        runs.latest(investigation).orElse(null),
                        all(investigation),
                        Clock.systemUTC().instant());
    }

    private List<CrossCheckDetail> all(UUID investigation) {
        CrossCheckFilter everything =
                new CrossCheckFilter(investigation, null, null, null, null, null, "");
        List<CrossCheckDetail> found = new ArrayList<>();
        List<CrossCheckRow> page;
        do {
            page = crossChecks.list(everything, found.size(), PAGE);
            page.forEach(row -> found.add(crossChecks.get(row.id())));
        } while (page.size() == PAGE);
        return found;
    }
}

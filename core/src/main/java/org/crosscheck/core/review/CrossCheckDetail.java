package org.crosscheck.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.picture.Timeline;
import org.jspecify.annotations.Nullable;

/// One cross-check with its evidence and what people did with it.
///
/// @param findings the one that leads first; where there are very many, those that stand for all
/// @param articles those that take part
/// @param decisions those that the viewer may see, one a reviewer, the oldest first
/// @param history the oldest first; without what the viewer may not see
/// @param version goes up when a run changes what the cross-check says; decisions leave it
/// @param reopenedBecause what changed since it was decided, or that the latest run no longer finds
///   it; null where neither
/// @param compared how many pairs of claims have a finding, whether it is among those here or not
public record CrossCheckDetail(
        CrossCheckRow row,
        UUID investigation,
        List<CrossCheck.Position> positions,
        List<Finding> findings,
        List<ArticleReading> articles,
        List<DecisionRow> decisions,
        List<HistoryRow> history,
        long version,
        @Nullable String reopenedBecause,
        Panel panel,
        int compared) {
    public CrossCheckDetail {
        positions = List.copyOf(positions);
        findings = List.copyOf(findings);
        articles = List.copyOf(articles);
        decisions = List.copyOf(decisions);
        history = List.copyOf(history);
    }

    /// The same with what happened to those that were merged into it.
    CrossCheckDetail withEarlier(List<HistoryRow> earlier) {
        List<HistoryRow> all = new ArrayList<>(history);
        all.addAll(earlier);
        all.sort(Comparator.comparing(HistoryRow::at));
        return new CrossCheckDetail(
                row,
                investigation,
                positions,
                findings,
                articles,
                decisions,
                all,
                version,
                reopenedBecause,
                panel,
                compared);
    }

    /// The course of its value over the publication times of its articles: what was found, and
    /// nothing of what people decided.
    public Timeline timeline() {
        return Timelines.of(this);
    }
}

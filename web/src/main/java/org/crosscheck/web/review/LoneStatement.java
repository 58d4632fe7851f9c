package org.crosscheck.web.review;

import java.util.List;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.review.CrossCheckDetail;

/// Shows a cross-check of which only one source is left, after a person split it, as others are
/// shown: with a finding of its statement alone.
final class LoneStatement {
    private LoneStatement() {}

    static CrossCheckDetail shown(CrossCheckDetail detail) {
        if (!detail.findings().isEmpty() || detail.positions().isEmpty()) {
            return detail;
        }
        Finding.Side side = detail.positions().getFirst().sides().getFirst();
        Finding alone =
                new Finding(
                        detail.row().outcome(),
                        detail.row().type(),
                        null,
                        detail.row().attribute(),
                        detail.row().sentence(),
                        0,
                        "",
                        side,
                        side,
                        "",
                        List.of(),
                        List.of());
        return new CrossCheckDetail(
                detail.row(),
                detail.investigation(),
                detail.positions(),
                List.of(alone),
                detail.articles(),
                detail.decisions(),
                detail.history(),
                detail.version(),
                detail.reopenedBecause(),
                detail.panel(),
                detail.compared());
    }
}

package org.crosscheck.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckService;
import org.crosscheck.core.review.Facets;
import org.crosscheck.core.review.SavedViewRow;
import org.crosscheck.core.review.SavedViewService;

/// What the filters beside a cross-check ask of the program.
@ApplicationScoped
class FilterDesk {
    private final CrossCheckService crossChecks;
    private final SavedViewService views;
    private final QueueDesk queue;

    FilterDesk(CrossCheckService crossChecks, SavedViewService views, QueueDesk queue) {
        this.crossChecks = crossChecks;
        this.views = views;
        this.queue = queue;
    }

    Facets facets(CrossCheckFilter filter, String me) {
        return crossChecks.facets(filter, me);
    }

    List<SavedViewRow> views(UUID investigation, String me) {
        return views.list(investigation, me);
    }

    /// How the articles are named that a filter asks for; empty where it asks for none.
    List<String> sources(CrossCheckFilter filter) {
        return filter.article() == null && filter.other() == null
                ? List.of()
                : queue.sources(filter);
    }
}

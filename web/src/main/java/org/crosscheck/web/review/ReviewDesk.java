package org.crosscheck.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.CrossCheckService;
import org.crosscheck.core.review.DecisionRow;
import org.crosscheck.core.review.DecisionService;
import org.crosscheck.core.review.NewDecision;
import org.crosscheck.core.review.WorkState;

/// What the review screen asks of the program.
@ApplicationScoped
class ReviewDesk {
    private final CrossCheckService crossChecks;
    private final DecisionService decisions;
    private final ArticleService articles;

    ReviewDesk(CrossCheckService crossChecks, DecisionService decisions, ArticleService articles) {
        this.crossChecks = crossChecks;
        this.decisions = decisions;
        this.articles = articles;
    }

    CrossCheckDetail get(UUID crossCheck) {
        return crossChecks.get(crossCheck);
    }

    List<CrossCheckRow> list(CrossCheckFilter filter, int offset, int limit) {
        return crossChecks.list(filter, offset, limit);
    }

    long count(CrossCheckFilter filter) {
        return crossChecks.count(filter);
    }

    /// The place of a cross-check among those of a filter, from 0; empty where it does not pass it.
    OptionalLong place(CrossCheckFilter filter, UUID crossCheck) {
        return crossChecks.passes(filter, crossCheck)
                ? OptionalLong.of(crossChecks.countBefore(filter, crossCheck))
                : OptionalLong.empty();
    }

    Optional<UUID> next(CrossCheckFilter filter, UUID after) {
        return crossChecks.next(filter, after);
    }

    Optional<UUID> previous(CrossCheckFilter filter, UUID before) {
        return crossChecks.previous(filter, before);
    }

    /// The next one that waits for a decision, from the beginning again after the end.
    Optional<UUID> nextOpen(CrossCheckFilter filter, UUID after) {
        for (WorkState state : List.of(WorkState.OPEN, WorkState.REOPENED)) {
            if (filter.state() != null && filter.state() != state) {
                continue;
            }
            CrossCheckFilter open =
                    new CrossCheckFilter(
                            filter.investigation(),
                            filter.outcome(),
                            filter.type(),
                            state,
                            filter.verdict(),
                            filter.article(),
                            filter.text());
            Optional<UUID> next =
                    crossChecks
                            .next(open, after)
                            .or(() ->
                                    crossChecks.list(open, 0, 2).stream()
                                            .map(CrossCheckRow::id)
                                            .findFirst())
                            .filter(id -> !id.equals(after));
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    /// Articles of the investigation that say nothing of it.
    List<ArticleRow> silentSources(CrossCheckDetail detail) {
        Set<UUID> speaking = new HashSet<>();
        for (ArticleReading article : detail.articles()) {
            speaking.add(article.row().id());
        }
        return articles.list(detail.investigation()).stream()
                .filter(row -> !speaking.contains(row.id()))
                .toList();
    }

    CrossCheckDetail decide(CrossCheckDetail seen, String reviewer, NewDecision decided) {
        return decisions.decide(seen.row().id(), reviewer, decided, seen.version());
    }

    CrossCheckDetail clear(UUID crossCheck, String reviewer) {
        return decisions.clear(crossCheck, reviewer);
    }

    /// Makes a person's decision what it was.
    void restore(CrossCheckDetail before, String reviewer) {
        UUID id = before.row().id();
        mine(before, reviewer)
                .ifPresentOrElse(
                        mine ->
                                decisions.decide(
                                        id,
                                        reviewer,
                                        Draft.of(Optional.of(mine)).with(mine.verdict()),
                                        crossChecks.get(id).version()),
                        () -> decisions.clear(id, reviewer));
    }

    /// A person's own decision.
    static Optional<DecisionRow> mine(CrossCheckDetail detail, String reviewer) {
        return detail.decisions().stream()
                .filter(decision -> decision.reviewer().equals(reviewer))
                .findFirst();
    }
}

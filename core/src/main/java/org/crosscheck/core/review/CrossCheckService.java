package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleService;
import org.jspecify.annotations.Nullable;

/// Reads cross-checks: the queue, and each with its evidence.
///
/// The queue's order is stable: conflicts, not comparable, cannot tell, agrees; inside by falling
/// score, then by attribute.
@ApplicationScoped
public class CrossCheckService {
    private final CrossCheckRepository crossChecks;
    private final DecisionRepository decisions;
    private final FacetRepository facets;
    private final ArticleService articles;
    private final Blinds blinds;

    CrossCheckService(
            CrossCheckRepository crossChecks,
            DecisionRepository decisions,
            FacetRepository facets,
            ArticleService articles,
            Blinds blinds) {
        this.crossChecks = crossChecks;
        this.decisions = decisions;
        this.facets = facets;
        this.articles = articles;
        this.blinds = blinds;
    }

    /// One page of the queue.
    @Transactional
    public List<CrossCheckRow> list(CrossCheckFilter filter, int offset, int limit) {
        return crossChecks.rows(filter, offset, limit);
    }

    @Transactional
    public long count(CrossCheckFilter filter) {
        return crossChecks.count(filter);
    }

    /// The numbers of a whole investigation.
    @Transactional
    public Facets facets(UUID investigation) {
        return facets.count(CrossCheckFilter.all(investigation), null);
    }

    /// What each further choice would leave of a filter.
    ///
    /// @param viewer username of the person who looks
    @Transactional
    public Facets facets(CrossCheckFilter filter, String viewer) {
        return facets.count(filter, viewer);
    }

    /// The ids of one page of the queue.
    @Transactional
    public List<UUID> ids(CrossCheckFilter filter, int offset, int limit) {
        return crossChecks.ids(filter, offset, limit);
    }

    /// One as everybody may see it, of one that was merged the one that goes on for it: without
    /// decisions that are hidden.
    ///
    /// @throws NoSuchElementException where there is none of this id
    @Transactional
    public CrossCheckDetail get(UUID crossCheck) {
        return detail(crossCheck, null);
    }

    /// One as a person may see it, of one that was merged the one that goes on for it: decisions of
    /// others are hidden until there are enough.
    ///
    /// @param viewer username
    /// @throws NoSuchElementException where there is none of this id
    @Transactional
    public CrossCheckDetail get(UUID crossCheck, String viewer) {
        return detail(crossCheck, viewer);
    }

    private CrossCheckDetail detail(UUID crossCheck, @Nullable String viewer) {
        StoredCrossCheck stored = crossChecks.getShown(crossCheck);
        Blinds.Blind blind = blinds.of(stored, viewer);
        List<HistoryRow> earlier = new ArrayList<>();
        for (StoredCrossCheck merged : crossChecks.mergedInto(stored.id())) {
            earlier.addAll(blind.earlier(merged, stored, crossChecks.history(merged.id())));
        }
        return blind.draw(
                        stored,
                        articles.readings(stored.articles()),
                        decisions.rows(stored.id()),
                        crossChecks.history(stored.id()))
                .withEarlier(earlier);
    }

    /// All of an investigation in the queue's order, each with its evidence, those of muted kinds
    /// too, without decisions that are hidden: for a report.
    @Transactional
    public List<CrossCheckDetail> getAll(UUID investigation) {
        return details(investigation, crossChecks.listOf(investigation));
    }

    /// Those that pass a filter, in the queue's order, each with its evidence.
    ///
    /// @param limit the most that are read
    @Transactional
    public List<CrossCheckDetail> details(CrossCheckFilter filter, int limit) {
        List<UUID> ids = list(filter, 0, limit).stream().map(CrossCheckRow::id).toList();
        Map<UUID, StoredCrossCheck> byId = new LinkedHashMap<>();
        crossChecks.listByIds(ids).forEach(c -> byId.put(c.id(), c));
        return details(
                filter.investigation(),
                ids.stream().map(byId::get).filter(Objects::nonNull).toList());
    }

    private List<CrossCheckDetail> details(UUID investigation, List<StoredCrossCheck> wanted) {
        List<ArticleReading> readings = articles.readingsOf(investigation);
        Map<UUID, List<DecisionRow>> decided = decisions.rowsOf(investigation);
        Map<UUID, List<HistoryRow>> happened = crossChecks.historyOf(investigation);
        Blinds.Blind blind = blinds.of(investigation, null);
        Map<UUID, List<HistoryRow>> earlier = earlier(investigation, blind, happened);
        return wanted.stream()
                .map(stored ->
                        blind.draw(
                                        stored,
                                        readings.stream()
                                                .filter(a -> stored.articles().contains(a.id()))
                                                .toList(),
                                        decided.getOrDefault(stored.id(), List.of()),
                                        happened.getOrDefault(stored.id(), List.of()))
                                .withEarlier(earlier.getOrDefault(stored.id(), List.of())))
                .toList();
    }

    /// What happened to those that were merged into others, by the one that goes on.
    private Map<UUID, List<HistoryRow>> earlier(
            UUID investigation, Blinds.Blind blind, Map<UUID, List<HistoryRow>> happened) {
        Map<UUID, List<HistoryRow>> earlier = new HashMap<>();
        for (StoredCrossCheck merged : crossChecks.merged(investigation)) {
            StoredCrossCheck into = crossChecks.getShown(merged.id());
            earlier.computeIfAbsent(into.id(), _ -> new ArrayList<>())
                    .addAll(
                            blind.earlier(
                                    merged, into, happened.getOrDefault(merged.id(), List.of())));
        }
        return earlier;
    }

    /// How many of the queue stand before a cross-check, which itself need not pass the filter any
    /// more.
    ///
    /// @throws NoSuchElementException where there is none of this id
    @Transactional
    public long countBefore(CrossCheckFilter filter, UUID crossCheck) {
        return crossChecks.countBefore(filter, crossCheck);
    }

    /// Whether a cross-check passes a filter.
    @Transactional
    public boolean passes(CrossCheckFilter filter, UUID crossCheck) {
        return crossChecks.passes(filter, crossCheck);
    }

    /// The one behind another in the queue, which itself need not pass the filter any more.
    @Transactional
    public Optional<UUID> next(CrossCheckFilter filter, UUID after) {
        return crossChecks.next(filter, after);
    }

    /// The one before another in the queue, which itself need not pass the filter any more.
    @Transactional
    public Optional<UUID> previous(CrossCheckFilter filter, UUID before) {
        return crossChecks.previous(filter, before);
    }
}

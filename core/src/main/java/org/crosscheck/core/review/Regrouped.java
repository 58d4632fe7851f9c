package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.article.ArticleVersion;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;

/// Stores what cross-checks say after a person grouped them, and what that does to decisions.
@ApplicationScoped
class Regrouped {
    private final CrossCheckRepository crossChecks;
    private final DecisionRepository decisions;
    private final ResolutionRepository resolutions;
    private final GroupingRepository groupings;
    private final CrossCheckService details;
    private final ArticleService articles;
    private final Ledger ledger;
    private final HistoryLog history;

    Regrouped(
            CrossCheckRepository crossChecks,
            DecisionRepository decisions,
            ResolutionRepository resolutions,
            GroupingRepository groupings,
            CrossCheckService details,
            ArticleService articles,
            Ledger ledger,
            HistoryLog history) {
        this.crossChecks = crossChecks;
        this.decisions = decisions;
        this.resolutions = resolutions;
        this.groupings = groupings;
        this.details = details;
        this.articles = articles;
        this.ledger = ledger;
        this.history = history;
    }

    /// What a person did to a grouping.
    enum Deed {
        MADE,
        TAKEN_BACK
    }

    /// Keeps a part that was split off.
    StoredCrossCheck add(UUID investigation, CrossCheck part) {
        StoredCrossCheck added =
                new StoredCrossCheck(
                        investigation, part.key(), Found.of(part, sources(investigation)));
        crossChecks.persistAndFlush(added);
        return added;
    }

    /// Makes a cross-check say what it says now, and notes which decisions were made on something
    /// else.
    void say(
            StoredCrossCheck stored,
            CrossCheck now,
            StoredGrouping grouping,
            AccountRow who,
            Deed deed) {
        Map<String, String> sources = sources(stored.investigation());
        Found found = Found.of(now, sources);
        stored.say(found);
        stored.revise();
        List<Decision> decided = decisions.of(stored.id());
        Aging aging =
                new Aging(
                        new WhatChanged(sources),
                        groupings.latestOf(stored.id()).map(StoredGrouping::since).orElse(null));
        boolean holds =
                aging.age(
                        decided,
                        resolutions.findByIdOptional(stored.id()).orElse(null),
                        found.statement());
        if (!holds) {
            stored.explainReopening(
                    aging.because(decided, found.statement()).map(s -> s + " ").orElse("")
                            + because(grouping, who, deed));
        }
        crossChecks.flush();
    }

    private static String because(StoredGrouping grouping, AccountRow who, Deed deed) {
        boolean merge = grouping.kind() == GroupingKind.MERGE;
        return switch (deed) {
            case MADE ->
                    (merge ? "Another cross-check was merged into it by " : "It was split by ")
                            + who.displayName()
                            + ". Why: "
                            + grouping.why();
            case TAKEN_BACK ->
                    (merge ? "The merge" : "The split")
                            + " was taken back by "
                            + who.displayName()
                            + ".";
        };
    }

    /// Lets one stand for itself again that was merged into another.
    ///
    /// @param rests whether the latest run does not find what was grouped
    void release(StoredCrossCheck other, boolean rests) {
        boolean missing = rests && other.mergedInto() != null;
        other.mergeInto(null);
        if (missing && !other.isStale()) {
            other.goStale(CrossCheckMerge.GONE);
        }
        crossChecks.flush();
    }

    void settle(StoredCrossCheck kept, StoredCrossCheck other) {
        ledger.settle(kept);
        ledger.settle(other);
        crossChecks.flush();
    }

    /// Puts on record, at both, what a person did.
    void record(
            StoredGrouping grouping,
            StoredCrossCheck kept,
            StoredCrossCheck other,
            AccountRow who,
            Deed deed) {
        boolean merge = grouping.kind() == GroupingKind.MERGE;
        String atKept =
                merge
                        ? "Merged “%s” into this one.".formatted(other.attribute())
                        : "Split off “%s” as a cross-check of its own."
                                .formatted(other.attribute());
        String atOther =
                (merge ? "Merged into “%s”." : "Split off “%s”.").formatted(kept.attribute());
        String why = " Why: " + grouping.why();
        if (deed == Deed.TAKEN_BACK) {
            atKept =
                    (merge ? "Took back the merge with “%s”." : "Took back the split of “%s”.")
                            .formatted(other.attribute());
            atOther =
                    (merge ? "Took back the merge into “%s”." : "Took back the split off “%s”.")
                            .formatted(kept.attribute());
            why = "";
        }
        put(kept, who, atKept + why);
        put(other, who, atOther + why);
    }

    private void put(StoredCrossCheck stored, AccountRow who, String what) {
        history.add(
                new HistoryEvent(
                        stored.investigation(),
                        null,
                        stored.id(),
                        who.username(),
                        HistoryEvent.Kind.GROUPING,
                        what));
    }

    GroupingPreview preview(List<CrossCheck> results, List<UUID> of, String viewer) {
        int number = 0;
        boolean hidden = false;
        Map<String, String> sources = new HashMap<>();
        for (UUID id : of) {
            CrossCheckDetail detail = details.get(id, viewer);
            number += detail.decisions().size();
            hidden |= detail.panel().withheld();
            detail.articles().forEach(a -> sources.put(a.row().id().toString(), a.label()));
        }
        return new GroupingPreview(results, number, hidden, sources);
    }

    private Map<String, String> sources(UUID investigation) {
        Map<String, String> sources = new HashMap<>();
        for (ArticleVersion article : articles.versions(investigation)) {
            sources.put(article.id().toString(), article.label());
        }
        return sources;
    }
}

package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Regrouping;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;
import org.jspecify.annotations.Nullable;

/// Holds what people said of how statements belong together over runs: what a run finds is grouped
/// so before it is brought together with what is stored.
@ApplicationScoped
class RunGroupings {
    private final GroupingRepository groupings;
    private final CrossCheckRepository crossChecks;
    private final ArticleService articles;
    private final CheckStates states;
    private final HistoryLog history;

    RunGroupings(
            GroupingRepository groupings,
            CrossCheckRepository crossChecks,
            ArticleService articles,
            CheckStates states,
            HistoryLog history) {
        this.groupings = groupings;
        this.crossChecks = crossChecks;
        this.articles = articles;
        this.states = states;
        this.history = history;
    }

    /// What a run found.
    ///
    /// @param crossChecks all of them, or those that came or changed since the last run
    /// @param gone keys of those that went since the last run, null where all are told
    /// @param unchanged finds those by their keys that did not change
    record Raw(
            List<CrossCheck> crossChecks,
            @Nullable Set<String> gone,
            Function<String, Optional<CrossCheck>> unchanged) {}

    /// The same, grouped.
    ///
    /// @param mergedInto the key of the one that goes on, by the key of the one that was merged
    /// @param since when the statements of one were last grouped anew, by its key
    /// @param more how many more there are, or fewer, and how many conflicts
    record Applied(
            List<CrossCheck> crossChecks,
            @Nullable Set<String> gone,
            Map<String, String> mergedInto,
            Map<String, Instant> since,
            More more) {}

    record More(int crossChecks, int conflicts) {
        private static More of(Collection<CrossCheck> before, Collection<CrossCheck> after) {
            return new More(after.size() - before.size(), conflicts(after) - conflicts(before));
        }

        private static int conflicts(Collection<CrossCheck> all) {
            return (int) all.stream().filter(c -> c.outcome() == Outcome.CONFLICTS).count();
        }
    }

    Applied apply(UUID investigation, Raw raw, String by) {
        List<StoredGrouping> stored = groupings.inForce(investigation);
        if (stored.isEmpty()) {
            return new Applied(raw.crossChecks(), raw.gone(), Map.of(), Map.of(), new More(0, 0));
        }
        Map<String, CrossCheck> found = new HashMap<>();
        List<CrossCheck> all = new ArrayList<>(raw.crossChecks());
        raw.crossChecks().forEach(c -> found.put(c.key(), c));
        for (StoredGrouping grouping : stored) {
            Grouping made = grouping.grouping();
            for (String key : List.of(made.kept().key(), made.other().key())) {
                if (!found.containsKey(key)) {
                    raw.unchanged()
                            .apply(key)
                            .ifPresent(c -> {
                                found.put(key, c);
                                all.add(c);
                            });
                }
            }
        }
        GroupedFacts.Result result =
                GroupedFacts.apply(
                        all,
                        stored.stream().map(StoredGrouping::grouping).toList(),
                        this::regrouping);
        Map<String, Instant> since = new HashMap<>();
        Set<String> gone = raw.gone() == null ? null : new HashSet<>(raw.gone());
        for (int i = 0; i < stored.size(); i++) {
            GroupedFacts.Done done = result.done().get(i);
            note(stored.get(i), done, by);
            if (done.missing() == null) {
                since.put(done.applied().kept().key(), done.applied().since());
            } else if (gone != null && done.applied().kind() == GroupingKind.SPLIT) {
                gone.add(done.applied().other().key());
            }
        }
        groupings.flush();
        return new Applied(
                result.crossChecks(),
                gone,
                result.mergedInto(),
                since,
                More.of(found.values(), result.shown()));
    }

    /// Reads the statements of some articles.
    Regrouping regrouping(Set<String> wanted) {
        return states.checker()
                .regrouping(articles.claimsOf(wanted.stream().map(UUID::fromString).toList()));
    }

    private void note(StoredGrouping stored, GroupedFacts.Done done, String by) {
        if (done.missing() == null) {
            boolean rested = stored.resting() != null;
            stored.apply(done.applied(), Objects.requireNonNull(done.without()));
            if (rested) {
                put(stored, by, words(stored) + " applies again.");
            }
        } else if (stored.resting() == null) {
            UUID missing =
                    done.missing() == GroupedFacts.Missing.KEPT ? stored.kept() : stored.other();
            String because =
                    "The latest run no longer finds “%s”."
                            .formatted(crossChecks.getById(missing).attribute());
            stored.rest(because);
            put(stored, by, words(stored) + " rests. " + because);
        }
    }

    private String words(StoredGrouping stored) {
        String words =
                switch (stored.kind()) {
                    case MERGE -> "The merge with “%s”";
                    case SPLIT -> "The split of “%s”";
                };
        return words.formatted(crossChecks.getById(stored.other()).attribute());
    }

    private void put(StoredGrouping stored, String by, String what) {
        history.add(
                new HistoryEvent(
                        stored.investigation(),
                        null,
                        stored.kept(),
                        by,
                        HistoryEvent.Kind.GROUPING,
                        what));
    }
}

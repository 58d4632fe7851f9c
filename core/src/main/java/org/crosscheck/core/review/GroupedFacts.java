package org.crosscheck.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Place;
import org.crosscheck.core.check.Regrouping;
import org.jspecify.annotations.Nullable;

/// Applies what people said of how statements belong together to what a run found, one grouping
/// after another.
///
/// A grouping of which one side is not found rests: what is found of it stays as the run found it.
final class GroupedFacts {
    /// A cross-check of another key is the same fact where so many statements stand in both.
    private static final int ENOUGH = 2;

    private final Map<String, CrossCheck> facts = new LinkedHashMap<>();
    private final Map<String, CrossCheck> merged = new LinkedHashMap<>();
    private final Map<String, String> mergedInto = new HashMap<>();
    private final List<Done> done = new ArrayList<>();
    private final Comparing comparing;

    /// Reads articles, so that what they say can be compared.
    interface Comparing {
        /// @param articles ids
        Regrouping of(Set<String> articles);
    }

    /// What is not found of a grouping.
    enum Missing {
        KEPT,
        OTHER
    }

    /// What became of one grouping.
    ///
    /// @param applied it, by the keys of now
    /// @param without what the kept one would say without it, null where it rests
    /// @param missing why it rests, null where it applies
    record Done(Grouping applied, @Nullable CrossCheck without, @Nullable Missing missing) {}

    /// @param crossChecks all, those too that were merged into others
    /// @param mergedInto the key of the one that goes on, by the key of the one that was merged
    record Result(List<CrossCheck> crossChecks, Map<String, String> mergedInto, List<Done> done) {
        /// Those that are not merged into others.
        List<CrossCheck> shown() {
            return crossChecks.stream().filter(c -> !mergedInto.containsKey(c.key())).toList();
        }
    }

    private GroupedFacts(Collection<CrossCheck> found, Comparing comparing) {
        found.forEach(c -> facts.putIfAbsent(c.key(), c));
        this.comparing = comparing;
    }

    /// @param groupings in the order in which they were made
    static Result apply(
            Collection<CrossCheck> found, List<Grouping> groupings, Comparing comparing) {
        GroupedFacts grouped = new GroupedFacts(found, comparing);
        for (Grouping grouping : groupings) {
            grouped.done.add(
                    switch (grouping.kind()) {
                        case MERGE -> grouped.merge(grouping);
                        case SPLIT -> grouped.split(grouping);
                    });
        }
        List<CrossCheck> all = new ArrayList<>(grouped.facts.values());
        all.addAll(grouped.merged.values());
        return new Result(all, grouped.mergedInto, grouped.done);
    }

    private Done merge(Grouping grouping) {
        Optional<CrossCheck> into = find(grouping.kept());
        Optional<CrossCheck> other =
                find(grouping.other()).filter(c -> into.isEmpty() || c != into.get());
        if (into.isEmpty() || other.isEmpty()) {
            return resting(grouping, into.isEmpty() ? Missing.KEPT : Missing.OTHER);
        }
        CrossCheck kept = into.get();
        CrossCheck joined = other.get();
        facts.put(kept.key(), comparing.of(articles(kept, joined)).merge(kept, joined));
        facts.remove(joined.key());
        merged.put(joined.key(), joined);
        mergedInto.put(joined.key(), kept.key());
        return new Done(
                new Grouping(
                        grouping.id(),
                        grouping.kind(),
                        Grouping.Fact.of(kept),
                        Grouping.Fact.of(joined),
                        grouping.since()),
                kept,
                null);
    }

    private Done split(Grouping grouping) {
        Optional<CrossCheck> found = find(grouping.whole());
        if (found.isEmpty()) {
            return resting(grouping, Missing.KEPT);
        }
        CrossCheck whole = found.get();
        Optional<Regrouping.Parts> parts =
                comparing
                        .of(articles(whole, whole))
                        .split(
                                whole,
                                grouping.kept().places(),
                                grouping.other().places(),
                                grouping.other().key());
        if (parts.isEmpty()) {
            return resting(grouping, Missing.OTHER);
        }
        facts.put(whole.key(), parts.get().staying());
        facts.put(grouping.other().key(), parts.get().leaving());
        return new Done(
                new Grouping(
                        grouping.id(),
                        grouping.kind(),
                        new Grouping.Fact(whole.key(), grouping.kept().places()),
                        grouping.other(),
                        grouping.since()),
                whole,
                null);
    }

    private static Done resting(Grouping grouping, Missing missing) {
        return new Done(grouping, null, missing);
    }

    /// The one of this key, where it still speaks of any of the same places; else that with most of
    /// them.
    private Optional<CrossCheck> find(Grouping.Fact fact) {
        CrossCheck known = facts.get(fact.key());
        if (known != null && shared(known, fact.places()) > 0) {
            return Optional.of(known);
        }
        return facts.values().stream()
                .filter(c -> shared(c, fact.places()) >= ENOUGH)
                .max(
                        Comparator.comparingLong((CrossCheck c) -> shared(c, fact.places()))
                                .thenComparing(CrossCheck::key));
    }

    private static long shared(CrossCheck crossCheck, Set<Place> places) {
        return Grouping.placesOf(crossCheck).stream().filter(places::contains).count();
    }

    static Set<String> articles(CrossCheck... all) {
        Set<String> articles = new HashSet<>();
        for (CrossCheck crossCheck : all) {
            Grouping.placesOf(crossCheck).forEach(place -> articles.add(place.article()));
        }
        return articles;
    }
}

package org.crosscheck.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// Which stored cross-checks go on under another key.
///
/// A run makes a key from what the earliest statement is about; an article of an earlier date may
/// change it. The fact is the same where at least two of the compared places are.
final class SameEvidence {
    private static final int ENOUGH = 2;

    /// A compared value's place, or its claim's.
    private record Place(@Nullable ValueType type, String article, Span span) {}

    private record Continuation(StoredCrossCheck stored, CrossCheck found, int shared) {}

    private SameEvidence() {}

    /// @param missing stored ones whose key the run did not find
    /// @param fresh found ones whose key is not stored
    /// @return the stored one that each found one continues, by the found one's key
    static Map<String, StoredCrossCheck> continued(
            Collection<StoredCrossCheck> missing, Collection<CrossCheck> fresh) {
        Map<Place, List<CrossCheck>> byPlace = new HashMap<>();
        for (CrossCheck found : fresh) {
            places(found.type(), found.positions(), found.findings())
                    .forEach(p -> byPlace.computeIfAbsent(p, _ -> new ArrayList<>()).add(found));
        }
        List<Continuation> possible = new ArrayList<>();
        for (StoredCrossCheck stored : missing) {
            Map<CrossCheck, Integer> shared = new IdentityHashMap<>();
            places(stored.type(), stored.positions(), stored.findings()).stream()
                    .flatMap(p -> byPlace.getOrDefault(p, List.of()).stream())
                    .forEach(found -> shared.merge(found, 1, Integer::sum));
            shared.forEach((found, number) -> {
                if (number >= ENOUGH) {
                    possible.add(new Continuation(stored, found, number));
                }
            });
        }
        possible.sort(
                Comparator.comparingInt(Continuation::shared)
                        .reversed()
                        .thenComparing(c -> c.stored().key())
                        .thenComparing(c -> c.found().key()));
        Map<String, StoredCrossCheck> continued = new HashMap<>();
        Set<StoredCrossCheck> taken = new HashSet<>();
        for (Continuation c : possible) {
            if (!continued.containsKey(c.found().key()) && taken.add(c.stored())) {
                continued.put(c.found().key(), c.stored());
            }
        }
        return continued;
    }

    private static Set<Place> places(
            @Nullable ValueType type, List<CrossCheck.Position> positions, List<Finding> findings) {
        return Stream.concat(
                        positions.stream().flatMap(p -> p.sides().stream()),
                        findings.stream().flatMap(f -> Stream.of(f.a(), f.b())))
                .map(side ->
                        new Place(
                                type,
                                side.article(),
                                side.valueSpan() == null ? side.span() : side.valueSpan()))
                .collect(Collectors.toSet());
    }
}

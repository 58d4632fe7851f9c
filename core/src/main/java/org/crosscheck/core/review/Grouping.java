package org.crosscheck.core.review;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Place;

/// One grouping as it applies to what a run finds.
///
/// @param kept the one that keeps its identity; of a split what stays
/// @param other what is merged into it, or leaves it
record Grouping(UUID id, GroupingKind kind, Fact kept, Fact other, Instant since) {
    /// A cross-check by its key, and by where its statements stand, as the key may change.
    record Fact(String key, Set<Place> places) {
        Fact {
            places = Set.copyOf(places);
        }

        static Fact of(CrossCheck crossCheck) {
            return new Fact(crossCheck.key(), placesOf(crossCheck));
        }
    }

    /// Where all statements of the one stand that is regrouped.
    Fact whole() {
        if (kind == GroupingKind.MERGE) {
            return kept;
        }
        Set<Place> all = new HashSet<>(kept.places());
        all.addAll(other.places());
        return new Fact(kept.key(), all);
    }

    static Set<Place> placesOf(CrossCheck crossCheck) {
        Set<Place> places = new HashSet<>();
        crossCheck.positions().stream()
                .flatMap(position -> position.sides().stream())
                .forEach(side -> places.add(Place.of(side)));
        return places;
    }
}

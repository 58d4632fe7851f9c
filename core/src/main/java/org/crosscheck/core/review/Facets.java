package org.crosscheck.core.review;

import java.util.Map;
import java.util.Set;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;

/// How many cross-checks of an investigation there are of each kind; kinds without any are absent.
///
/// @param outcomes without those of muted kinds, like `states` and `total`
/// @param types muted ones too; cross-checks that compare claims as a whole are in none
/// @param muted the kinds that are kept out of the queue
public record Facets(
        Map<Outcome, Long> outcomes,
        Map<ValueType, Long> types,
        Map<WorkState, Long> states,
        Set<ValueType> muted,
        long total) {
    public Facets {
        outcomes = Map.copyOf(outcomes);
        types = Map.copyOf(types);
        states = Map.copyOf(states);
        muted = Set.copyOf(muted);
    }

    /// How many are kept out of the queue.
    public long hidden() {
        return muted.stream().mapToLong(type -> types.getOrDefault(type, 0L)).sum();
    }
}

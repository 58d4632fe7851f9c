package org.crosscheck.core.review;

import java.util.Map;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;

/// How many cross-checks of an investigation there are of each kind; kinds without any are absent.
///
/// @param types cross-checks that compare claims as a whole are in none
public record Facets(
        Map<Outcome, Long> outcomes,
        Map<ValueType, Long> types,
        Map<WorkState, Long> states,
        long total) {
    public Facets {
        outcomes = Map.copyOf(outcomes);
        types = Map.copyOf(types);
        states = Map.copyOf(states);
    }
}

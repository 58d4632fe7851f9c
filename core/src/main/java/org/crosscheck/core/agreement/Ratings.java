package org.crosscheck.core.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Who put which unit into which class. A rater who did not rate a unit is not in its map.
///
/// @param units one a unit: the class by rater
public record Ratings(List<Map<String, String>> units) {
    public Ratings {
        units = units.stream().map(Map::copyOf).toList();
    }

    /// Those of some raters alone.
    public Ratings of(Predicate<String> raters) {
        List<Map<String, String>> kept = new ArrayList<>();
        for (Map<String, String> unit : units) {
            Map<String, String> left = new HashMap<>(unit);
            left.keySet().removeIf(rater -> !raters.test(rater));
            kept.add(left);
        }
        return new Ratings(kept);
    }

    /// Units that at least so many have rated.
    public Ratings ratedBy(int atLeast) {
        return new Ratings(units.stream().filter(unit -> unit.size() >= atLeast).toList());
    }

    public int size() {
        return units.size();
    }

    /// All who rated anything, in the order of their names.
    public SortedSet<String> raters() {
        SortedSet<String> raters = new TreeSet<>();
        units.forEach(unit -> raters.addAll(unit.keySet()));
        return raters;
    }
}

package org.crosscheck.core.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The words by which statements narrow what they speak of: men or women, gross or net, killed or
/// injured. Read from `scopes.txt`. Immutable.
final class Scopes {
    private final Map<String, Set<String>> byStem = new HashMap<>();

    Scopes() {
        for (String line : Resource.lines("scopes.txt")) {
            int colon = line.indexOf(": ");
            String dimension = line.substring(0, colon);
            String[] groups = line.substring(colon + 2).split(" \\| ");
            for (String group : groups) {
                String[] words = group.split(" ");
                for (String word : words) {
                    byStem.computeIfAbsent(Lexicon.stem(word), _ -> new HashSet<>())
                            .add(dimension + "=" + words[0]);
                }
            }
        }
    }

    /// The groups that the words belong to, by dimension.
    Map<String, Set<String>> of(Collection<String> stems) {
        Map<String, Set<String>> found = new HashMap<>();
        for (String stem : stems) {
            for (String entry : byStem.getOrDefault(stem, Set.of())) {
                int equals = entry.indexOf('=');
                found.computeIfAbsent(entry.substring(0, equals), _ -> new HashSet<>())
                        .add(entry.substring(equals + 1));
            }
        }
        return found;
    }

    /// The first dimension, by name, in which both name a group and not the same ones.
    static Optional<String> contrast(Map<String, Set<String>> a, Map<String, Set<String>> b) {
        for (Map.Entry<String, Set<String>> one : new TreeMap<>(a).entrySet()) {
            Set<String> other = b.getOrDefault(one.getKey(), one.getValue());
            if (!other.equals(one.getValue())) {
                return Optional.of(told(one.getValue()) + " against " + told(other));
            }
        }
        return Optional.empty();
    }

    private static String told(Set<String> groups) {
        return String.join(" and ", groups.stream().sorted().toList());
    }
}

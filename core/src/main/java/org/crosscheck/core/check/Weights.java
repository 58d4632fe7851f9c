package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much a word tells, by how few of the statements of two articles have it: what else there is
/// besides the two changes nothing. Immutable.
final class Weights {
    private static final double LEAST = 0.15;

    private final List<Map<String, Integer>> frequencies;
    private final int all;
    private final double scale;

    Weights(List<Statement> statements) {
        Map<String, Integer> frequency = new HashMap<>();
        for (Statement statement : statements) {
            statement.subject().near().keySet().forEach(s -> frequency.merge(s, 1, Integer::sum));
        }
        this(List.of(frequency), statements.size());
    }

    private Weights(List<Map<String, Integer>> frequencies, int all) {
        this.frequencies = frequencies;
        this.all = all;
        this.scale = Math.log(Math.max(1, all) + 1.0);
    }

    /// Of all statements of both.
    Weights and(Weights other) {
        return new Weights(
                List.of(frequencies.getFirst(), other.frequencies.getFirst()), all + other.all);
    }

    /// The share of the words of the article with fewer that the other has too, 0 to 1.
    double common(Weights other) {
        Set<String> words = frequencies.getFirst().keySet();
        Set<String> others = other.frequencies.getFirst().keySet();
        boolean less = words.size() < others.size();
        Set<String> few = less ? words : others;
        long shared = few.stream().filter((less ? others : words)::contains).count();
        return few.isEmpty() ? 0 : (double) shared / few.size();
    }

    /// 1 for a word that no or one statement has, less the more have it.
    double of(String stem) {
        int n = 0;
        for (Map<String, Integer> frequency : frequencies) {
            n += frequency.getOrDefault(stem, 0);
        }
        return Math.max(LEAST, 1 - Math.log(Math.max(1, n)) / scale);
    }
}

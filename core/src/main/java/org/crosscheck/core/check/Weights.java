package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /// 1 for a word that no or one statement has, less the more have it.
    double of(String stem) {
        int n = 0;
        for (Map<String, Integer> frequency : frequencies) {
            n += frequency.getOrDefault(stem, 0);
        }
        return Math.max(LEAST, 1 - Math.log(Math.max(1, n)) / scale);
    }
}

package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much a word tells, by how few statements have it. Immutable.
final class Weights {
    private static final double LEAST = 0.15;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final double all;

    Weights(List<Statement> statements) {
        for (Statement statement : statements) {
            statement.subject().near().keySet().forEach(s -> frequency.merge(s, 1, Integer::sum));
        }
        all = Math.max(1, statements.size());
    }

    /// 1 for a word that no or one statement has, less the more have it.
    double of(String stem) {
        int n = Math.max(1, frequency.getOrDefault(stem, 1));
        return Math.max(LEAST, 1 - Math.log(n) / Math.log(all + 1));
    }

    int frequency(String stem) {
        return frequency.getOrDefault(stem, 0);
    }
}

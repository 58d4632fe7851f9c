package org.crosscheck.core.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.check.Statement.Role;
import org.crosscheck.core.check.Statement.Subject;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// Weighs what speaks for two statements being about the same attribute of the same event.
///
/// Thread-safe.
final class Aligner {
    private static final double CLASS = 0.8;
    private static final Duration SAME_EVENT = Duration.ofDays(25);

    private final Lexicon lexicon;
    private final Weights weights;

    Aligner(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    Alignment align(Statement a, Statement b) {
        Subject x = a.subject();
        Subject y = b.subject();
        List<Finding.Feature> features = new ArrayList<>();
        double score = 0;
        if (!rolesMeet(x.role(), y.role())) {
            return new Alignment(0, features, null, null);
        }
        double head = head(x, y);
        double predicate = shared(x.predicates(), y.predicates());
        double near = near(x.near(), y.near());
        double names = names(x.names(), y.names());
        Profile profile = Profile.of(a.type());
        score += add(features, "same head word", profile.head() * head);
        score += add(features, "same predicate", profile.predicate() * predicate);
        score += add(features, "same words around", profile.near() * near);
        score += add(features, "same names", profile.names() * names);
        if (profile.head() > 0 && !x.heads().isEmpty() && !y.heads().isEmpty() && head == 0) {
            score += add(features, "other head word", -profile.otherHead());
        }
        String scope = Scopes.contrast(x.scopes(), y.scopes()).orElse(null);
        return new Alignment(Math.clamp(score, 0, 1), features, scope, otherEvent(a, b));
    }

    private static double add(List<Finding.Feature> features, String name, double part) {
        if (part != 0) {
            features.add(new Finding.Feature(name, Math.round(part * 1000) / 1000.0));
        }
        return part;
    }

    private static boolean rolesMeet(Role a, Role b) {
        return a == b || a == Role.ANY && b == Role.START || a == Role.START && b == Role.ANY;
    }

    private double head(Subject x, Subject y) {
        if (x.head().isEmpty() || y.head().isEmpty()) {
            return 0;
        }
        if (lexicon.sameWord(x.head(), y.head())) {
            return lexicon.isPeople(x.head()) ? 0.6 : 1;
        }
        if (x.heads().stream().anyMatch(m -> m.startsWith("#") && y.heads().contains(m))) {
            return CLASS;
        }
        return lexicon.isPeople(x.head()) || lexicon.isPeople(y.head()) ? 0.4 : 0;
    }

    private static double shared(Set<String> x, Set<String> y) {
        boolean meaning = x.stream().anyMatch(m -> m.startsWith("#") && y.contains(m));
        boolean word = x.stream().anyMatch(m -> !m.startsWith("#") && y.contains(m));
        return word ? 1 : meaning ? CLASS : 0;
    }

    /// Weighted share of the words around the values that both have.
    private double near(Map<String, Double> x, Map<String, Double> y) {
        double total = 0;
        double common = 0;
        for (var one : List.of(Map.entry(x, y), Map.entry(y, x))) {
            for (var word : one.getKey().entrySet()) {
                double weight = word.getValue() * weights.of(word.getKey());
                total += weight;
                common += weight * match(word.getKey(), one.getValue());
            }
        }
        return total == 0 ? 0 : common / total;
    }

    private double match(String stem, Map<String, Double> others) {
        if (others.containsKey(stem)) {
            return 1;
        }
        Set<String> meanings = lexicon.meanings(stem);
        return others.keySet().stream()
                        .anyMatch(o ->
                                lexicon.meanings(o).stream()
                                        .anyMatch(m -> m.startsWith("#") && meanings.contains(m)))
                ? CLASS
                : 0;
    }

    private double names(Set<String> x, Set<String> y) {
        double common = x.stream().filter(y::contains).count();
        return common == 0 ? 0 : common / Math.min(x.size(), y.size());
    }

    private static @Nullable String otherEvent(Statement a, Statement b) {
        TimeRange x = a.subject().when();
        TimeRange y = b.subject().when();
        if (a.type() == ValueType.DATE || a.type() == ValueType.QUOTE || x == null || y == null) {
            return null;
        }
        boolean apart =
                x.until().plus(SAME_EVENT).isBefore(y.from())
                        || y.until().plus(SAME_EVENT).isBefore(x.from());
        return apart ? DateRule.readable(x) + " against " + DateRule.readable(y) : null;
    }
}

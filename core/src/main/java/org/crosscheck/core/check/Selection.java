package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.check.Comparer.Match;

/// Keeps of many matches those in which each statement is the other's best partner in its article.
///
/// One sentence may hold several numbers of one kind; the right ones of two sentences belong
/// together, all other pairs are coincidence.
final class Selection {
    /// Below this distance two partners are equally good.
    private static final double TIE = 0.02;

    private Selection() {}

    private record Slot(Statement statement, int otherArticle, Statement.Role role) {}

    static List<Match> best(List<Match> matches) {
        Map<Slot, Double> best = new HashMap<>();
        for (Match match : matches) {
            best.merge(slot(match.a(), match.b()), match.rank(), Math::max);
            best.merge(slot(match.b(), match.a()), match.rank(), Math::max);
        }
        return matches.stream()
                .filter(m -> m.rank() >= best.getOrDefault(slot(m.a(), m.b()), 0.0) - TIE)
                .filter(m -> m.rank() >= best.getOrDefault(slot(m.b(), m.a()), 0.0) - TIE)
                .toList();
    }

    private static Slot slot(Statement statement, Statement other) {
        return new Slot(statement, other.article(), statement.subject().role());
    }
}

package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.check.Comparer.Match;

/// Keeps of many matches those in which each statement is the other's best partner in its article.
///
/// One sentence may hold several numbers of one kind; the right ones of two sentences belong
/// together, all other pairs are coincidence. An agreement gives way to none that merely could not
/// be compared.
final class Selection {
    /// Below this distance two partners are equally good.
    private static final double TIE = 0.02;

    private Selection() {}

    private record Slot(Statement statement, int otherArticle, Statement.Role role) {}

    static List<Match> best(List<Match> matches) {
        Map<Slot, Double> best = new HashMap<>();
        Map<Slot, Double> agreed = new HashMap<>();
        for (Match match : matches) {
            best.merge(slot(match.a(), match.b()), match.rank(), Math::max);
            best.merge(slot(match.b(), match.a()), match.rank(), Math::max);
            if (match.outcome() != Outcome.NOT_COMPARABLE) {
                agreed.merge(slot(match.a(), match.b()), match.rank(), Math::max);
                agreed.merge(slot(match.b(), match.a()), match.rank(), Math::max);
            }
        }
        return matches.stream()
                .filter(m -> {
                    Map<Slot, Double> rivals = m.outcome() == Outcome.AGREES ? agreed : best;
                    return isBest(m, slot(m.a(), m.b()), rivals)
                            && isBest(m, slot(m.b(), m.a()), rivals);
                })
                .toList();
    }

    private static boolean isBest(Match match, Slot slot, Map<Slot, Double> rivals) {
        return match.rank() >= rivals.getOrDefault(slot, 0.0) - TIE;
    }

    private static Slot slot(Statement statement, Statement other) {
        return new Slot(statement, other.article(), statement.subject().role());
    }
}

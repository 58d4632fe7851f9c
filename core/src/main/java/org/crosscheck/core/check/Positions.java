package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.text.Printed;

/// Groups the statements of a cross-check by what they say: those that agree, directly or through
/// others, take one position. The one with the most origins comes first: copies of one agency text
/// count once.
final class Positions {
    /// Agreements that other values would meet as well; they join what is left.
    private static final Set<Reason> LOOSE =
            EnumSet.of(Reason.BOUND, Reason.PRECISION, Reason.ROUNDING);

    private Positions() {}

    static List<CrossCheck.Position> of(List<Match> group, Origins origins) {
        Map<Statement, Statement> parents = new IdentityHashMap<>();
        Map<Statement, Integer> order = new IdentityHashMap<>();
        for (Match match : group) {
            for (Statement s : List.of(match.a(), match.b())) {
                parents.putIfAbsent(s, s);
                order.putIfAbsent(s, order.size());
            }
        }
        Map<Statement, List<Statement>> against = conflicts(group);
        group.stream()
                .filter(match -> match.outcome() == Outcome.AGREES)
                .sorted(
                        Comparator.comparing(match ->
                                match.verdict().reason() != null
                                        && LOOSE.contains(match.verdict().reason())))
                .forEach(match -> join(match, parents, against));
        Map<Integer, List<Statement>> positions = new LinkedHashMap<>();
        order.keySet().stream()
                .sorted(Comparator.comparing(order::get))
                .forEach(s ->
                        positions
                                .computeIfAbsent(
                                        order.get(root(parents, s)), _ -> new ArrayList<>())
                                .add(s));
        return positions.values().stream()
                .sorted(
                        Comparator.comparingInt((List<Statement> p) ->
                                -origins.count(
                                        p.stream().map(Statement::article).distinct().toList())))
                .map(p ->
                        new CrossCheck.Position(
                                Printed.trimmed(sharpest(p).printed()),
                                p.stream().map(Findings::side).toList()))
                .toList();
    }

    /// The statement that says most exactly what all of the position say: "212" before "more than
    /// 200", "10 October" before "from 10 to 21 October".
    private static Statement sharpest(List<Statement> position) {
        return position.stream()
                .min(Comparator.comparingInt(Positions::vagueness))
                .orElse(position.getFirst());
    }

    private static int vagueness(Statement statement) {
        return switch (statement.content()) {
            case Content.Number number -> number.figure().bound() == Bound.EXACT ? 0 : 1;
            case Content.Duration duration -> duration.seconds().bound() == Bound.EXACT ? 0 : 1;
            case Content.Moment(var range) ->
                    range == null ? Integer.MAX_VALUE : (int) Math.min(10_000, range.days());
            case Content.Quote _,
                    Content.Person _,
                    Content.Place _,
                    Content.Sequence _,
                    Content.Assertion _ ->
                    0;
        };
    }

    /// With whom each statement conflicts.
    private static Map<Statement, List<Statement>> conflicts(List<Match> group) {
        Map<Statement, List<Statement>> against = new IdentityHashMap<>();
        for (Match match : group) {
            if (match.outcome() == Outcome.CONFLICTS) {
                against.computeIfAbsent(match.a(), _ -> new ArrayList<>()).add(match.b());
                against.computeIfAbsent(match.b(), _ -> new ArrayList<>()).add(match.a());
            }
        }
        return against;
    }

    /// Makes one position of two where nobody of the one conflicts with anybody of the other: "more
    /// than 30" agrees with 34 and with 43, and does not make them one.
    ///
    /// @param against with whom those of a position conflict, by the statement it is known by
    private static void join(
            Match joining,
            Map<Statement, Statement> parents,
            Map<Statement, List<Statement>> against) {
        Statement one = root(parents, joining.a());
        Statement other = root(parents, joining.b());
        List<Statement> ofOne = against.getOrDefault(one, List.of());
        List<Statement> ofOther = against.getOrDefault(other, List.of());
        boolean less = ofOne.size() < ofOther.size();
        List<Statement> few = less ? ofOne : ofOther;
        Statement opponent = less ? other : one;
        if (one == other || few.stream().anyMatch(s -> root(parents, s) == opponent)) {
            return;
        }
        Statement smaller = less ? one : other;
        parents.put(smaller, opponent);
        if (!few.isEmpty()) {
            against.computeIfAbsent(opponent, _ -> new ArrayList<>()).addAll(few);
        }
    }

    private static Statement root(Map<Statement, Statement> parents, Statement statement) {
        Statement at = statement;
        while (parents.getOrDefault(at, at) != at) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }
}

package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.check.Comparer.Match;

/// Groups the statements of a cross-check by what they say: those that agree, directly or through
/// others, take one position. The one with the most origins comes first: copies of one agency text
/// count once.
final class Positions {
    private Positions() {}

    static List<CrossCheck.Position> of(List<Match> group, Origins origins) {
        Map<Statement, Statement> parents = new IdentityHashMap<>();
        Map<Statement, Integer> order = new IdentityHashMap<>();
        for (Match match : group) {
            for (Statement s : List.of(match.a(), match.b())) {
                parents.putIfAbsent(s, s);
                order.putIfAbsent(s, order.size());
            }
            if (match.outcome() == Outcome.AGREES) {
                parents.put(root(parents, match.a()), root(parents, match.b()));
            }
        }
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
                                p.getFirst().printed(), p.stream().map(Findings::side).toList()))
                .toList();
    }

    private static Statement root(Map<Statement, Statement> parents, Statement statement) {
        Statement at = statement;
        while (parents.getOrDefault(at, at) != at) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }
}

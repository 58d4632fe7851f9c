package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
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
    /// As many exact numbers are set against each other.
    private static final int MOST = 500;

    private Positions() {}

    static List<CrossCheck.Position> of(List<Match> group, Origins origins) {
        Set<Statement> all = identitySet();
        List<Statement> inOrder =
                group.stream()
                        .flatMap(match -> List.of(match.a(), match.b()).stream())
                        .filter(all::add)
                        .toList();
        List<Grouped.Link<Statement>> links = new ArrayList<>();
        group.forEach(m ->
                links.add(new Grouped.Link<>(m.a(), m.b(), m.outcome(), m.verdict().reason())));
        links.addAll(apart(inOrder, group));
        return Grouped.of(inOrder, links).stream()
                .sorted(
                        Comparator.comparingInt((List<Statement> p) ->
                                -origins.count(
                                        p.stream().map(Statement::article).distinct().toList())))
                .map(p ->
                        new CrossCheck.Position(label(p), p.stream().map(Findings::side).toList()))
                .toList();
    }

    /// Exact numbers that differ are never one position, though both may be "more than 20" and no
    /// rule set the two against each other.
    private static List<Grouped.Link<Statement>> apart(List<Statement> all, List<Match> group) {
        List<Statement> exact = all.stream().filter(Positions::isExact).limit(MOST).toList();
        Map<Statement, Set<Statement>> agreed = new IdentityHashMap<>();
        for (Match match : group) {
            if (match.outcome() == Outcome.AGREES) {
                agreed.computeIfAbsent(match.a(), _ -> identitySet()).add(match.b());
                agreed.computeIfAbsent(match.b(), _ -> identitySet()).add(match.a());
            }
        }
        List<Grouped.Link<Statement>> apart = new ArrayList<>();
        for (int i = 0; i < exact.size(); i++) {
            Statement a = exact.get(i);
            for (Statement b : exact.subList(i + 1, exact.size())) {
                if (differ(a, b) && !agreed.getOrDefault(a, Set.of()).contains(b)) {
                    apart.add(new Grouped.Link<>(a, b, Outcome.CONFLICTS, null));
                }
            }
        }
        return apart;
    }

    private static Set<Statement> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static boolean isExact(Statement statement) {
        return statement.content() instanceof Content.Number number
                && number.change() == null
                && number.figure().bound() == Bound.EXACT
                && !number.figure().isRange();
    }

    private static boolean differ(Statement a, Statement b) {
        return a.content() instanceof Content.Number x
                && b.content() instanceof Content.Number y
                && x.unit().equals(y.unit())
                && x.per() == y.per()
                && !x.figure().meets(y.figure());
    }

    /// What all of a position say as the one prints it that says it most exactly: "212" before
    /// "more than 200", "10 October" before "from 10 to 21 October".
    static String label(List<Statement> position) {
        return Printed.trimmed(
                position.stream()
                        .min(Comparator.comparingInt(Positions::vagueness))
                        .orElseThrow()
                        .printed());
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
}

package org.crosscheck.core.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.text.Printed;

/// Groups the statements of a cross-check by what they say: those that agree, directly or through
/// others, take one position. The one with the most origins comes first: copies of one agency text
/// count once.
final class Positions {
    private Positions() {}

    static List<CrossCheck.Position> of(List<Match> group, Origins origins) {
        Set<Statement> all = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Statement> inOrder =
                group.stream()
                        .flatMap(match -> List.of(match.a(), match.b()).stream())
                        .filter(all::add)
                        .toList();
        List<Grouped.Link<Statement>> links =
                group.stream()
                        .map(m ->
                                new Grouped.Link<>(m.a(), m.b(), m.outcome(), m.verdict().reason()))
                        .toList();
        return Grouped.of(inOrder, links).stream()
                .sorted(
                        Comparator.comparingInt((List<Statement> p) ->
                                -origins.count(
                                        p.stream().map(Statement::article).distinct().toList())))
                .map(p ->
                        new CrossCheck.Position(label(p), p.stream().map(Findings::side).toList()))
                .toList();
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

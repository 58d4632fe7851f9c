package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;

/// Knows the values that are the only ones of their sort in their articles: the one depth, the one
/// number of injured, the one price a share. Lookups may go on at once; nothing else may.
///
/// Where two articles give one value of a sort each, they hardly mean two things.
final class Soles {
    private final Map<String, Set<Span>> places = new HashMap<>();

    /// None, as between passages that are too short to tell.
    Soles() {}

    Soles(Iterable<Statement> statements) {
        add(statements);
    }

    /// @param statements all of an article
    void add(Iterable<Statement> statements) {
        for (Statement statement : statements) {
            if (isNumeric(statement)) {
                for (String sort : statement.subject().heads()) {
                    places.computeIfAbsent(key(statement, sort), _ -> new HashSet<>())
                            .add(statement.span());
                }
            }
        }
    }

    /// @param statements all of an article
    void remove(Iterable<Statement> statements) {
        for (Statement statement : statements) {
            statement.subject().heads().forEach(sort -> places.remove(key(statement, sort)));
        }
    }

    /// Whether both are the only values of a sort that they share.
    boolean are(Statement a, Statement b) {
        return isNumeric(a)
                && a.subject().heads().stream()
                        .filter(b.subject().heads()::contains)
                        .anyMatch(sort -> isSole(a, sort) && isSole(b, sort));
    }

    private boolean isSole(Statement statement, String sort) {
        return places.getOrDefault(key(statement, sort), Set.of()).size() == 1;
    }

    private static boolean isNumeric(Statement statement) {
        return statement.content() instanceof Content.Duration
                || statement.content() instanceof Content.Number number
                        && number.type() != ValueType.ORDER;
    }

    private static String key(Statement statement, String sort) {
        return statement.article() + " " + statement.type() + " " + sort;
    }
}

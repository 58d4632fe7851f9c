package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds the statements that another one could be about the same thing as, by an inverted index of
/// their masked words, heads and predicates.
///
/// Each statement is looked up by its rarest keys alone, and a key that very many statements share
/// is not followed, so that one more statement costs what it could match and not what there is.
final class Candidates {
    private static final int KEYS = 14;
    private static final int LONGEST_POSTINGS = 600;

    private final List<Statement> statements;
    private final Lexicon lexicon;
    private final ValueKeys values = new ValueKeys();
    private final Map<String, List<Integer>> index = new HashMap<>();

    Candidates(List<Statement> statements, Lexicon lexicon) {
        this.statements = statements;
        this.lexicon = lexicon;
        for (int i = 0; i < statements.size(); i++) {
            for (String key : keys(statements.get(i))) {
                index.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /// Places of later statements of other articles that share a rare key, in order.
    Set<Integer> after(int place) {
        Statement statement = statements.get(place);
        Set<String> sure = surest(statement);
        List<String> rarest =
                keys(statement).stream()
                        .sorted(
                                Comparator.comparing((String k) -> !sure.contains(k))
                                        .thenComparing(k -> postings(k).size())
                                        .thenComparing(k -> k))
                        .limit(KEYS)
                        .toList();
        Set<Integer> found = new TreeSet<>();
        for (String key : rarest) {
            List<Integer> postings = postings(key);
            if (postings.size() > LONGEST_POSTINGS) {
                continue;
            }
            for (int other : postings) {
                if (other > place && statements.get(other).article() != statement.article()) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    private List<Integer> postings(String key) {
        return index.getOrDefault(key, List.of());
    }

    /// Keys that are always followed: what the value hangs on, what happens, and the value itself.
    private Set<String> surest(Statement statement) {
        Set<String> keys = new LinkedHashSet<>(values.of(statement.content()));
        String kind = statement.type().name();
        statement.subject().heads().forEach(m -> keys.add(kind + " " + m));
        statement.subject().predicates().forEach(m -> keys.add(kind + " " + m));
        return keys;
    }

    private Set<String> keys(Statement statement) {
        Set<String> keys = new LinkedHashSet<>(values.of(statement.content()));
        String kind = statement.type().name();
        Statement.Subject subject = statement.subject();
        subject.heads().forEach(m -> keys.add(kind + " " + m));
        for (String stem : subject.near().keySet()) {
            lexicon.meanings(stem).forEach(m -> keys.add(kind + " " + m));
        }
        if (statement.content() instanceof Content.Quote(String words, String _)) {
            QuotationRule.words(words).stream()
                    .filter(w -> !lexicon.isFunctionWord(w))
                    .forEach(w -> keys.add(kind + " " + Lexicon.stem(w)));
        }
        subject.predicates().forEach(m -> keys.add(kind + " " + m));
        return keys;
    }
}

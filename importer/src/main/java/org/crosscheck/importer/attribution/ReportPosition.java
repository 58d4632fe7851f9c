package org.crosscheck.importer.attribution;

import java.util.Optional;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// Reports by the order of the words, for sentences whose tree went wrong: "…, the ministry said",
/// "…, said the ministry", "the ministry said on Monday that …".
final class ReportPosition {
    private static final int FARTHEST_THAT = 9;
    private static final Set<String> ENDS =
            Set.of(",", ".", ";", ":", "''", "``", "-LRB-", "-RRB-");

    private final Tree tree;

    /// Who says it, by the main word, and what is said.
    record Report(int source, Span content) {}

    ReportPosition(Tree tree) {
        this.tree = tree;
    }

    /// What the verb at this token reports.
    Optional<Report> find(int verb) {
        Optional<Report> behind = thatClause(verb);
        if (behind.isPresent()) {
            return behind;
        }
        int start = nounsBefore(verb);
        if (start > 1 && start < verb && isEnd(start - 1) && closes(verb + 1)) {
            return report(start, verb - 1, 0, start - 2);
        }
        if (verb > 1 && isEnd(verb - 1)) {
            int end = nounsBehind(verb);
            if (end > verb) {
                return report(verb + 1, end, 0, verb - 2);
            }
        }
        return Optional.empty();
    }

    private Optional<Report> thatClause(int verb) {
        for (int i = verb + 1; i < Math.min(tree.size() - 2, verb + FARTHEST_THAT); i++) {
            if (tree.isVerb(i) || tree.pos(i).equals("MD")) {
                return Optional.empty();
            }
            if (tree.word(i).equals("that") && !tree.pos(i).equals("DT")) {
                int subject = tree.child(verb, "nsubj");
                if (subject < 0) {
                    int start = nounsBefore(verb);
                    return start < verb
                            ? report(start, verb - 1, i, tree.size() - 1)
                            : Optional.empty();
                }
                return content(i, tree.size() - 1).map(c -> new Report(subject, c));
            }
        }
        return Optional.empty();
    }

    private Optional<Report> report(int from, int to, int contentFrom, int contentTo) {
        int source = tree.headOf(tree.span(from, to));
        while (source >= 0 && source > from && !isNominal(source)) {
            source--;
        }
        if (source < from || !isNominal(source)) {
            return Optional.empty();
        }
        int who = source;
        return content(contentFrom, contentTo).map(c -> new Report(who, c));
    }

    private Optional<Span> content(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isEnd(first)) {
            first++;
        }
        while (last > first && isEnd(last)) {
            last--;
        }
        return last - first < 1 ? Optional.empty() : Optional.of(tree.span(first, last));
    }

    private int nounsBefore(int verb) {
        int at = verb;
        while (at > 0 && isInsideNoun(at - 1)) {
            at--;
        }
        return at;
    }

    private int nounsBehind(int verb) {
        int at = verb;
        while (at + 1 < tree.size() && isInsideNoun(at + 1)) {
            at++;
        }
        return at;
    }

    private boolean isInsideNoun(int at) {
        String pos = tree.pos(at);
        return isNominal(at)
                || pos.startsWith("JJ")
                || pos.equals("DT")
                || pos.equals("PRP$")
                || pos.equals("POS")
                || tree.token(at).text().equals("'")
                || tree.token(at).text().equals("’")
                || pos.equals("IN") && tree.word(at).equals("of")
                || tree.is(at, "aux");
    }

    private boolean isNominal(int at) {
        return tree.isNoun(at) || tree.pos(at).equals("PRP") || tree.pos(at).equals("CD");
    }

    /// Behind the verb only circumstances follow: no other verb.
    private boolean closes(int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.isVerb(i) && !tree.pos(i).equals("VBG")) {
                return false;
            }
            if (tree.pos(i).equals(",")) {
                return true;
            }
        }
        return true;
    }

    private boolean isEnd(int at) {
        return ENDS.contains(tree.pos(at));
    }
}

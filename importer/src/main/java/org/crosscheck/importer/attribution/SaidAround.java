package org.crosscheck.importer.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// What is said before a report that is put behind or into it: "…, the officials said", "…, said
/// Kim, …".
final class SaidAround {
    private static final Set<String> ELSEWHERE =
            Set.of("who", "whose", "which", "where", "whom", "to", "as", "after", "while", "when");
    private static final Set<String> REASONS =
            Set.of("because", "since", "provided", "if", "unless", "so", "until");

    private static final int LONGEST_DATELINE = 14;

    private final ReportedSentence here;
    private final Tree tree;

    SaidAround(ReportedSentence here) {
        this.here = here;
        this.tree = here.tree();
    }

    /// What is said before a report and, where the report interrupts it, behind it.
    ///
    /// @param from first token of the report
    /// @param to last token of the report
    /// @param floor first token that can be said: behind an earlier report of the sentence
    List<Span> of(int from, int to, int floor) {
        if (from < 2 || !here.parts(from - 1)) {
            return List.of();
        }
        int start = start(from, floor);
        if (start > from - 2 || floor > 0 && !here.hasFinite(start, from - 1)) {
            return List.of();
        }
        Span before = here.trimmed(start, from - 1);
        if (before == null) {
            return List.of();
        }
        List<Span> parts = new ArrayList<>();
        Span quotation = here.quotationAt(start);
        parts.add(quotation == null ? before : Span.covering(quotation, before));
        boolean whole = hasClause(start, from - 2);
        int rest = rest(to, whole);
        if (rest > 0) {
            Span behind = here.trimmed(rest, new SaidBehind(here).end(-1, rest));
            if (behind != null) {
                parts.add(behind);
            }
        }
        return parts;
    }

    private int start(int from, int floor) {
        int start = floor > 0 ? floor : dateline(from);
        for (int i = floor; i < from - 1; i++) {
            if (tree.word(i).equals(";") && !here.quoted(i)) {
                start = i + 1;
            }
        }
        while (start < from && (here.isPunctuation(start) || tree.pos(start).equals("CC"))) {
            start++;
        }
        return start;
    }

    /// "PORT RASK, May 3 (SPA) - The ferry …": the first token behind the dash of a dateline; 0
    /// where the sentence has none.
    private int dateline(int from) {
        String first = tree.token(0).text();
        boolean capitals =
                first.length() > 2 && first.equals(first.toUpperCase(java.util.Locale.ROOT));
        for (int i = 1; capitals && i < Math.min(from, LONGEST_DATELINE); i++) {
            if (here.isDash(i)) {
                return i + 1;
            }
            if (here.isFinite(i)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean hasClause(int from, int to) {
        boolean subject = false;
        for (int i = from; i <= to; i++) {
            subject |= here.isNominal(i);
            if (subject && here.isFinite(i) && !isRelative(i, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int verb, int from) {
        return verb > from && ELSEWHERE.contains(tree.word(verb - 1))
                || verb == from + 1 && ELSEWHERE.contains(tree.word(from))
                || tree.word(from).equals("what");
    }

    /// The first token of what is said behind the report; -1 where the sentence goes on in the
    /// article's own voice.
    private int rest(int to, boolean whole) {
        int at = to + 1;
        if (!here.isComma(at) && !(at < tree.size() && here.isDash(at)) || at + 3 >= tree.size()) {
            return -1;
        }
        at++;
        if (tree.word(at).equals("to") && tree.word(at + 1).equals("be")) {
            return at;
        }
        if (here.isPunctuation(at) || !here.hasFinite(at, tree.size() - 1)) {
            return -1;
        }
        String word = tree.word(at);
        String pos = tree.pos(at);
        if (REASONS.contains(word) || word.equals("that")) {
            return at;
        }
        if (ELSEWHERE.contains(word) || pos.equals("VBG") || pos.equals("VBN")) {
            return pos.equals("TO") && !whole ? at : -1;
        }
        if (!whole) {
            return at;
        }
        boolean joined = pos.equals("CC") && hasClause(at + 1, Math.min(tree.size() - 1, at + 8));
        return joined && subjectBeforeVerb(at + 1) ? at : -1;
    }

    private boolean subjectBeforeVerb(int from) {
        for (int i = from; i < tree.size(); i++) {
            if (here.isFinite(i)) {
                return i > from;
            }
        }
        return false;
    }
}

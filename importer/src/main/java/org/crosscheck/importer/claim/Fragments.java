package org.crosscheck.importer.claim;

import java.util.Set;
import org.crosscheck.importer.language.Tree;

/// Tells clauses that say something by themselves from pieces of their sentence.
final class Fragments {
    private static final int SHORTEST = 3;
    private static final Set<String> COMPARING = Set.of("than", "as");

    private Fragments() {}

    /// Whether a clause without a value or a name says nothing without the rest of its sentence:
    /// nobody does it, no verb states it, or it only tells which thing is meant.
    static boolean isFragment(Clause clause) {
        Tree tree = clause.tree();
        int head = clause.head();
        if (head < 0 || head == tree.root()) {
            return false;
        }
        long words =
                clause.own().stream()
                        .filter(i -> Character.isLetterOrDigit(tree.token(i).text().codePointAt(0)))
                        .count();
        int mark = tree.child(head, "mark", "case");
        return words < SHORTEST
                || !isFinite(tree, head)
                || (mark >= 0 && COMPARING.contains(tree.word(mark)))
                || isRestrictive(tree, head)
                || (tree.is(head, "conj", "dep", "xcomp") && subjectOfJoined(tree, head) < 0);
    }

    /// Whether a verb, or the auxiliary or copula that carries it, has a tense.
    static boolean isFinite(Tree tree, int head) {
        if (isTensed(tree.pos(head))) {
            return tree.isVerb(head) || tree.child(head, "cop") >= 0;
        }
        for (int child : tree.children(head)) {
            if (tree.is(child, "aux", "cop") && isTensed(tree.pos(child))) {
                return true;
            }
        }
        return tree.pos(head).startsWith("VB") && isJoinedToFinite(tree, head);
    }

    /// "was towed and refuelled"
    private static boolean isJoinedToFinite(Tree tree, int head) {
        return tree.is(head, "conj") && tree.head(head) >= 0 && isFinite(tree, tree.head(head));
    }

    private static boolean isTensed(String pos) {
        return pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD");
    }

    /// "a tanker that had agreed to help", against "the tanker, which had agreed to help"
    private static boolean isRestrictive(Tree tree, int head) {
        if (!tree.is(head, "acl")) {
            return false;
        }
        int first = tree.first(head);
        return first == 0 || !tree.word(first - 1).equals(",") && !tree.word(first).equals(",");
    }

    /// The subject of a clause: its own, or that of the first of the clauses that it is joined to;
    /// -1 where there is none, or where a relative pronoun stands for it.
    static int subjectOfJoined(Tree tree, int head) {
        int at = head;
        for (int steps = 0; at >= 0 && steps < 5; steps++) {
            int subject = tree.child(at, "nsubj");
            if (subject >= 0) {
                return at != head && tree.pos(subject).startsWith("W") ? -1 : subject;
            }
            if (!tree.is(at, "conj")) {
                return -1;
            }
            at = tree.head(at);
        }
        return -1;
    }
}

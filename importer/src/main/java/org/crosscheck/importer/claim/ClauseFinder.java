package org.crosscheck.importer.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// Cuts a sentence into its clauses.
final class ClauseFinder {
    private static final int SHORTEST_PHRASE = 3;
    private static final Set<String> JOINING =
            Set.of("that", "when", "while", "because", "although");
    private static final Set<String> COMMANDS =
            Set.of(
                    "tell",
                    "order",
                    "urge",
                    "ask",
                    "advise",
                    "warn",
                    "instruct",
                    "forbid",
                    "allow",
                    "recommend",
                    "want",
                    "expect",
                    "call",
                    "force",
                    "require",
                    "invite");

    /// The clauses in the order of their main words; a sentence without a tree is one clause.
    List<Clause> find(int sentence, Tree tree) {
        if (tree.root() < 0) {
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < tree.size(); i++) {
                all.add(i);
            }
            return List.of(new Clause(sentence, tree, -1, all, tree.sentence().span()));
        }
        Set<Integer> heads = new TreeSet<>();
        for (int i = 0; i < tree.size(); i++) {
            if (isHead(tree, i)) {
                heads.add(i);
            }
        }
        List<List<Integer>> own = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            own.add(new ArrayList<>());
        }
        for (int i = 0; i < tree.size(); i++) {
            own.get(owner(tree, heads, i)).add(i);
        }
        List<Clause> clauses = new ArrayList<>();
        for (int head : heads) {
            Span span = span(tree, heads, head);
            clauses.add(new Clause(sentence, tree, head, own.get(head), span));
        }
        return clauses;
    }

    private static int owner(Tree tree, Set<Integer> heads, int at) {
        int steps = 0;
        int up = at;
        while (!heads.contains(up) && tree.head(up) >= 0 && steps++ < tree.size()) {
            up = tree.head(up);
        }
        return heads.contains(up) ? up : tree.root();
    }

    private boolean isHead(Tree tree, int at) {
        if (at == tree.root()) {
            return true;
        }
        int up = tree.head(at);
        if (up < 0) {
            return false;
        }
        int size = tree.last(at) - tree.first(at) + 1;
        if (tree.is(at, "ccomp", "acl:relcl", "parataxis")) {
            return tree.isPredicate(at);
        }
        if (tree.is(at, "advcl", "acl")) {
            return tree.isPredicate(at) && size >= SHORTEST_PHRASE;
        }
        if (tree.is(at, "conj", "dep")) {
            return tree.isPredicate(at)
                    && !isBareInfinitive(tree, at)
                    && (tree.isPredicate(up) || tree.child(at, "nsubj") >= 0);
        }
        if (tree.is(at, "xcomp")) {
            return tree.isVerb(at)
                    && size >= SHORTEST_PHRASE
                    && COMMANDS.contains(tree.lemma(up))
                    && (tree.child(up, "obj", "iobj") >= 0 || tree.child(up, "aux:pass") >= 0);
        }
        if (tree.is(at, "appos")) {
            return tree.isNoun(at) && size >= SHORTEST_PHRASE && hasNumber(tree, at);
        }
        return false;
    }

    /// "… not to provoke": what it is about stands before it.
    private static boolean isBareInfinitive(Tree tree, int at) {
        return tree.pos(at).equals("VB")
                && tree.childWithLemma(at, Set.of("to")) >= 0
                && tree.child(at, "nsubj") < 0;
    }

    private static boolean hasNumber(Tree tree, int at) {
        for (int i = tree.first(at); i <= tree.last(at); i++) {
            if (tree.pos(i).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    /// From the first to the last word, without the coordinated clauses behind or before it and
    /// without the words that join it to its sentence; a relative clause with the noun it explains,
    /// a joined clause without a subject from the subject that it shares.
    private static Span span(Tree tree, Set<Integer> heads, int head) {
        Set<Integer> cut = new TreeSet<>();
        for (int other : heads) {
            if (other != head
                    && tree.is(other, "conj", "parataxis", "dep")
                    && tree.head(other) == head) {
                cut.add(other);
            }
        }
        List<Integer> tokens = new ArrayList<>(tree.below(head, cut));
        int from = 0;
        int to = tokens.size() - 1;
        while (from < to && joins(tree, tokens.get(from))) {
            from++;
        }
        while (to > from && joins(tree, tokens.get(to))) {
            to--;
        }
        int first = tokens.get(from);
        if (tree.is(head, "acl", "appos") && tree.head(head) >= 0 && tree.head(head) < first) {
            first = nounStart(tree, tree.head(head));
        }
        if (tree.is(head, "conj", "dep")) {
            int subject = Fragments.subjectOfJoined(tree, head);
            first = subject >= 0 && subject < first ? tree.first(subject) : first;
        }
        return tree.span(Math.min(first, tokens.get(to)), tokens.get(to));
    }

    private static int nounStart(Tree tree, int noun) {
        int first = noun;
        for (int child : tree.children(noun)) {
            if (child < noun
                    && tree.is(child, "det", "amod", "compound", "nummod", "nmod:poss", "flat")) {
                first = Math.min(first, tree.first(child));
            }
        }
        return first;
    }

    private static boolean joins(Tree tree, int at) {
        String text = tree.token(at).text();
        return text.isEmpty()
                || tree.is(at, "cc")
                || (tree.is(at, "mark", "advmod") && JOINING.contains(tree.word(at)))
                || (tree.is(at, "punct") && !Character.isLetterOrDigit(text.codePointAt(0)));
    }
}

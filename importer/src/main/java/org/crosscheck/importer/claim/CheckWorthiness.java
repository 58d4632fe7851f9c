package org.crosscheck.importer.claim;

import java.util.Set;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.language.WordList;

/// How worth checking a clause is: facts with names, numbers and dates are; questions, opinions,
/// greetings and calls to act are not.
final class CheckWorthiness {
    private static final int SHORT = 3;
    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> ADDRESS = Set.of("you", "your", "yourself");

    private final WordList words = new WordList(CheckWorthiness.class, "opinion.txt");

    /// @param values how many values the clause states
    /// @param named whether it names someone or something
    /// @param open whether it is a condition or a question ("whether he resigned")
    /// @return 0 to 1, yes from 0.5
    double score(
            Clause clause,
            PredicateReader.Predicate predicate,
            int values,
            boolean named,
            boolean open) {
        Tree tree = clause.tree();
        double score = 0.6 + Math.min(values, 2) * 0.12 + (named ? 0.08 : 0);
        if (clause.head() < 0) {
            return Math.min(0.5, score);
        }
        int head = clause.head();
        if (open) {
            score -= 0.3;
        }
        if (values == 0 && clause.own().size() <= SHORT) {
            score -= 0.15;
        }
        if (isGeneric(tree, head) && values == 0 && !named) {
            score -= 0.06;
        }
        if (isQuestion(tree)) {
            score -= 0.45;
        }
        if (words.words("openings").contains(tree.lemma(0)) || isCommand(tree, head)) {
            score -= 0.4;
        }
        if (!hasPredicate(tree, clause)) {
            score -= values > 0 ? 0.1 : 0.3;
        }
        int subject = tree.child(head, "nsubj");
        if (subject >= 0 && FIRST.contains(tree.word(subject))) {
            boolean feels = words.words("feelings").contains(tree.lemma(head));
            score -= feels ? 0.3 : values == 0 ? 0.1 : 0;
        }
        if (clause.own().stream().anyMatch(i -> ADDRESS.contains(tree.word(i)))) {
            score -= 0.1;
        }
        if (isEvaluated(tree, clause)) {
            score -= 0.25;
        }
        if (!isFinite(tree, clause)) {
            score -= 0.12;
        }
        if (has(tree, clause, "advice")) {
            score -= 0.25;
        }
        if (has(tree, clause, "evaluations")) {
            score -= values > 0 ? 0.08 : 0.15;
        }
        if (predicate.certainty() == Certainty.POSSIBLE) {
            score -= 0.06;
        }
        if (tree.pos(predicate.at()).startsWith("VBD") || tree.pos(predicate.at()).equals("VBN")) {
            score += 0.05;
        }
        return Math.max(0, Math.min(1, Math.round(score * 100) / 100.0));
    }

    /// A present-tense statement about nobody and nothing in particular.
    private static boolean isGeneric(Tree tree, int head) {
        if (tree.pos(head).equals("VBD") || tree.pos(head).equals("VBN")) {
            return false;
        }
        for (int child : tree.children(head)) {
            if (tree.is(child, "aux", "cop") && tree.pos(child).equals("VBD")) {
                return false;
            }
        }
        int subject = tree.child(head, "nsubj");
        return subject >= 0 && tree.pos(subject).endsWith("S") && tree.child(subject, "det") < 0;
    }

    /// "It is important to …"
    private boolean isEvaluated(Tree tree, Clause clause) {
        int head = clause.head();
        int subject = tree.child(head, "nsubj", "expl");
        return subject >= 0
                && tree.word(subject).equals("it")
                && words.words("evaluations").contains(tree.lemma(head))
                && tree.child(head, "ccomp", "xcomp", "csubj", "advcl") >= 0;
    }

    private static boolean isFinite(Tree tree, Clause clause) {
        return clause.own().stream()
                .map(tree::pos)
                .anyMatch(p ->
                        p.equals("VBD") || p.equals("VBZ") || p.equals("VBP") || p.equals("MD"));
    }

    private static boolean isQuestion(Tree tree) {
        for (int i = tree.size() - 1; i >= Math.max(0, tree.size() - 3); i--) {
            if (tree.token(i).text().startsWith("?")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommand(Tree tree, int head) {
        if (head != tree.root() || !Set.of("VB", "VBP").contains(tree.pos(head))) {
            return false;
        }
        return tree.child(head, "nsubj", "csubj", "expl") < 0
                && tree.child(head, "aux") < 0
                && tree.child(head, "mark") < 0;
    }

    private static boolean hasPredicate(Tree tree, Clause clause) {
        return clause.own().stream().anyMatch(i -> tree.isVerb(i));
    }

    private boolean has(Tree tree, Clause clause, String section) {
        return clause.own().stream().anyMatch(i -> words.words(section).contains(tree.lemma(i)));
    }
}

package org.crosscheck.importer.claim;

import java.util.Set;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.language.WordList;

/// How worth checking a clause is: facts with names, numbers and dates are; questions, opinions,
/// promises, guesses, greetings and calls to act are not.
///
/// Signals are added up from a plain statement's 0.6. Each says something about what could be
/// looked up: what is printed (figures, names, finished deeds) speaks for it, what only a person
/// can know or want against it. Figures soften what speaks against it, since a figure can be
/// checked whatever is thought of it.
final class CheckWorthiness {
    private static final double PLAIN = 0.6;
    private static final int SHORT = 3;
    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> ADDRESS = Set.of("you", "your", "yourself", "yours");
    private static final Set<String> POINTING =
            Set.of("this", "that", "these", "those", "it", "there");
    private static final Set<String> DEGREES =
            Set.of("too", "so", "very", "really", "simply", "quite");

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
        double score = PLAIN + Math.min(values, 2) * 0.12 + (named ? 0.08 : 0);
        if (clause.head() < 0) {
            return rounded(Math.min(0.5, score));
        }
        if (isPast(tree, predicate.at())) {
            score += 0.05;
        }
        score -= form(clause, values, open);
        score -= voice(clause, values);
        score -= doubt(clause, predicate, values);
        score -= judgement(clause, values, named);
        return rounded(Math.max(0, Math.min(1, score)));
    }

    /// What is no statement, or hardly one.
    private double form(Clause clause, int values, boolean open) {
        Tree tree = clause.tree();
        double less = open ? 0.3 : 0;
        if (values == 0 && clause.own().size() <= SHORT) {
            less += 0.15;
        }
        if (endsIn(tree, "?")) {
            less += 0.45;
        }
        if (endsIn(tree, ":") && values == 0) {
            less += 0.3;
        }
        if (words.words("openings").contains(tree.lemma(0)) || isCommand(tree, clause.head())) {
            less += 0.4;
        }
        if (!hasPredicate(tree, clause)) {
            less += values > 0 ? 0.1 : 0.3;
        }
        return less + (isFinite(tree, clause) ? 0 : 0.12);
    }

    /// What the speaker feels, wants or promises, and what is said to the hearer.
    private double voice(Clause clause, int values) {
        Tree tree = clause.tree();
        int head = clause.head();
        double less = 0;
        int subject = tree.child(head, "nsubj");
        if (subject >= 0 && FIRST.contains(tree.word(subject))) {
            if (isFeeling(tree, head)) {
                less += 0.3;
            } else if (words.words("wants").contains(tree.lemma(head)) || hasModal(tree, head)) {
                less += values > 0 ? 0.15 : 0.3;
            } else {
                less += values > 0 ? 0 : 0.1;
            }
        }
        int root = tree.root();
        if (values == 0 && head != root && root >= 0 && isFeeling(tree, root)) {
            less += 0.2;
        }
        if (clause.own().stream().anyMatch(i -> ADDRESS.contains(tree.word(i)))) {
            less += values > 0 ? 0.15 : 0.2;
        }
        if (isSelf(tree, head, subject)) {
            less += 0.3;
        }
        return less + (has(tree, clause, "advice") ? 0.25 : 0);
    }

    private boolean isFeeling(Tree tree, int head) {
        int subject = tree.child(head, "nsubj");
        return subject >= 0
                && FIRST.contains(tree.word(subject))
                && words.words("feelings").contains(tree.lemma(head));
    }

    /// What is guessed, or could only be known later.
    private double doubt(Clause clause, PredicateReader.Predicate predicate, int values) {
        Tree tree = clause.tree();
        double less = 0;
        if (has(tree, clause, "doubts")) {
            less += values > 0 ? 0.2 : 0.25;
        } else if (predicate.certainty() == Certainty.POSSIBLE) {
            less += values > 0 ? 0.05 : 0.1;
        }
        int subject = tree.child(clause.head(), "nsubj");
        boolean anybody = subject >= 0 && words.words("anybody").contains(tree.word(subject));
        return less + (anybody && !isPast(tree, predicate.at()) ? 0.3 : 0);
    }

    /// What is thought of something, and what is said of nothing in particular.
    private double judgement(Clause clause, int values, boolean named) {
        Tree tree = clause.tree();
        int head = clause.head();
        double less = isRemark(tree, clause) ? 0.55 : isEvaluated(tree, clause) ? 0.25 : 0;
        if (isUnknown(tree, head)) {
            less += 0.4;
        }
        if (has(tree, clause, "open")) {
            less += values > 0 ? 0.1 : 0.25;
        }
        if (has(tree, clause, "taste")) {
            less += values > 0 ? 0.25 : 0.3;
        } else if (has(tree, clause, "evaluations")) {
            less += values > 0 ? 0.08 : 0.15;
        }
        if (values == 0 && !named) {
            less += isGeneric(tree, head) ? 0.06 : 0;
        }
        if (values > 0 || tree.child(head, "cop") < 0 && !tree.lemma(head).equals("be")) {
            return less;
        }
        int subject = tree.child(head, "nsubj", "expl");
        if (subject >= 0 && POINTING.contains(tree.word(subject)) && !named) {
            less += 0.12;
        }
        boolean degree =
                tree.pos(head).startsWith("JJ")
                        && tree.all(head, "advmod").stream()
                                .anyMatch(i -> DEGREES.contains(tree.word(i)));
        return less + (degree ? 0.15 : 0);
    }

    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }

    private static boolean isPast(Tree tree, int at) {
        return tree.pos(at).startsWith("VBD") || tree.pos(at).equals("VBN");
    }

    private static boolean hasModal(Tree tree, int head) {
        return tree.all(head, "aux").stream().anyMatch(i -> tree.pos(i).equals("MD"));
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

    /// "I do not have", "I cannot tell": what only the speaker can know of himself now.
    private static boolean isSelf(Tree tree, int head, int subject) {
        return subject >= 0
                && tree.word(subject).equals("i")
                && Set.of("VB", "VBP").contains(tree.pos(head))
                && tree.all(head, "aux").stream().noneMatch(i -> tree.pos(i).equals("VBD"));
    }

    /// "It is difficult to say …", "It is important to note …"
    private boolean isRemark(Tree tree, Clause clause) {
        int head = clause.head();
        int below = tree.child(head, "ccomp", "xcomp", "csubj", "advcl");
        return below > head
                && isEvaluated(tree, clause)
                && tree.pos(below).equals("VB")
                && words.words("remarks").contains(tree.lemma(below));
    }

    /// "It is hard to say how many there were": what nobody knows.
    private boolean isUnknown(Tree tree, int head) {
        int saying = tree.is(head, "ccomp") ? tree.head(head) : -1;
        int hard = saying < 0 ? -1 : tree.head(saying);
        return hard >= 0
                && words.words("remarks").contains(tree.lemma(saying))
                && words.words("hard").contains(tree.lemma(hard))
                && tree.child(hard, "nsubj", "expl") >= 0;
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

    private static boolean endsIn(Tree tree, String sign) {
        for (int i = tree.size() - 1; i >= Math.max(0, tree.size() - 3); i--) {
            if (tree.token(i).text().startsWith(sign)) {
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

    /// Whether a word of the section stands in the clause; "greater than" is no praise.
    private boolean has(Tree tree, Clause clause, String section) {
        return clause.own().stream()
                .anyMatch(i ->
                        words.words(section).contains(tree.lemma(i))
                                && !(tree.pos(i).equals("JJR") && tree.lemma(i).equals("great")));
    }
}

package org.crosscheck.importer.claim;

import java.util.Set;
import org.crosscheck.importer.claim.Phrases.Detail;
import org.crosscheck.importer.claim.Phrases.Lead;
import org.crosscheck.importer.language.Tree;

/// Says what happens with a noun where there is a plain one: "a launch capsized" is "the capsizing
/// of a launch".
final class Happenings {
    private static final Set<String> HOLDING =
            Set.of("hold", "schedule", "plan", "stage", "take", "happen", "occur", "set", "due");

    private final PredicateWords words;

    Happenings(PredicateWords words) {
        this.words = words;
    }

    /// What happens, as a noun with its article; empty where no plain noun says it.
    String of(Phrases phrases, int verb, Detail detail) {
        Tree tree = phrases.clause().tree();
        int subject = phrases.subject(verb);
        if (subject < 0 || !phrases.isTelling(subject)) {
            return "";
        }
        String lemma = tree.lemma(verb);
        if (HOLDING.contains(lemma) && words.isEvent(tree.lemma(subject)) && isBare(tree, verb)) {
            return phrases.noun(subject, Lead.DEFINITE, detail);
        }
        String noun = words.happening(lemma);
        boolean patient = tree.child(verb, "obj") < 0;
        if (noun == null || !patient || !isPlain(tree, verb)) {
            return "";
        }
        return "the " + noun + " of " + phrases.noun(subject, phrases.lead(subject), detail);
    }

    /// "was held", "takes place"
    private static boolean isBare(Tree tree, int verb) {
        int object = tree.child(verb, "obj");
        return tree.lemma(verb).equals("take")
                ? object >= 0 && tree.lemma(object).equals("place")
                : object < 0;
    }

    /// Neither denied nor with more to it.
    private static boolean isPlain(Tree tree, int verb) {
        return tree.childWithLemma(verb, Set.of("not", "never", "no")) < 0
                && tree.child(verb, "xcomp", "ccomp", "compound:prt") < 0;
    }
}

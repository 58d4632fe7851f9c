package org.crosscheck.importer.claim;

import org.crosscheck.importer.language.Tree;

/// Verbs that say of a form in -ing behind them that it does not happen, or may: "denied paying",
/// "were prevented from crossing", "stopped short of raising", "is considering building".
final class Gerunds {
    private static final int FARTHEST = 8;

    private final PredicateWords words;

    Gerunds(PredicateWords words) {
        this.words = words;
    }

    /// The first form in -ing, "having done" among them, that hangs from a verb behind it; -1 for
    /// none.
    int of(Tree tree, int verb) {
        if (!tree.isVerb(verb)) {
            return -1;
        }
        for (int child : tree.children(verb)) {
            boolean near = child > verb && child - verb <= FARTHEST;
            boolean form =
                    tree.pos(child).equals("VBG")
                            || tree.pos(child).equals("VBN")
                                    && child > 0
                                    && tree.word(child - 1).equals("having");
            if (near && form && tree.is(child, "xcomp", "ccomp", "advcl", "dep", "acl", "obl")) {
                return child;
            }
        }
        return -1;
    }

    /// Whether the verb says that it does not happen.
    boolean negates(Tree tree, int verb, int gerund) {
        String lemma = words.withParticle(tree, verb);
        int start = start(tree, gerund);
        String before = tree.word(start - 1);
        if (before.equals("from")) {
            return words.is("preventing", tree.lemma(verb));
        }
        if (before.equals("of")) {
            return tree.lemma(verb).equals("stop") && tree.word(start - 2).equals("short");
        }
        return isNext(tree, verb, gerund)
                && (words.is("turning", lemma) || words.is("denying", lemma));
    }

    /// Whether the verb says that it may happen.
    boolean leavesOpen(Tree tree, int verb, int gerund) {
        return words.is("considering", tree.lemma(verb)) && isNext(tree, verb, gerund);
    }

    private static int start(Tree tree, int gerund) {
        return tree.word(gerund - 1).equals("having") ? gerund - 1 : gerund;
    }

    private static boolean isNext(Tree tree, int verb, int gerund) {
        int between = start(tree, gerund) - verb;
        return between == 1 || between == 2 && tree.pos(verb + 1).equals("RP");
    }
}

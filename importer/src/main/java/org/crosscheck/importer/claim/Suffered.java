package org.crosscheck.importer.claim;

import java.util.Set;
import org.crosscheck.importer.language.Tree;

/// Verbs of what is done to people, never by them without somebody to whom.
final class Suffered {
    private static final Set<String> VERBS =
            Set.of(
                    "injure",
                    "wound",
                    "kill",
                    "hurt",
                    "rescue",
                    "evacuate",
                    "arrest",
                    "detain",
                    "displace",
                    "hospitalise",
                    "hospitalize",
                    "trap");

    private Suffered() {}

    /// "Five were killed and 27 injured": the second verb has lost its "were".
    static boolean isToldOf(Tree tree, int verb) {
        return VERBS.contains(tree.lemma(verb))
                && tree.child(verb, "aux") < 0
                && tree.child(verb, "obj") < 0;
    }
}

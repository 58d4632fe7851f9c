package org.crosscheck.importer.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.language.WordList;
import org.jspecify.annotations.Nullable;

/// The governments and offices that news calls by a capital or a building: "Washington said", "the
/// Kremlin denied". Where nobody acts or speaks the word is a place ("in Washington").
final class Aliases {
    /// A capital is a city, too, and may act as one.
    private static final double SURE = 0.8;

    private final Map<String, String> offices = new HashMap<>();
    private final Set<String> acting;

    Aliases(WordList list) {
        for (String section : Set.of("capitals", "seats")) {
            for (String pair : list.words(section)) {
                int colon = pair.indexOf(':');
                offices.put(pair.substring(0, colon), pair.substring(colon + 1));
            }
        }
        acting = list.words("acting");
    }

    /// The government or office that a name stands for where it stands; null where it is a place or
    /// no alias.
    @Nullable Reference of(Tree tree, Mention mention) {
        String office = offices.get(mention.name().full().toLowerCase(Locale.ROOT));
        return office != null && acts(tree, mention)
                ? new Reference(new Name(Name.Kind.ORGANISATION, office, null), SURE)
                : null;
    }

    private boolean acts(Tree tree, Mention mention) {
        int head = tree.headOf(tree.span(mention.first(), mention.last()));
        if (head < 0) {
            return false;
        }
        int joined = tree.is(head, "conj") ? tree.head(head) : head;
        int verb = joined < 0 ? -1 : tree.head(joined);
        if (verb < 0 || !tree.isVerb(verb) || !acting.contains(tree.lemma(verb))) {
            return false;
        }
        boolean passive = tree.child(verb, "aux:pass") >= 0;
        boolean agent =
                tree.is(joined, "obl", "nmod") && tree.childWithLemma(joined, Set.of("by")) >= 0;
        return passive ? agent : tree.is(joined, "nsubj") || isInverted(tree, verb, joined);
    }

    /// "…, said Washington"
    private static boolean isInverted(Tree tree, int verb, int noun) {
        return noun == verb + 1 && tree.lemma(verb).equals("say") && tree.child(noun, "case") < 0;
    }
}

package org.crosscheck.importer.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.language.WordList;
import org.jspecify.annotations.Nullable;

/// The lexicon of predicates: which turn what hangs from them, which commit to it, which nouns say
/// what a verb says.
final class PredicateWords {
    private final WordList list = new WordList(PredicateWords.class, "predicates.txt");
    private final Map<String, String> verbs = new HashMap<>();

    private final Map<String, String> happenings = new HashMap<>();

    PredicateWords() {
        read("nouns", verbs);
        read("happenings", happenings);
    }

    private static void read(String section, Map<String, String> into) {
        for (String pair :
                new WordList(PredicateWords.class, "nominalisations.txt").words(section)) {
            int colon = pair.indexOf(':');
            into.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
    }

    Set<String> words(String section) {
        return list.words(section);
    }

    boolean is(String section, String lemma) {
        return list.words(section).contains(lemma);
    }

    /// Whether the noun names an event.
    boolean isEvent(String lemma) {
        return verbs.containsKey(lemma);
    }

    /// The verb that says what the noun says; the word itself where none is known.
    String verb(String lemma) {
        return verbs.getOrDefault(lemma, lemma);
    }

    /// The noun that plainly says what the verb says; null where there is none.
    @Nullable String happening(String verb) {
        return happenings.get(verb);
    }

    /// A verb with its particle: "call off".
    String withParticle(Tree tree, int at) {
        int particle = tree.child(at, "compound:prt");
        if (particle < 0 && at + 1 < tree.size() && tree.pos(at + 1).equals("RP")) {
            particle = at + 1;
        }
        return particle < 0 ? tree.lemma(at) : tree.lemma(at) + " " + tree.lemma(particle);
    }
}

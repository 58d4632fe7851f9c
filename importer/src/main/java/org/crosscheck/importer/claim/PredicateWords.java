package org.crosscheck.importer.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.language.WordList;

/// The lexicon of predicates: which turn what hangs from them, which commit to it, which nouns say
/// what a verb says.
final class PredicateWords {
    private final WordList list = new WordList(PredicateWords.class, "predicates.txt");
    private final Map<String, String> verbs = new HashMap<>();

    PredicateWords() {
        for (String pair :
                new WordList(PredicateWords.class, "nominalisations.txt").words("nouns")) {
            int colon = pair.indexOf(':');
            verbs.put(pair.substring(0, colon), pair.substring(colon + 1));
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

    /// A verb with its particle: "call off".
    String withParticle(Tree tree, int at) {
        int particle = tree.child(at, "compound:prt");
        if (particle < 0 && at + 1 < tree.size() && tree.pos(at + 1).equals("RP")) {
            particle = at + 1;
        }
        return particle < 0 ? tree.lemma(at) : tree.lemma(at) + " " + tree.lemma(particle);
    }
}

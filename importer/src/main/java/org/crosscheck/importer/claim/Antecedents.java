package org.crosscheck.importer.claim;

import java.util.Set;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.name.NamedText;
import org.crosscheck.importer.name.Reference;
import org.jspecify.annotations.Nullable;

/// What pronouns stand for: persons by their names; "it" and "they" the nearest subject before them
/// that agrees in number.
final class Antecedents {
    private static final Set<String> ONE = Set.of("it", "its", "itself");
    private static final Set<String> MANY = Set.of("they", "their", "them", "themselves");
    private static final int REACH = 2;

    private final NamedText text;

    Antecedents(NamedText text) {
        this.text = text;
    }

    /// What a pronoun stands for.
    ///
    /// @param head lemma of its main word
    /// @param words its words, or the fullest name
    record Antecedent(String head, String words) {}

    /// What the token stands for; null where it is no pronoun or nothing is found.
    @Nullable Antecedent find(int sentence, int token) {
        Tree tree = text.trees().get(sentence);
        if (!tree.pos(token).startsWith("PRP")) {
            return null;
        }
        boolean one = ONE.contains(tree.word(token));
        if (!one && !MANY.contains(tree.word(token))) {
            Reference known = text.names().resolve(sentence, token);
            return known == null ? null : new Antecedent(known.name().full(), known.name().full());
        }
        if (isEmpty(tree, token)) {
            return null;
        }
        for (int back = 0; back <= REACH && sentence - back >= 0; back++) {
            Tree before = text.trees().get(sentence - back);
            int own = back == 0 && tree.is(token, "obj", "obl") ? tree.head(token) : -1;
            int subject = subject(before, back == 0 ? token : before.size(), one, own);
            if (subject >= 0) {
                return described(sentence - back, subject);
            }
        }
        return null;
    }

    /// "It was cold at noon", "most of them": the pronoun stands for nothing, or for what the
    /// phrase says already.
    private static boolean isEmpty(Tree tree, int token) {
        int up = tree.head(token);
        return tree.is(token, "nmod", "expl") && !tree.is(token, "nmod:poss")
                || tree.is(token, "nsubj")
                        && tree.word(token).equals("it")
                        && up >= 0
                        && tree.child(up, "cop") >= 0;
    }

    /// The first subject of the sentence before a token that agrees in number.
    private static int subject(Tree tree, int before, boolean one, int own) {
        for (int i = 0; i < before; i++) {
            boolean plural = tree.pos(i).endsWith("S") || tree.child(i, "conj") >= 0;
            if (tree.isNoun(i) && tree.is(i, "nsubj") && plural != one && tree.head(i) != own) {
                return i;
            }
        }
        return -1;
    }

    private Antecedent described(int sentence, int noun) {
        Tree tree = text.trees().get(sentence);
        Reference known = text.names().resolve(sentence, noun);
        if (known != null) {
            return new Antecedent(tree.lemma(noun), known.name().full());
        }
        StringBuilder words = new StringBuilder();
        for (int child : tree.children(noun)) {
            if (child < noun && tree.is(child, "compound", "amod")) {
                words.append(tree.token(child).text()).append(' ');
            }
        }
        return new Antecedent(tree.lemma(noun), words.append(tree.token(noun).text()).toString());
    }
}

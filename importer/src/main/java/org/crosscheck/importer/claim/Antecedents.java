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

    /// Words for a pronoun where there is no doubt: a person's name, or the one thing that agrees
    /// in number and is the subject of the sentence before; null otherwise.
    @Nullable String surely(int sentence, int token) {
        Tree tree = text.trees().get(sentence);
        Antecedent found = find(sentence, token);
        if (found == null || isPerson(tree, token)) {
            return found == null ? null : found.words();
        }
        boolean many = MANY.contains(tree.word(token));
        if (sentence == 0 || !tree.is(token, "nsubj") || hasSubjectBefore(tree, token)) {
            return null;
        }
        Tree before = text.trees().get(sentence - 1);
        int subject = subject(before, before.size(), !many, -1);
        if (subject < 0 || many && others(before, subject)) {
            return null;
        }
        String words = described(sentence - 1, subject).words();
        String name = nameBehind(before, subject);
        boolean bare = before.pos(subject).startsWith("NNP") || before.child(subject, "det") < 0;
        return (bare ? "" : "the ") + (name.isEmpty() ? words : before.word(subject) + name);
    }

    /// The name of the one to whom "his" or "its" points, where it can be no other; null otherwise.
    @Nullable String owner(int sentence, int token) {
        Tree tree = text.trees().get(sentence);
        if (isPerson(tree, token)) {
            Antecedent found = find(sentence, token);
            return found == null ? null : found.words();
        }
        if (!ONE.contains(tree.word(token))) {
            return null;
        }
        Tree where = hasSubjectBefore(tree, token) || sentence == 0 ? tree : null;
        int back = where == null ? 1 : 0;
        Tree source = text.trees().get(sentence - back);
        int subject = subject(source, back == 0 ? token : source.size(), true, -1);
        return subject >= 0 && source.pos(subject).startsWith("NNP")
                ? described(sentence - back, subject).words()
                : null;
    }

    private static boolean isPerson(Tree tree, int token) {
        return !ONE.contains(tree.word(token)) && !MANY.contains(tree.word(token));
    }

    private static boolean hasSubjectBefore(Tree tree, int token) {
        for (int i = 0; i < token; i++) {
            if (tree.isNoun(i) && tree.is(i, "nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static boolean others(Tree tree, int subject) {
        for (int i = 0; i < tree.size(); i++) {
            if (i != subject && tree.pos(i).endsWith("S") && tree.isNoun(i)) {
                return true;
            }
        }
        return false;
    }

    private static String nameBehind(Tree tree, int noun) {
        StringBuilder name = new StringBuilder();
        for (int i = noun + 1; i < tree.size() && tree.pos(i).startsWith("NNP"); i++) {
            name.append(' ').append(tree.token(i).text());
        }
        return name.toString();
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

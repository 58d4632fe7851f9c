package org.crosscheck.importer.claim;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.importer.language.Tree;

/// Tokens of a sentence that a phrase takes over, with what is written for some of them, and the
/// phrase that they make.
final class TakenWords {
    final TreeSet<Integer> words = new TreeSet<>();
    final Map<Integer, String> instead = new TreeMap<>();

    /// Nouns that get "the".
    final Set<Integer> definite = new TreeSet<>();

    /// What is put behind all.
    String behind = "";

    private final int sentence;
    private final Tree tree;
    private final Antecedents antecedents;

    TakenWords(int sentence, Tree tree, Antecedents antecedents) {
        this.sentence = sentence;
        this.tree = tree;
        this.antecedents = antecedents;
    }

    /// The words in the order of the sentence.
    String text() {
        StringBuilder text = new StringBuilder();
        int last = -9;
        Set<Integer> articles = new TreeSet<>();
        for (int noun : definite) {
            articles.add(phraseStart(noun));
        }
        for (int at : words) {
            String word = word(at);
            if (word.isBlank()
                    || !Character.isLetterOrDigit(word.codePointAt(0)) && !isJoined(word)) {
                continue;
            }
            boolean comma = at == last + 2 && tree.word(at - 1).equals(",");
            boolean hyphen = at == last + 2 && tree.word(at - 1).equals("-");
            text.append(isJoined(word) || text.isEmpty() ? "" : comma ? ", " : hyphen ? "-" : " ");
            text.append(articles.contains(at) ? "the " : "").append(word);
            last = at;
        }
        return text.append(behind.isEmpty() ? "" : " " + behind).toString();
    }

    private int phraseStart(int noun) {
        int first = noun;
        for (int child : tree.children(noun)) {
            if (child < first && words.contains(child) && tree.is(child, "compound", "amod")) {
                first = child;
                for (int i = tree.first(child); i < child; i++) {
                    if (words.contains(i)) {
                        first = Math.min(first, i);
                    }
                }
            }
        }
        return first;
    }

    private String word(int at) {
        String other = instead.get(at);
        if (other != null) {
            return other;
        }
        if (tree.pos(at).equals("PRP")) {
            String stands = antecedents.surely(sentence, at);
            return stands != null ? stands : tree.is(at, "nsubj") ? tree.word(at) : "";
        }
        String text = tree.token(at).text();
        return at == 0 && !tree.pos(at).startsWith("NNP") ? tree.word(at) : text;
    }

    private static boolean isJoined(String word) {
        return word.startsWith("'") || word.startsWith("’") || word.equals("n't");
    }

    /// "ship": "ships"
    static String plural(String noun) {
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.matches(".*(?:s|x|z|ch|sh)") ? "es" : "s");
    }
}

package org.crosscheck.core.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What words have to do with each other: one stem, one meaning, contrary meanings.
///
/// Read from word lists about news English in general. Immutable.
final class Lexicon {
    /// Endings that change a word's class and not its topic, longest first.
    private static final List<String> DERIVATIONS =
            List.of(
                    "ations", "ation", "ators", "ator", "ating", "ated", "ates", "ments", "ment",
                    "ising", "izing", "ised", "ized", "ings", "ions", "ence", "ance", "ity", "ing",
                    "ion", "ate", "ers", "ors", "ive", "ise", "ize", "ery", "est", "ed", "er", "or",
                    "es", "al", "ly", "s", "e", "y");

    private static final int LEAST_STEM = 4;

    private final Map<String, Set<String>> concepts = new HashMap<>();
    private final Set<String> functionWords = Set.copyOf(Resource.lines("functionwords.txt"));
    private final Set<String> people = Set.copyOf(Resource.lines("people.txt"));
    private final Map<String, Set<String>> opposites = new HashMap<>();

    Lexicon() {
        for (String line : Resource.lines("concepts.txt")) {
            String[] words = line.split(" ");
            for (String word : words) {
                concepts.computeIfAbsent(stem(word), _ -> new HashSet<>()).add("#" + words[0]);
            }
        }
        for (String line : Resource.lines("opposites.txt")) {
            String[] pair = line.split(" ");
            opposites.computeIfAbsent(stem(pair[0]), _ -> new HashSet<>()).add(stem(pair[1]));
            opposites.computeIfAbsent(stem(pair[1]), _ -> new HashSet<>()).add(stem(pair[0]));
        }
    }

    boolean isFunctionWord(String word) {
        return functionWords.contains(word);
    }

    /// Whether a noun counts people without saying which.
    boolean isPeople(String noun) {
        return people.contains(noun);
    }

    /// The word without its inflection and the commonest derivations.
    static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String ending : DERIVATIONS) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= LEAST_STEM) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    /// The stem and the classes of meaning that a word belongs to.
    Set<String> meanings(String word) {
        String stem = stem(word);
        Set<String> classes = concepts.getOrDefault(stem, Set.of());
        Set<String> all = new HashSet<>(classes);
        all.add(stem);
        return all;
    }

    Set<String> meanings(Collection<String> words) {
        Set<String> all = new HashSet<>();
        words.forEach(word -> all.addAll(meanings(word)));
        return all;
    }

    /// Whether two words are forms of one word or mean the same.
    boolean sameMeaning(String a, String b) {
        if (sameWord(a, b)) {
            return true;
        }
        Set<String> x = concepts.getOrDefault(stem(a), Set.of());
        return concepts.getOrDefault(stem(b), Set.of()).stream().anyMatch(x::contains);
    }

    /// Whether two words are forms of one word.
    boolean sameWord(String a, String b) {
        return a.equalsIgnoreCase(b) || stem(a).equals(stem(b));
    }

    /// Whether one predicate says the contrary of the other.
    boolean opposed(String a, String b) {
        return opposites.getOrDefault(stem(a), Set.of()).contains(stem(b));
    }
}

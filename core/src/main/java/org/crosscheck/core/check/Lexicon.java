package org.crosscheck.core.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What words have to do with each other: one stem, one meaning, contrary meanings.
///
/// Read from word lists about news English in general. Thread-safe.
final class Lexicon {
    /// Endings that change a word's class and not its topic, longest first.
    private static final List<String> DERIVATIONS =
            List.of(
                    "ations", "ation", "ators", "ator", "ating", "ated", "ates", "ments", "ment",
                    "ising", "izing", "ised", "ized", "ings", "ions", "ence", "ance", "ity", "ing",
                    "ion", "ate", "ers", "ors", "ive", "ise", "ize", "ery", "est", "ed", "er", "or",
                    "es", "al", "ly", "s", "e", "y");

    private static final int LEAST_STEM = 4;

    /// Inflections may leave a shorter stem than derivations.
    private static final List<String> INFLECTIONS = List.of("ing", "ed", "es", "s", "e");

    private static final int LEAST_INFLECTED = 3;
    private static final Map<String, String> IRREGULAR = irregular();

    private final Map<String, Set<String>> concepts = new HashMap<>();
    private final Set<String> functionWords = Set.copyOf(Resource.lines("functionwords.txt"));
    private final Set<String> people = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> stative = Set.copyOf(Resource.lines("stative.txt"));
    private final Map<String, Set<String>> opposites = new HashMap<>();

    /// What was looked up already: each pair of statements asks for the same words again.
    private final Map<String, Set<String>> classes = new ConcurrentHashMap<>();

    private final Map<String, String> stems = new ConcurrentHashMap<>();

    Lexicon() {
        for (String line : Resource.lines("concepts.txt")) {
            String[] words = line.split(" ");
            for (String word : words) {
                concepts.computeIfAbsent(stem(word), _ -> new HashSet<>()).add("#" + words[0]);
            }
        }
        for (String line : Resource.lines("phrases.txt")) {
            int colon = line.indexOf(": ");
            for (String phrase : line.substring(colon + 2).split(" ")) {
                concepts.computeIfAbsent(stem(phrase), _ -> new HashSet<>())
                        .add("#" + line.substring(0, colon));
            }
        }
        for (String line : Resource.lines("people.txt")) {
            (line.startsWith("+") ? roles : people).add(stem(line.replace("+", "")));
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
        return people.contains(stemOf(noun));
    }

    /// Whether a noun counts people in a part that they play: workers, passengers.
    boolean isRole(String noun) {
        return roles.contains(stemOf(noun));
    }

    /// Whether a predicate says how many there are and not what happened.
    boolean isStative(String predicate) {
        return predicate.isEmpty() || stative.contains(predicate);
    }

    private static Map<String, String> irregular() {
        Map<String, String> forms = new HashMap<>();
        for (String line : Resource.lines("irregular.txt")) {
            String[] pair = line.split(" ");
            forms.put(pair[0], pair[1]);
        }
        return Map.copyOf(forms);
    }

    /// The word without its inflection and the commonest derivations.
    static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String base = IRREGULAR.getOrDefault(lower, lower);
        if (base.length() > LEAST_STEM && (base.endsWith("ied") || base.endsWith("ies"))) {
            base = base.substring(0, base.length() - 3) + "y";
        }
        String stem = cut(base, DERIVATIONS, LEAST_STEM);
        if (stem.equals(base) && !base.endsWith("ss") && !base.endsWith("us")) {
            stem = cut(base, INFLECTIONS, LEAST_INFLECTED);
        }
        int last = stem.length() - 1;
        boolean doubled =
                last > 2
                        && !stem.equals(base)
                        && stem.charAt(last) == stem.charAt(last - 1)
                        && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    private static String cut(String word, List<String> endings, int least) {
        for (String ending : endings) {
            boolean plural = !ending.equals("s") || !word.endsWith("ss"); // "discuss" is no plural
            if (plural && word.endsWith(ending) && word.length() - ending.length() >= least) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /// The stem and the classes of meaning that a word belongs to.
    Set<String> meanings(String word) {
        String stem = stem(word.replace(' ', '-'));
        Set<String> all = new HashSet<>(concepts.getOrDefault(stem, Set.of()));
        all.add(stem);
        return all;
    }

    /// The classes of meaning that a word or a stem belongs to.
    Set<String> classes(String word) {
        return classes.computeIfAbsent(
                word,
                _ -> {
                    Set<String> known = concepts.get(word);
                    return known != null ? known : concepts.getOrDefault(stem(word), Set.of());
                });
    }

    Set<String> meanings(Collection<String> words) {
        Set<String> all = new HashSet<>();
        words.forEach(word -> all.addAll(meanings(word)));
        return all;
    }

    /// Whether a stem, or one of its meaning, is among the stems.
    boolean has(Collection<String> stems, String stem) {
        if (stems.contains(stem)) {
            return true;
        }
        Set<String> classes = classes(stem);
        return !classes.isEmpty()
                && stems.stream().anyMatch(s -> classes(s).stream().anyMatch(classes::contains));
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
        return a.equalsIgnoreCase(b) || stemOf(a).equals(stemOf(b));
    }

    /// Like [#stem(String)], for words that are asked for again and again.
    String stemOf(String word) {
        return stems.computeIfAbsent(word, Lexicon::stem);
    }

    /// Whether one predicate says the contrary of the other.
    boolean opposed(String a, String b) {
        return areContrary(stemOf(a), stemOf(b));
    }

    /// Whether two stems are of words that say the contrary of each other.
    boolean areContrary(String a, String b) {
        return opposites.getOrDefault(a, Set.of()).contains(b);
    }
}

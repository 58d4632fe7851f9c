package org.crosscheck.importer.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The small words of several languages, by whose share prose is told from lists and one language
/// from another.
final class FunctionWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*+");
    private static final Map<String, Set<String>> LANGUAGES = load();

    /// Below this share of function words a text shows no language.
    private static final double PROSE_SHARE = 0.22;

    private FunctionWords() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> languages = new LinkedHashMap<>();
        for (String line : lines("function-words.txt")) {
            List<String> words = List.of(line.split(" "));
            languages.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
        }
        return languages;
    }

    /// The lines of a word list beside this class, without comments.
    static List<String> lines(String resource) {
        try (InputStream in = FunctionWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The highest share that the function words of one language have among the words of a text, 0
    /// to 1.
    static double share(String text) {
        return counts(text).values().stream().mapToDouble(d -> d).max().orElse(0);
    }

    /// The language of a text as an ISO 639-1 code, if its function words tell.
    static Optional<String> language(String text) {
        return counts(text.substring(0, Math.min(text.length(), 5000))).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(e -> e.getValue() >= PROSE_SHARE)
                .map(Map.Entry::getKey);
    }

    private static Map<String, Double> counts(String text) {
        Map<String, Double> shares = new LinkedHashMap<>();
        Matcher word = WORD.matcher(text);
        int words = 0;
        int[] hits = new int[LANGUAGES.size()];
        while (word.find()) {
            words++;
            String lower = word.group().toLowerCase(Locale.ROOT);
            int i = 0;
            for (Set<String> known : LANGUAGES.values()) {
                hits[i++] += known.contains(lower) ? 1 : 0;
            }
        }
        int i = 0;
        for (String language : LANGUAGES.keySet()) {
            shares.put(language, words == 0 ? 0 : (double) hits[i] / words);
            i++;
        }
        return shares;
    }
}

package org.crosscheck.importer.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.importer.number.Lexeme;
import org.jspecify.annotations.Nullable;

/// A list of phrases, each with what it stands for, looked up in a row of lexemes. The longest
/// phrase wins.
final class Phrases<V> {
    /// @param value what the phrase stands for
    /// @param first its first lexeme
    /// @param next the first lexeme behind it
    record Hit<V>(V value, int first, int next) {}

    private final Map<String, V> exact = new HashMap<>();
    private final Map<String, V> anyCase = new HashMap<>();
    private int longest;

    void add(String phrase, V value, boolean caseMatters) {
        List<Lexeme> lexemes = Lexeme.cut(phrase, 0, phrase.length());
        longest = Math.max(longest, lexemes.size());
        String key = key(lexemes, 0, lexemes.size());
        if (caseMatters) {
            exact.putIfAbsent(key, value);
        } else {
            anyCase.putIfAbsent(key.toLowerCase(Locale.ROOT), value);
        }
    }

    /// The longest phrase that begins at a lexeme.
    @Nullable Hit<V> at(List<Lexeme> lexemes, int first) {
        for (int length = Math.min(longest, lexemes.size() - first); length > 0; length--) {
            V value = find(lexemes, first, first + length);
            if (value != null) {
                return new Hit<>(value, first, first + length);
            }
        }
        return null;
    }

    /// The longest phrase that ends right before a lexeme.
    @Nullable Hit<V> endingAt(List<Lexeme> lexemes, int next) {
        for (int first = Math.max(0, next - longest); first < next; first++) {
            V value = find(lexemes, first, next);
            if (value != null) {
                return new Hit<>(value, first, next);
            }
        }
        return null;
    }

    private @Nullable V find(List<Lexeme> lexemes, int first, int next) {
        String key = key(lexemes, first, next);
        V value = exact.get(key);
        return value != null ? value : anyCase.get(key.toLowerCase(Locale.ROOT));
    }

    private static String key(List<Lexeme> lexemes, int first, int next) {
        if (next == first + 1) {
            return lexemes.get(first).text();
        }
        StringBuilder key = new StringBuilder();
        for (int i = first; i < next; i++) {
            Lexeme lexeme = lexemes.get(i);
            if (i > first && lexeme.spaced()) {
                key.append(' ');
            }
            key.append(lexeme.text());
        }
        return key.toString();
    }

    /// The lines of a word list beside this class, cut at `|`; comments and empty lines left out.
    static List<String[]> rows(String list) {
        try (InputStream in = Phrases.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + list + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s*\\|\\s*", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + list + " cannot be read", e);
        }
    }
}

package org.crosscheck.importer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// A list of words that ships beside the class that uses it.
///
/// One section a heading in square brackets, words separated by spaces or lines; an underscore
/// stands for a space inside an entry; what follows `#` is a remark. Immutable.
public final class WordList {
    private final String file;
    private final Map<String, Set<String>> sections = new LinkedHashMap<>();

    /// Reads a list; a missing file is a mistake of the build.
    public WordList(Class<?> user, String file) {
        this.file = file;
        String text;
        try (InputStream in = user.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + file + " is missing");
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + file + " cannot be read", e);
        }
        Set<String> words = new LinkedHashSet<>();
        for (String line : text.lines().toList()) {
            String said = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
            if (said.startsWith("[")) {
                words = new LinkedHashSet<>();
                sections.put(said.substring(1, said.indexOf(']')), words);
            } else {
                for (String word : said.strip().split("\\s+")) {
                    if (!word.isEmpty()) {
                        words.add(word.replace('_', ' '));
                    }
                }
            }
        }
    }

    /// The words under a heading.
    public Set<String> words(String section) {
        Set<String> words = sections.get(section);
        if (words == null) {
            throw new IllegalStateException("the word list " + file + " has no [" + section + "]");
        }
        return Collections.unmodifiableSet(words);
    }
}

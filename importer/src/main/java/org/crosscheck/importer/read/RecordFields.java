package org.crosscheck.importer.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The names under which records of others keep what an article has.
///
/// Names are compared without case and without anything but letters and digits, so that
/// `publishedAt`, `published_at` and `Published-At` are one. The first name that holds something
/// wins.
final class RecordFields {
    private static final String NAMES = "field-names.txt";

    /// Fields that are the article's own content; the others are metadata.
    private static final Set<String> CONTENT = Set.of("text", "html", "summary");

    /// Characters that an article's text has at the least, where its name does not say that it is
    /// one.
    private static final int SHORTEST = 200;

    /// Lists and objects in each other in which a text is looked for.
    private static final int DEEPEST = 3;

    private static final Map<String, List<String>> BY_FIELD = names();

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        try (InputStream in = RecordFields.class.getResourceAsStream(NAMES)) {
            new String(Objects.requireNonNull(in, NAMES).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(": ", 2))
                    .forEach(line -> names.put(line[0], List.of(line[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /// The name that holds a field, the most usual one of those that are there.
    static Optional<String> name(String field, List<String> names) {
        return Objects.requireNonNull(BY_FIELD.get(field)).stream()
                .flatMap(alias -> names.stream().filter(name -> normalised(name).equals(alias)))
                .findFirst();
    }

    /// The field that a record's or column's name stands for.
    static Optional<String> field(String name) {
        String normalised = normalised(name);
        return BY_FIELD.entrySet().stream()
                .filter(e -> e.getValue().contains(normalised))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// A text that is guessed to be the article's, and the name under which it stands.
    record Guess(String name, String text) {}

    private final Map<String, JsonNode> values = new LinkedHashMap<>();

    RecordFields(JsonNode record) {
        record.properties().forEach(e -> values.putIfAbsent(normalised(e.getKey()), e.getValue()));
    }

    private static String normalised(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    Optional<String> text() {
        return first("text");
    }

    Optional<String> html() {
        return first("html");
    }

    /// A part of the text or what it is about, where the record has no more.
    Optional<String> summary() {
        return first("summary");
    }

    /// Metadata by the contract's names.
    Map<String, String> contractFields() {
        Map<String, String> found = new LinkedHashMap<>();
        BY_FIELD.forEach((name, aliases) -> {
            if (CONTENT.contains(name)) {
                return;
            }
            for (String alias : aliases) {
                String value = words(values.get(alias));
                if (!value.isEmpty() && fits(name, alias, value)) {
                    found.put(name, value);
                    return;
                }
            }
        });
        return found;
    }

    /// A `uri` may be an address or only an identifier, a `dateline` a place or a date.
    private static boolean fits(String name, String alias, String value) {
        if (name.equals("url")) {
            return value.startsWith("http://") || value.startsWith("https://");
        }
        return !alias.equals("dateline") || value.chars().filter(Character::isDigit).count() >= 4;
    }

    private Optional<String> first(String field) {
        return Objects.requireNonNull(BY_FIELD.get(field)).stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .map(value -> prose(value, DEEPEST))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /// The longest text under a name that stands for nothing known, where it is long enough to be
    /// an article's.
    Optional<Guess> likeliestText() {
        return values.entrySet().stream()
                .filter(e -> field(e.getKey()).isEmpty())
                .map(e -> new Guess(e.getKey(), prose(e.getValue(), DEEPEST)))
                .filter(guess -> guess.text().length() >= SHORTEST)
                .max(Comparator.comparingInt(guess -> guess.text().length()));
    }

    /// Running text: a string, or the paragraphs, entries or parts of a list or of an object in
    /// their order.
    private static String prose(JsonNode value, int depth) {
        if (value.isTextual()) {
            return value.textValue();
        }
        if (depth == 0) {
            return "";
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(prose(part, depth - 1)));
            parts.removeIf(String::isBlank);
            return String.join("\n\n", parts);
        }
        if (!value.isObject()) {
            return "";
        }
        RecordFields inner = new RecordFields(value);
        return Objects.requireNonNull(BY_FIELD.get("text")).stream()
                .map(inner.values::get)
                .filter(Objects::nonNull)
                .map(part -> prose(part, depth - 1))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /// A value in words: a list joined by semicolons, of an object its name.
    private static String words(@org.jspecify.annotations.Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(v -> parts.add(v.isObject() ? name(v) : v.asText().strip()));
            parts.removeIf(String::isEmpty);
            return String.join("; ", parts);
        }
        return value.isObject() ? name(value) : value.asText().strip();
    }

    private static String name(JsonNode object) {
        for (String key : List.of("name", "title", "label", "domain")) {
            if (object.path(key).isTextual()) {
                return object.path(key).textValue().strip();
            }
        }
        return "";
    }
}

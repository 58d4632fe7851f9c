package org.crosscheck.importer.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names under which records of others keep what an article has.
///
/// Names are compared without case and without anything but letters and digits, so that
/// `publishedAt`, `published_at` and `Published-At` are one. The first name that holds something
/// wins.
final class RecordFields {
    private static final List<String> TEXT =
            List.of(
                    "text",
                    "body",
                    "content",
                    "articlebody",
                    "articletext",
                    "fulltext",
                    "bodytext",
                    "maintext",
                    "plaintext",
                    "rawtext",
                    "article",
                    "story");
    private static final List<String> HTML =
            List.of("html", "bodyhtml", "contenthtml", "rawhtml", "pagehtml", "page");

    private static final Map<String, List<String>> METADATA = metadata();

    private static Map<String, List<String>> metadata() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put(
                "id",
                List.of(
                        "id",
                        "uid",
                        "uuid",
                        "guid",
                        "docid",
                        "articleid",
                        "doc",
                        "msg",
                        "key",
                        "uri"));
        names.put(
                "url",
                List.of(
                        "url",
                        "link",
                        "canonicalurl",
                        "canonical",
                        "permalink",
                        "pageurl",
                        "weburl",
                        "href",
                        "uri"));
        names.put("title", List.of("title", "headline", "heading"));
        names.put(
                "published",
                List.of(
                        "published",
                        "publishedat",
                        "publisheddate",
                        "publishedtime",
                        "publishedon",
                        "datepublished",
                        "publishdate",
                        "publishtime",
                        "publicationdate",
                        "pubdate",
                        "pubtime",
                        "firstpublished",
                        "date",
                        "datetime",
                        "issued",
                        "postedat",
                        "posted",
                        "dateline",
                        "createdat",
                        "time",
                        "timestamp",
                        "released",
                        "releasedat",
                        "filed",
                        "filedat",
                        "dateissued",
                        "pub",
                        "created"));
        names.put(
                "modified",
                List.of(
                        "modified",
                        "modifiedat",
                        "datemodified",
                        "lastmodified",
                        "updated",
                        "updatedat",
                        "lastupdated",
                        "dateupdated"));
        names.put(
                "publisher",
                List.of(
                        "publisher",
                        "publishername",
                        "source",
                        "sourcename",
                        "outlet",
                        "publication",
                        "newspaper",
                        "sitename",
                        "site",
                        "website",
                        "provider"));
        names.put(
                "authors", List.of("authors", "author", "byline", "creator", "writer", "writers"));
        names.put("agency", List.of("agency", "newsagency", "wire", "wireservice"));
        names.put("language", List.of("language", "lang", "locale"));
        return names;
    }

    private final Map<String, JsonNode> values = new LinkedHashMap<>();

    RecordFields(JsonNode record) {
        record.properties().forEach(e -> values.putIfAbsent(normalised(e.getKey()), e.getValue()));
    }

    private static String normalised(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    Optional<String> text() {
        return first(TEXT);
    }

    Optional<String> html() {
        return first(HTML);
    }

    /// Metadata by the contract's names.
    Map<String, String> contractFields() {
        Map<String, String> found = new LinkedHashMap<>();
        METADATA.forEach((name, aliases) -> {
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

    private Optional<String> first(List<String> names) {
        return names.stream()
                .map(values::get)
                .filter(v -> v != null && v.isTextual() && !v.textValue().isBlank())
                .map(JsonNode::textValue)
                .findFirst();
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

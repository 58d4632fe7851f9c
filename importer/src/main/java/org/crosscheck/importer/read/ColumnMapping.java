package org.crosscheck.importer.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which column of a table is what of its articles.
///
/// @param columns the column's name in the header, by field (one of [#FIELDS])
public record ColumnMapping(Map<String, String> columns) {
    /// Nothing is said.
    public static final ColumnMapping NONE = new ColumnMapping(Map.of());

    /// What a column can be.
    public static final List<String> FIELDS =
            List.of(
                    "text",
                    "html",
                    "title",
                    "published",
                    "publisher",
                    "url",
                    "authors",
                    "modified",
                    "agency",
                    "language",
                    "id");

    /// `field=` at the start or after a comma; a column's name may hold commas.
    private static final Pattern PART = Pattern.compile("(?:^|,)\\s*(\\p{L}+)\\s*=");

    public ColumnMapping {
        columns.keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .findFirst()
                .ifPresent(f -> {
                    throw new IllegalArgumentException(
                            "found \"" + f + "\", expected one of " + String.join(", ", FIELDS));
                });
        columns = Map.copyOf(columns);
    }

    /// Reads `title=Headline,text=Body`.
    ///
    /// @throws IllegalArgumentException with what was found and what is expected
    public static ColumnMapping parse(String given) {
        Map<String, String> columns = new LinkedHashMap<>();
        Matcher part = PART.matcher(given);
        int last = -1;
        String field = "";
        while (part.find()) {
            if (last < 0
                    ? part.start() > 0
                    : !put(columns, field, given.substring(last, part.start()))) {
                throw unreadable(given);
            }
            field = part.group(1).toLowerCase(java.util.Locale.ROOT);
            last = part.end();
        }
        if (last < 0 || !put(columns, field, given.substring(last))) {
            throw unreadable(given);
        }
        return new ColumnMapping(columns);
    }

    private static boolean put(Map<String, String> columns, String field, String column) {
        return !column.isBlank() && columns.put(field, column.strip()) == null;
    }

    private static IllegalArgumentException unreadable(String given) {
        return new IllegalArgumentException(
                "found \""
                        + given
                        + "\", expected fields and columns like title=Headline,text=Body");
    }

    /// What the columns' names tell of them.
    public static ColumnMapping byNames(List<String> header) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String field : FIELDS) {
            RecordFields.name(field, header).ifPresent(name -> columns.put(field, name));
        }
        return new ColumnMapping(columns);
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /// The column of a field.
    public Optional<String> column(String field) {
        return Optional.ofNullable(columns.get(field));
    }

    /// The same with the columns' names as a header writes them; case does not matter. What is not
    /// there stays.
    public ColumnMapping in(List<String> header) {
        Map<String, String> exact = new LinkedHashMap<>();
        columns.forEach((field, column) ->
                exact.put(
                        field,
                        header.stream()
                                .filter(name -> name.equalsIgnoreCase(column.strip()))
                                .findFirst()
                                .orElse(column)));
        return new ColumnMapping(exact);
    }

    /// As [#parse(String)] reads it.
    @Override
    public String toString() {
        return String.join(
                ",",
                FIELDS.stream()
                        .filter(columns::containsKey)
                        .map(f -> f + "=" + columns.get(f))
                        .toList());
    }
}

package org.crosscheck.importer.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a document says of itself; programs fill it in as often as people do.
///
/// @param created when the document was made, ISO 8601
record DocumentProperties(
        @Nullable String title, @Nullable String author, @Nullable String created) {
    /// Titles that programs make up: of a file, of a template, of a page number.
    private static final Pattern MADE_UP_TITLE =
            Pattern.compile(
                    "(?i)microsoft word\\b.*|untitled.*|unbenannt.*|(?:document|dokument|page|seite|layout|presentation|scan)\\s*[\\d_-]*|.*\\.(?:docx?|pdf|indd|qxp|qxd|odt|rtf|txt|html?|tmp|pages)|[\\P{L}]*|\\S*[_\\d]\\S*");

    /// Names that programs give themselves or their user.
    private static final Pattern MADE_UP_AUTHOR =
            Pattern.compile(
                    "(?i).*(?:microsoft|office|user|admin|windows|apple|word|openoffice|libreoffice|python|apache|adobe|acrobat|unknown|author|test).*|[\\P{L}]*|\\S+");

    /// Those that are worth something, by the contract's names, and `created`.
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", title, MADE_UP_TITLE);
        put(fields, "authors", author, MADE_UP_AUTHOR);
        if (created != null && !created.isBlank()) {
            fields.put("created", created.strip());
        }
        return fields;
    }

    private static void put(
            Map<String, String> fields, String name, @Nullable String value, Pattern madeUp) {
        if (value != null
                && value.strip().length() > 2
                && !madeUp.matcher(value.strip()).matches()) {
            fields.put(name, value.strip());
        }
    }
}

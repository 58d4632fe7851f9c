package org.crosscheck.web.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crosscheck.importer.job.ImportSource;
import org.jspecify.annotations.Nullable;

/// Turns a pasted text into a record as files hold them, so that it goes the same way as they do.
final class PastedText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PastedText() {}

    /// One record. What is blank or null is left out, to be found in the text itself.
    static ImportSource source(
            String text, String title, String publisher, @Nullable LocalDate published) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", title);
        put(fields, "publisher", publisher);
        put(fields, "published", published == null ? "" : published.toString());
        if (fields.isEmpty()) {
            return new ImportSource("pasted.txt", text.getBytes(StandardCharsets.UTF_8));
        }
        fields.put("text", text);
        try {
            return new ImportSource(
                    "pasted.jsonl",
                    JSON.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value.strip());
        }
    }
}

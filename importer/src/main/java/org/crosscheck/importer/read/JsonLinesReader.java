package org.crosscheck.importer.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;

/// Reads JSON Lines: a record, and so an article, a line. A JSON array of records and a single
/// record over several lines are taken too.
///
/// Records are counted from 0 without the empty lines.
final class JsonLinesReader implements FormatReader {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ReadLimits limits;
    private final TextDecoder decoder = new TextDecoder();

    JsonLinesReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Input input) {
        read(input.file(), input.bytes(), input.articles(), input.problems());
    }

    private void read(
            String file, byte[] bytes, Consumer<RawArticle> articles, Consumer<Problem> problems) {
        byte[] utf8 = bytes;
        boolean wide =
                bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFE) == 0xFE);
        if (wide || bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF) {
            utf8 = decoder.decode(bytes).text().getBytes(StandardCharsets.UTF_8);
        }
        Optional<JsonNode> whole = whole(utf8);
        if (whole.isPresent()) {
            readWhole(file, whole.get(), bytes, articles, problems);
            return;
        }
        int number = 0;
        int line = 0;
        int start = 0;
        while (start < utf8.length) {
            int end = start;
            while (end < utf8.length && utf8[end] != '\n') {
                end++;
            }
            line++;
            byte[] record = java.util.Arrays.copyOfRange(utf8, start, end);
            start = end + 1;
            String text = decoder.decode(record).text();
            if (text.isBlank()) {
                continue;
            }
            String place = file + ", line " + line;
            try {
                accept(
                        new Place(file, number, place),
                        MAPPER.readTree(text),
                        record,
                        articles,
                        problems);
            } catch (JsonProcessingException e) {
                problems.accept(
                        error(
                                place,
                                "is no JSON object: "
                                        + firstLine(e.getOriginalMessage())
                                        + " (column "
                                        + (e.getLocation() == null
                                                ? 1
                                                : e.getLocation().getColumnNr())
                                        + "); left out, the other records are read"));
            }
            number++;
        }
        if (number == 0) {
            problems.accept(error(file, "has no records; expected a JSON object a line"));
        }
    }

    private record Place(String file, int number, String words) {}

    /// The file as one JSON value, if it is an array or one object over several lines.
    private static Optional<JsonNode> whole(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && bytes[start] <= ' ' && bytes[start] > 0) {
            start++;
        }
        if (start == bytes.length) {
            return Optional.empty();
        }
        int after = start + 1;
        while (after < bytes.length && (bytes[after] == ' ' || bytes[after] == '\r')) {
            after++;
        }
        boolean array = bytes[start] == '[';
        boolean spread = bytes[start] == '{' && after < bytes.length && bytes[after] == '\n';
        if (!array && !spread) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(bytes));
        } catch (java.io.IOException notOneValue) {
            return Optional.empty();
        }
    }

    private void readWhole(
            String file,
            JsonNode whole,
            byte[] bytes,
            Consumer<RawArticle> articles,
            Consumer<Problem> problems) {
        if (whole.isObject()) {
            accept(new Place(file, 0, file + ", record 1"), whole, bytes, articles, problems);
            return;
        }
        int number = 0;
        for (JsonNode record : whole) {
            accept(
                    new Place(file, number, file + ", record " + (number + 1)),
                    record,
                    record.toString().getBytes(StandardCharsets.UTF_8),
                    articles,
                    problems);
            number++;
        }
        if (number == 0) {
            problems.accept(error(file, "has no records; expected a JSON object a line"));
        }
    }

    private void accept(
            Place place,
            JsonNode record,
            byte[] bytes,
            Consumer<RawArticle> articles,
            Consumer<Problem> problems) {
        if (!record.isObject()) {
            problems.accept(
                    error(
                            place.words(),
                            "is a JSON "
                                    + record.getNodeType().name().toLowerCase(java.util.Locale.ROOT)
                                    + "; expected an object with the article's text"));
            return;
        }
        RecordFields fields = new RecordFields(record);
        Optional<String> html = fields.html();
        Optional<String> content = fields.text().or(() -> html);
        if (content.isEmpty()) {
            Optional<RecordFields.Guess> guess = fields.likeliestText();
            guess.ifPresent(g ->
                    problems.accept(
                            new Problem(
                                    Severity.NOTE,
                                    "read",
                                    place.words(),
                                    "has no text, html, body or content; its longest text, \"%s\", was taken"
                                            .formatted(g.name()))));
            content = guess.map(RecordFields.Guess::text);
        }
        if (content.isEmpty()) {
            problems.accept(
                    error(
                            place.words(),
                            "has no text: found the fields "
                                    + String.join(", ", names(record))
                                    + "; expected text, html, body or content"));
            return;
        }
        boolean markup =
                html.isPresent() && fields.text().isEmpty()
                        || FormatDetector.isMarkup(content.get());
        int limit = markup ? limits.htmlCharacters() : limits.textCharacters();
        if (content.get().length() > limit) {
            problems.accept(
                    error(
                            place.words(),
                            "has a text of "
                                    + content.get().length()
                                    + " characters, more than the limit of "
                                    + limit
                                    + " for one article"));
            return;
        }
        articles.accept(
                new RawArticle(
                        place.file(),
                        place.number(),
                        bytes,
                        content.get(),
                        markup,
                        fields.contractFields()));
    }

    private static java.util.List<String> names(JsonNode record) {
        return record.properties().stream().map(java.util.Map.Entry::getKey).limit(12).toList();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }

    private static Problem error(String place, String message) {
        return new Problem(Severity.ERROR, "read", place, message);
    }
}

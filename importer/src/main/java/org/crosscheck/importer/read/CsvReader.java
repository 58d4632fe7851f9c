package org.crosscheck.importer.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a table with a header: a row, and so an article, a record. Cells are separated by comma,
/// semicolon, tab or bar, and may hold line breaks inside of quotation marks.
///
/// Columns are known by the names that [RecordFields] knows, or as a [ColumnMapping] says. Records
/// are counted from 0 below the header.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
final class CsvReader implements FormatReader {
    private final ReadLimits limits;

    CsvReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Input input) {
        DecodedText decoded = new TextDecoder().decode(input.bytes());
        Optional<String> binary = FormatDetector.noText(decoded.text());
        if (binary.isPresent()) {
            input.refuse("found " + binary.get() + ", expected CSV");
            return;
        }
        Optional<CsvTable> table = CsvTable.of(decoded.text());
        if (table.isEmpty()) {
            input.refuse("has no rows; expected a header and a row for each article");
            return;
        }
        decoded.doubt().ifPresent(input::note);
        Optional<ColumnMapping> columns = columns(table.get(), decoded.text(), input);
        if (columns.isPresent()) {
            readRows(table.get(), columns.get(), decoded.text(), input);
        }
    }

    /// The columns that are said to be something; empty, and said, where the text is not known.
    private static Optional<ColumnMapping> columns(CsvTable table, String text, Input input) {
        ColumnMapping given = input.options().columns().of(table.header()).in(table.header());
        for (String column : given.columns().values()) {
            if (!table.header().contains(column)) {
                input.refuse(
                        "has no column \""
                                + column
                                + "\", which was named for it; it has the columns "
                                + quoted(table.header()));
                return Optional.empty();
            }
        }
        if (given.column("text").or(() -> given.column("html")).isPresent()) {
            return Optional.of(given);
        }
        Set<String> known = fields(table.header());
        if (known.contains("text") || known.contains("html")) {
            return Optional.of(given);
        }
        if (known.contains("summary")) {
            input.warn(
                    "has no column with the articles' text, only a summary of them, which is read"
                            + " instead; name the column of the text if it is another ("
                            + example(table, text)
                            + "): it has "
                            + quoted(table.header()));
            return Optional.of(given);
        }
        input.refuse(
                "has the columns "
                        + quoted(table.header())
                        + ", and none of them is known to hold the articles' text; say which does ("
                        + example(table, text)
                        + ")");
        return Optional.empty();
    }

    private static String example(CsvTable table, String text) {
        return "--columns text=\"" + table.wordiest(text) + "\", or on the import page";
    }

    private static Set<String> fields(List<String> header) {
        return header.stream()
                .map(RecordFields::field)
                .flatMap(Optional::stream)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static String quoted(List<String> header) {
        return String.join(
                ", ", header.stream().limit(30).map(name -> "\"" + name + "\"").toList());
    }

    private void readRows(CsvTable table, ColumnMapping columns, String text, Input input) {
        int record = 0;
        try (CSVParser rows = table.parser(text)) {
            CSVRecord last = null;
            for (CSVRecord row : rows) {
                if (last != null && last.getRecordNumber() > 1) {
                    record += readRow(table, columns, new Row(text, last, row, record), input);
                }
                last = row;
            }
            if (last != null && last.getRecordNumber() > 1) {
                record += readRow(table, columns, new Row(text, last, null, record), input);
            }
        } catch (IOException | UncheckedIOException e) {
            input.refuse(record, "cannot be read, and nothing below it: " + e.getMessage());
            return;
        }
        if (record == 0) {
            input.refuse("has a header and no rows; expected a row for each article");
        }
    }

    /// A row, with the one below it, which tells where it ends.
    private record Row(
            String text,
            CSVRecord cells,
            @org.jspecify.annotations.Nullable CSVRecord next,
            int number) {
        byte[] bytes(int start) {
            int from = start + (int) cells.getCharacterPosition();
            int to = next == null ? text.length() : start + (int) next.getCharacterPosition();
            return text.substring(Math.min(from, to), to)
                    .stripTrailing()
                    .getBytes(StandardCharsets.UTF_8);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /// Cells, empty ones at the end left out.
        int width() {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).isBlank()) {
                width--;
            }
            return width;
        }
    }

    /// @return how many records it is
    private int readRow(CsvTable table, ColumnMapping columns, Row row, Input input) {
        if (row.isBlank()) {
            return 0;
        }
        int expected = table.header().size();
        if (row.width() > expected) {
            input.refuse(
                    row.number(),
                    "has "
                            + row.width()
                            + " cells where the header has "
                            + expected
                            + "; left out, since a cell that holds the separator "
                            + table.separatorInWords()
                            + " must stand in quotation marks");
            return 1;
        }
        if (row.cells().size() < expected) {
            input.warn(
                    row.number(),
                    "has "
                            + row.cells().size()
                            + " cells where the header has "
                            + expected
                            + "; the missing ones are taken as empty");
        }
        RecordFields fields = new RecordFields(record(table, columns, row.cells()));
        Optional<String> html = fields.html();
        Optional<String> content = fields.text().or(() -> html).or(fields::summary);
        if (content.isEmpty()) {
            input.refuse(row.number(), "has no text; left out, the other rows are read");
            return 1;
        }
        boolean markup =
                fields.text().isEmpty() && html.isPresent()
                        || FormatDetector.isMarkup(content.get());
        int limit = markup ? limits.htmlCharacters() : limits.textCharacters();
        if (content.get().length() > limit) {
            input.refuse(
                    row.number(),
                    "has a text of "
                            + content.get().length()
                            + " characters, more than the limit of "
                            + limit
                            + " for one article; is a quotation mark missing in it?");
            return 1;
        }
        Map<String, String> metadata = fields.contractFields();
        input.articles()
                .accept(
                        new RawArticle(
                                input.file(),
                                row.number(),
                                row.bytes(table.start()),
                                content.get(),
                                markup,
                                metadata));
        return 1;
    }

    /// The row as a record: the columns that are said to be something under the fields' names, the
    /// others under their own.
    private static ObjectNode record(CsvTable table, ColumnMapping columns, CSVRecord cells) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        List<String> header = table.header();
        columns.columns()
                .forEach((field, column) -> {
                    int index = header.indexOf(column);
                    record.put(field, index >= 0 && index < cells.size() ? cells.get(index) : "");
                });
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            boolean said =
                    columns.columns().containsValue(header.get(i))
                            || RecordFields.field(header.get(i))
                                    .filter(field -> columns.columns().containsKey(field))
                                    .isPresent();
            if (!said) {
                record.put(header.get(i), cells.get(i));
            }
        }
        return record;
    }
}

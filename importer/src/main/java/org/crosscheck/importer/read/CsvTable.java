package org.crosscheck.importer.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// How a text is a table: what separates its cells, and its header.
///
/// @param separator between the cells of a row
/// @param start first character of the header
/// @param header the columns' names, at least one
record CsvTable(char separator, int start, List<String> header) {
    /// How much of a text is looked at.
    private static final int WINDOW = 100_000;

    private static final int SAMPLED = 30;

    /// Fewer lines of prose may well hold one comma or semicolon each.
    private static final int SURE_OF_TWO_COLUMNS = 6;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    /// Excel's own way to name the separator, in a line of its own.
    private static final Pattern DECLARED = Pattern.compile("\\A\\s{0,9}\"?sep=(.)\"?\\r?\\n");

    CsvTable {
        header = List.copyOf(header);
    }

    private record Sample(char separator, List<List<String>> rows) {
        int width() {
            return rows.isEmpty() ? 0 : rows.getFirst().size();
        }

        /// Rows under the header that are as wide as it.
        long even() {
            return rows.stream().skip(1).filter(row -> row.size() == width()).count();
        }

        boolean isEven() {
            return rows.size() > 2 && even() == rows.size() - 1;
        }
    }

    /// Whether a text is a table of articles: its first row is a header with names that are known,
    /// or looks like one and all rows are as wide.
    static boolean isTable(String text) {
        Sample sample = sample(text);
        List<String> header = sample.rows().isEmpty() ? List.of() : sample.rows().getFirst();
        if (sample.rows().size() < 2 || sample.width() < 2 || !isHeader(header)) {
            return false;
        }
        long known = header.stream().filter(name -> RecordFields.field(name).isPresent()).count();
        return known >= 2 && sample.even() > 0
                || sample.isEven()
                        && (sample.width() > 2
                                || sample.separator() == '\t'
                                || sample.rows().size() >= SURE_OF_TWO_COLUMNS);
    }

    private static boolean isHeader(List<String> header) {
        return new HashSet<>(header).size() == header.size()
                && header.stream()
                        .allMatch(name ->
                                !name.isBlank()
                                        && name.length() <= LONGEST_NAME
                                        && name.split("\\s+").length <= MOST_WORDS
                                        && !name.contains("\n")
                                        && name.chars().anyMatch(Character::isLetter)
                                        && !name.strip().endsWith("."));
    }

    /// The table that a text is; empty where it has no row.
    static Optional<CsvTable> of(String text) {
        Sample sample = sample(text);
        return sample.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CsvTable(
                                sample.separator(), start(text), names(sample.rows().getFirst())));
    }

    /// The column with the longest cells, which most likely holds the articles' text.
    ///
    /// @param text the text that the table was made of
    String wordiest(String text) {
        List<List<String>> rows = sample(text).rows();
        int best = 0;
        long most = -1;
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            long characters =
                    rows.stream()
                            .skip(1)
                            .filter(row -> column < row.size())
                            .mapToLong(row -> row.get(column).length())
                            .sum();
            if (characters > most) {
                most = characters;
                best = i;
            }
        }
        return header.get(best);
    }

    /// Columns without a name are called by their number, those of one name told apart by it.
    private static List<String> names(List<String> header) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).replace("\uFEFF", "").strip();
            names.add(
                    name.isEmpty()
                            ? "column " + (i + 1)
                            : names.contains(name) ? name + " (" + (i + 1) + ")" : name);
        }
        return names;
    }

    private static int start(String text) {
        Matcher declared = DECLARED.matcher(text);
        return declared.find() ? declared.end() : 0;
    }

    private static Sample sample(String text) {
        Matcher declared = DECLARED.matcher(text);
        if (declared.find()) {
            return sample(text, declared.group(1).charAt(0), declared.end());
        }
        Sample best = new Sample(',', List.of());
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            Sample sample = sample(text, separator, 0);
            if (best.rows().isEmpty()
                    || sample.width() > 1
                            && (best.width() < 2
                                    || sample.even() * best.rows().size()
                                            > best.even() * sample.rows().size()
                                    || sample.even() * best.rows().size()
                                                    == best.even() * sample.rows().size()
                                            && sample.width() > best.width())) {
                best = sample;
            }
        }
        return best;
    }

    private static Sample sample(String text, char separator, int start) {
        int end = Math.min(text.length(), start + WINDOW);
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = parser(text.substring(start, end), separator)) {
            for (CSVRecord row : parser) {
                if (rows.size() == SAMPLED) {
                    return new Sample(separator, rows);
                }
                rows.add(row.toList());
            }
        } catch (IOException | UncheckedIOException unreadable) {
            return new Sample(separator, List.of());
        }
        if (end < text.length() && rows.size() > 1) {
            rows.removeLast();
        }
        return new Sample(separator, rows);
    }

    /// Reads the rows, the header first.
    CSVParser parser(String text) throws IOException {
        return parser(text.substring(start), separator);
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        return CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(
                        CSVFormat.DEFAULT
                                .builder()
                                .setDelimiter(separator)
                                .setTrailingData(true)
                                .setLenientEof(true)
                                .get())
                .get();
    }

    /// How messages name the separator.
    String separatorInWords() {
        return separator == '\t' ? "tab" : "\"" + separator + "\"";
    }
}

package org.crosscheck.importer.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.crosscheck.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/// Reads the bytes of one file into its articles.
///
/// Whoever fetches or receives bytes in another way hands them over here too. A reader, and the
/// library behind it, is loaded when its format first comes. Thread-safe.
public final class ArticleReader {
    private static final int HEADER_BYTES = 65_536;

    private final ReadLimits limits;
    private final FormatDetector detector = new FormatDetector();
    private final Map<Format, Supplier<FormatReader>> readers = new EnumMap<>(Format.class);
    private final ZipReader archive;

    public ArticleReader() {
        this(ReadLimits.DEFAULT);
    }

    /// @param limits how large a file and an article may be
    public ArticleReader(ReadLimits limits) {
        this.limits = limits;
        readers.put(Format.TEXT, () -> new TextReader(false, limits));
        readers.put(Format.HTML, () -> new TextReader(true, limits));
        readers.put(Format.PDF, () -> new PdfReader(limits));
        readers.put(Format.DOCX, () -> new DocxReader(limits));
        readers.put(Format.JSONL, () -> new JsonLinesReader(limits));
        readers.put(Format.CSV, () -> new CsvReader(limits));
        readers.put(Format.FEED, () -> new FeedReader(limits));
        readers.put(Format.WARC, () -> new WebArchiveReader(limits));
        this.archive = new ZipReader(limits);
    }

    /// Hands over every article of a file; what cannot be read is a problem and the rest goes on.
    ///
    /// @param file how messages name the file
    /// @param options what the user says of the file; of an archive, what they say of its files
    public void read(
            String file,
            byte[] bytes,
            ReadOptions options,
            Consumer<RawArticle> articles,
            Consumer<Problem> problems) {
        read(new Input(file, bytes, options, articles, problems), 0);
    }

    /// Reads a whole file at once.
    public List<RawArticle> readAll(
            String file, byte[] bytes, ReadOptions options, Consumer<Problem> problems) {
        List<RawArticle> found = new ArrayList<>();
        read(file, bytes, options, found::add, problems);
        return List.copyOf(found);
    }

    /// Bytes as text, whatever they are.
    public String text(byte[] bytes) {
        return new TextDecoder().decode(bytes).text();
    }

    /// The columns' names if the bytes are a table.
    public Optional<List<String>> header(byte[] bytes) {
        byte[] head = bytes.length <= HEADER_BYTES ? bytes : Arrays.copyOf(bytes, HEADER_BYTES);
        return detector.detect(head) instanceof FormatDetector.Kind.Known(Format format)
                        && format == Format.CSV
                ? CsvTable.of(new TextDecoder().decode(head).text()).map(CsvTable::header)
                : Optional.empty();
    }

    /// A table of one row looks like prose; there, and there alone, the file's name decides, or
    /// that somebody names one of its columns.
    private static Format named(Format found, Input input) {
        String name = input.file().toLowerCase(Locale.ROOT);
        boolean table =
                found == Format.TEXT
                        && (name.endsWith(".csv") || name.endsWith(".tsv") || hasNamed(input));
        return table ? Format.CSV : found;
    }

    private static boolean hasNamed(Input input) {
        byte[] bytes = input.bytes();
        byte[] head = bytes.length <= HEADER_BYTES ? bytes : Arrays.copyOf(bytes, HEADER_BYTES);
        return CsvTable.of(new TextDecoder().decode(head).text())
                .map(CsvTable::header)
                .filter(header ->
                        input.options().columns().of(header).in(header).columns().values().stream()
                                .anyMatch(header::contains))
                .isPresent();
    }

    private void read(Input input, int depth) {
        byte[] bytes = input.bytes();
        if (bytes.length == 0) {
            input.refuse("is empty (0 bytes); expected " + Format.EXPECTED);
            return;
        }
        if (bytes.length > limits.fileBytes()) {
            input.refuse(
                    "has "
                            + bytes.length
                            + " bytes, more than the limit of "
                            + limits.fileBytes()
                            + " for a file; expected smaller files");
            return;
        }
        Format given = input.options().format();
        switch (detector.detect(bytes)) {
            case FormatDetector.Kind.Archive _ ->
                    archive.read(input, depth, inside -> read(inside, depth + 1));
            case FormatDetector.Kind.Known(Format found) -> {
                Format meant = named(found, input);
                readAs(given, meant, meant.words(), input);
            }
            case FormatDetector.Kind.Foreign(String words) -> readAs(given, null, words, input);
        }
    }

    /// @param found null where the content is none of our formats
    private void readAs(Format given, @Nullable Format found, String words, Input input) {
        if (given == Format.AUTO && found == null) {
            input.refuse("found " + words + ", expected " + Format.EXPECTED);
        } else if (given != Format.AUTO && given.isText() && (found == null || !found.isText())) {
            input.refuse("found " + words + ", expected " + given.words());
        } else {
            Format format = given == Format.AUTO ? Objects.requireNonNull(found) : given;
            Objects.requireNonNull(readers.get(format)).get().read(input);
        }
    }
}

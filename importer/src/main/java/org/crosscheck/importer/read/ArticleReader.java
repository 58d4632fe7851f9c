package org.crosscheck.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;

/// Reads the bytes of one file into its articles.
///
/// Thread-safe.
public final class ArticleReader {
    static final String EXPECTED = "plain text, HTML or JSON Lines";

    private final ReadLimits limits;
    private final FormatDetector detector = new FormatDetector();
    private final TextDecoder decoder = new TextDecoder();
    private final FormatReader text;
    private final FormatReader html;
    private final FormatReader jsonLines;

    public ArticleReader() {
        this(ReadLimits.DEFAULT);
    }

    /// @param limits how large a file and an article may be
    public ArticleReader(ReadLimits limits) {
        this.limits = limits;
        this.text = new TextReader(false, limits);
        this.html = new TextReader(true, limits);
        this.jsonLines = new JsonLinesReader(limits);
    }

    /// Hands over every article of a file; what cannot be read is a problem and the rest goes on.
    ///
    /// @param file how messages name the file
    /// @param format `AUTO` to recognise it by content
    public void read(
            String file,
            byte[] bytes,
            Format format,
            Consumer<RawArticle> articles,
            Consumer<Problem> problems) {
        if (bytes.length == 0) {
            problems.accept(error(file, "is empty (0 bytes); expected " + EXPECTED));
            return;
        }
        if (bytes.length > limits.fileBytes()) {
            problems.accept(
                    error(
                            file,
                            "has "
                                    + bytes.length
                                    + " bytes, more than the limit of "
                                    + limits.fileBytes()
                                    + " for a file; expected smaller files"));
            return;
        }
        Optional<String> binary = detector.binary(bytes);
        if (binary.isPresent()) {
            problems.accept(error(file, "found " + binary.get() + ", expected " + EXPECTED));
            return;
        }
        reader(format, bytes).read(file, bytes, articles, problems);
    }

    private FormatReader reader(Format format, byte[] bytes) {
        return switch (format) {
            case TEXT -> text;
            case HTML -> html;
            case JSONL -> jsonLines;
            case AUTO -> {
                byte[] head =
                        bytes.length <= SNIFFED ? bytes : java.util.Arrays.copyOf(bytes, SNIFFED);
                yield reader(detector.detect(decoder.decode(head).text()), bytes);
            }
        };
    }

    /// How many bytes are looked at to recognise a format.
    private static final int SNIFFED = 65_536;

    /// Reads a whole file at once.
    public List<RawArticle> readAll(
            String file, byte[] bytes, Format format, Consumer<Problem> problems) {
        List<RawArticle> found = new ArrayList<>();
        read(file, bytes, format, found::add, problems);
        return List.copyOf(found);
    }

    private static Problem error(String file, String message) {
        return new Problem(Severity.ERROR, "read", file, message);
    }
}

package org.crosscheck.importer.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;

/// Reads a file that is one article: plain text or one HTML page.
final class TextReader implements FormatReader {
    private final boolean html;
    private final ReadLimits limits;
    private final TextDecoder decoder = new TextDecoder();
    private final FormatDetector detector = new FormatDetector();

    TextReader(boolean html, ReadLimits limits) {
        this.html = html;
        this.limits = limits;
    }

    @Override
    public void read(
            String file, byte[] bytes, Consumer<RawArticle> articles, Consumer<Problem> problems) {
        DecodedText decoded = decoder.decode(bytes);
        String text = decoded.text();
        Optional<String> foreign = detector.foreign(text);
        if (foreign.isPresent()) {
            problems.accept(
                    error(file, "found " + foreign.get() + ", expected " + ArticleReader.EXPECTED));
            return;
        }
        if (text.isBlank()) {
            problems.accept(error(file, "has no text; expected an article"));
            return;
        }
        int limit = html ? limits.htmlCharacters() : limits.textCharacters();
        if (text.length() > limit) {
            problems.accept(
                    error(
                            file,
                            "has "
                                    + text.length()
                                    + " characters, more than the limit of "
                                    + limit
                                    + " for one article; expected one article, or JSON Lines with one a line"));
            return;
        }
        if (!decoded.certain()) {
            problems.accept(
                    new Problem(
                            Severity.NOTE,
                            "read",
                            file,
                            "is not valid UTF-8; read as "
                                    + decoded.charset().name()
                                    + (decoded.charset().equals(StandardCharsets.UTF_8)
                                            ? " with unreadable characters replaced"
                                            : ", which was guessed")));
        }
        articles.accept(new RawArticle(file, null, bytes, text, html, Map.of()));
    }

    private static Problem error(String file, String message) {
        return new Problem(Severity.ERROR, "read", file, message);
    }
}

package org.crosscheck.importer.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crosscheck.core.problem.Problem;

/// Reads the bytes of one file into its articles.
///
/// Thread-safe.
public final class ArticleReader {
    /// Hands over every article of a file; what cannot be read is a problem and the rest goes on.
    public void read(
            String file,
            byte[] bytes,
            Format format,
            Consumer<RawArticle> articles,
            Consumer<Problem> problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        articles.accept(new RawArticle(file, null, bytes, text, format == Format.HTML, Map.of()));
    }

    /// Reads a whole file at once.
    public List<RawArticle> readAll(
            String file, byte[] bytes, Format format, Consumer<Problem> problems) {
        List<RawArticle> found = new java.util.ArrayList<>();
        read(file, bytes, format, found::add, problems);
        return List.copyOf(found);
    }
}

package org.crosscheck.importer.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One article as its format hands it over, before cleaning.
///
/// @param file the file's name as given
/// @param line 0-based record in a file that holds several, null otherwise
/// @param bytes the raw bytes of the article, or of its record
/// @param content its body as text: scraped plain text, or HTML
/// @param html whether `content` is HTML
/// @param fields metadata of its record by the contract's names (`id`, `url`, `title`, `published`,
///   `modified`, `publisher`, `authors`, `agency`, `language`), and beside them `fetched` (when a
///   web archive took the page) and `created` (when a document was made, which is not when it was
///   published); empty where the format has none
public record RawArticle(
        String file,
        @Nullable Integer line,
        byte[] bytes,
        String content,
        boolean html,
        Map<String, String> fields) {
    public RawArticle {
        fields = Map.copyOf(fields);
    }

    /// How messages name it: the file, with the 1-based record where it holds several.
    public String location() {
        return line == null ? file : file + ", record " + (line + 1);
    }

    /// The same without the folders, for readers.
    public String name() {
        String location = location();
        return location.substring(
                Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
    }
}

package org.crosscheck.importer.read;

/// The formats that can be read. A ZIP archive is none of them: what it holds is read, each file by
/// its own format.
public enum Format {
    /// Recognised by content.
    AUTO("plain text"),
    /// Plain text, one article.
    TEXT("plain text"),
    /// A web page, one article.
    HTML("HTML"),
    /// A PDF document, one article.
    PDF("PDF"),
    /// A document of Word or LibreOffice, one article.
    DOCX("DOCX"),
    /// JSON Lines, an article a line; a JSON array or a single object is taken too.
    JSONL("JSON Lines"),
    /// A table with a header, an article a row.
    CSV("CSV"),
    /// An RSS or Atom feed saved to a file, an article an entry.
    FEED("RSS, Atom"),
    /// A web archive, compressed or not, an article a page.
    WARC("WARC");

    /// All that is taken, in words.
    static final String EXPECTED =
            "plain text, HTML, PDF, DOCX, JSON Lines, CSV, RSS, Atom, WARC, or a ZIP archive of these";

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /// How messages name it.
    String words() {
        return words;
    }

    /// Whether its bytes are text, which binary data never is.
    boolean isText() {
        return switch (this) {
            case AUTO, TEXT, HTML, JSONL, CSV, FEED -> true;
            case PDF, DOCX, WARC -> false;
        };
    }
}

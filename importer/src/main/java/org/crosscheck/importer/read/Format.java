package org.crosscheck.importer.read;

/// The formats that can be read.
public enum Format {
    /// Recognised by content.
    AUTO,
    /// Plain text, one article.
    TEXT,
    /// A web page, one article.
    HTML,
    /// JSON Lines, an article a line; a JSON array or a single object is taken too.
    JSONL
}

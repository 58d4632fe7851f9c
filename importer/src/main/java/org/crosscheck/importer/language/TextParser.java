package org.crosscheck.importer.language;

/// Finds the grammar of a text. Thread-safe.
public interface TextParser {
    /// Parses a text; an empty one has no sentences. Never fails for a text's content.
    ParsedText parse(String text);
}

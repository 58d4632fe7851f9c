package org.crosscheck.importer.read;

/// The formats that can be read.
public enum Format {
    /// Recognised by content.
    AUTO,
    TEXT,
    HTML,
    JSONL
}

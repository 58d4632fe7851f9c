package org.crosscheck.importer.clean;

/// A line of a page as a reader sees it: a paragraph, a heading, an item of a menu.
///
/// @param text without white space around it; may hold single line breaks where the source wraps
/// @param kind what the page marks it as; plain text marks nothing
/// @param gap whether an empty line or a block's edge stands before it
record PageLine(String text, Kind kind, boolean gap) {
    /// What a page says that a line is.
    enum Kind {
        TEXT,
        HEADING,
        ITEM,
        PREFORMATTED
    }
}

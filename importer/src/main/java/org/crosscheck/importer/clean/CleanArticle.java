package org.crosscheck.importer.clean;

import java.util.Optional;

/// An article's own text and what is known of it.
///
/// @param text the text without the page around it; paragraphs are separated by an empty line
/// @param metadata what is known beside the text
public record CleanArticle(String text, Metadata metadata) {
    /// Fewer words than these may look like any language: names, a foreign quotation.
    private static final int FEWEST_WORDS = 20;

    /// The language of the text as an ISO 639-1 code, told by its own words rather than by what the
    /// page around it says; empty where they do not tell.
    public Optional<String> spoken() {
        return text.strip().split("\\s+", FEWEST_WORDS + 1).length < FEWEST_WORDS
                ? Optional.empty()
                : FunctionWords.language(text);
    }
}

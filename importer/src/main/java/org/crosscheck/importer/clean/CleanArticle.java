package org.crosscheck.importer.clean;

/// An article's own text and what is known of it.
///
/// @param text the text without the page around it; paragraphs are separated by an empty line
/// @param metadata what is known beside the text
public record CleanArticle(String text, Metadata metadata) {}

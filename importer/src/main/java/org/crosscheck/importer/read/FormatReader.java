package org.crosscheck.importer.read;

/// Reads one outside format.
///
/// To add a format: name it in [Format], have [FormatDetector] recognise it by its content, and
/// list its reader in [ArticleReader].
@FunctionalInterface
interface FormatReader {
    /// Hands over every article of a file in its order; a record that cannot be read is a problem,
    /// and the others follow.
    void read(Input input);
}

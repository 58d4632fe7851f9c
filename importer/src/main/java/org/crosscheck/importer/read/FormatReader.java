package org.crosscheck.importer.read;

import java.util.function.Consumer;
import org.crosscheck.core.problem.Problem;

/// Reads one outside format.
///
/// To add a format: implement this, name it in [Format], have [FormatDetector] recognise it and
/// [ArticleReader] choose it.
interface FormatReader {
    /// Hands over every article of a file in its order; a record that cannot be read is a problem,
    /// and the others follow.
    void read(String file, byte[] bytes, Consumer<RawArticle> articles, Consumer<Problem> problems);
}

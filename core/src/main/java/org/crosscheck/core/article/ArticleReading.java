package org.crosscheck.core.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One article as it is read beside a cross-check or in a report: its text without the claims and
/// the raw bytes, which cost most to load.
///
/// @param label how the source is named in sentences
/// @param text its own text; all spans point into it
/// @param sha256 of its raw bytes, hexadecimal
public record ArticleReading(
        ArticleRow row, String label, String text, @Nullable String url, String sha256) {
    public UUID id() {
        return row.id();
    }
}

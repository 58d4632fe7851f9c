package org.crosscheck.core.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One article as it is read beside a cross-check or in a report: its text without the claims and
/// the raw bytes, which cost most to load.
///
/// @param label how the source is named in sentences
/// @param text its own text; all spans point into it
/// @param modified when it was last changed, ISO 8601 date or moment, null where unknown
/// @param fetched when its page was fetched, likewise; null where its file does not say
/// @param sha256 of its raw bytes, hexadecimal
public record ArticleReading(
        ArticleRow row,
        String label,
        String text,
        @Nullable String url,
        @Nullable String modified,
        @Nullable String fetched,
        String sha256) {
    public UUID id() {
        return row.id();
    }
}

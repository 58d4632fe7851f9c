package org.crosscheck.core.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One article of a list.
///
/// @param title its title, or the file's name where it has none
/// @param published ISO 8601 date or moment, null where unknown
/// @param needsDate whether somebody should say when it was published
/// @param agency the wire agency credited in it
/// @param language ISO 639-1 code
/// @param line 0-based record in a file that holds several, null otherwise
/// @param claims how many claims were found in it
public record ArticleRow(
        UUID id,
        String title,
        @Nullable String publisher,
        @Nullable String published,
        boolean needsDate,
        @Nullable String agency,
        @Nullable String language,
        String file,
        @Nullable Integer line,
        int claims,
        Instant fetchedAt) {}

package org.crosscheck.core.article;

import java.util.List;
import org.crosscheck.core.claim.ArticleClaims;
import org.jspecify.annotations.Nullable;

/// One article with all that was found in it.
///
/// @param text its own text; all spans point into it
/// @param modified ISO 8601 date or moment, null where unknown
/// @param fetched when its page was fetched, ISO 8601 date or moment, null where its file does not
///   say; when it was imported is another time, of the row
/// @param sha256 of its raw bytes, hexadecimal
public record ArticleDetail(
        ArticleRow row,
        String text,
        List<String> authors,
        @Nullable String url,
        @Nullable String modified,
        @Nullable String fetched,
        String sha256,
        ArticleClaims claims) {
    public ArticleDetail {
        authors = List.copyOf(authors);
    }
}

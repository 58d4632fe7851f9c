package org.crosscheck.core.article;

import java.util.List;
import java.util.Map;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.PublicationTime;
import org.jspecify.annotations.Nullable;

/// An article to store.
///
/// Title, publication time and agency are those of `claims.article()`; its id is ignored.
///
/// @param file name of the file that it came from
/// @param line 0-based record in a file that holds several, null otherwise
/// @param raw the bytes as they came
/// @param html whether the bytes are a web page
/// @param url address of the page
/// @param publisher name of the source
/// @param authors names, may be empty
/// @param language ISO 639-1 code
/// @param modified when it was last changed
/// @param claims all that was found in it
/// @param fields metadata of its record as read
public record NewArticle(
        String file,
        @Nullable Integer line,
        byte[] raw,
        boolean html,
        @Nullable String url,
        @Nullable String publisher,
        List<String> authors,
        @Nullable String language,
        @Nullable PublicationTime modified,
        ArticleClaims claims,
        Map<String, String> fields) {
    public NewArticle {
        authors = List.copyOf(authors);
        fields = Map.copyOf(fields);
    }
}

package org.crosscheck.core.claim;

import java.util.List;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// All that was found in one article's text.
///
/// @param article which article
/// @param text its own text, without the page around it; all spans point into it
/// @param sentences its sentences in order
/// @param attributions who said what
/// @param claims its claims in the order of their start
public record ArticleClaims(
        Article article,
        String text,
        List<Span> sentences,
        List<Attribution> attributions,
        List<Claim> claims) {
    public ArticleClaims {
        sentences = List.copyOf(sentences);
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
    }

    /// What comparing needs to know of an article.
    ///
    /// @param id unique among the articles that are compared
    /// @param label how sentences name it ("The Herald"), see [SourceName]
    /// @param title null where it has none
    /// @param published null where unknown
    /// @param agency the wire agency credited in it, null where none is
    public record Article(
            String id,
            String label,
            @Nullable String title,
            @Nullable PublicationTime published,
            @Nullable String agency) {}
}

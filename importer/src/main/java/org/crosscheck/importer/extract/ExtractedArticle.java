package org.crosscheck.importer.extract;

import java.util.List;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.SourceName;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.clean.Metadata;
import org.crosscheck.importer.read.RawArticle;

/// Everything that the importer makes of one article.
public record ExtractedArticle(
        RawArticle raw,
        Metadata metadata,
        String text,
        List<Span> sentences,
        List<TimeMention> times,
        List<Quantity> quantities,
        List<Attribution> attributions,
        List<Claim> claims) {

    /// The part that comparing needs.
    ///
    /// @param id how the caller tells articles apart
    public ArticleClaims forComparing(String id) {
        String label = SourceName.of(metadata.publisher(), metadata.url(), raw.name());
        return new ArticleClaims(
                new ArticleClaims.Article(
                        id, label, metadata.title(), metadata.published(), metadata.agency()),
                text,
                sentences,
                attributions,
                claims);
    }
}

package org.crosscheck.importer.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.crosscheck.core.article.ArticleDetail;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.article.ArticleSource;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.importer.extract.ExtractedArticle;
import org.crosscheck.importer.read.RawArticle;
import org.jspecify.annotations.Nullable;

/// Reads the texts of stored articles again.
@ApplicationScoped
class StoredTexts {
    private final ArticleService articles;
    private final LoadedExtractor extractor;

    StoredTexts(ArticleService articles, LoadedExtractor extractor) {
        this.articles = articles;
        this.extractor = extractor;
    }

    /// What there is to find in an article's own text.
    ///
    /// @param published when it was published, null where that is not known
    ExtractedArticle extract(UUID article, @Nullable PublicationTime published) {
        ArticleDetail detail = articles.get(article);
        ArticleSource source = articles.source(article);
        RawArticle text =
                new RawArticle(
                        source.file(),
                        source.line(),
                        source.raw(),
                        detail.text(),
                        false,
                        source.fields());
        List<String> notices =
                detail.claims().claims().stream()
                        .flatMap(claim -> claim.values().stream())
                        .map(ClaimValue::correction)
                        .filter(Objects::nonNull)
                        .map(ClaimValue.Correction::notice)
                        .distinct()
                        .toList();
        return extractor.get().reread(text, published, notices);
    }
}

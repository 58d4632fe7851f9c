package org.crosscheck.core.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.check.SharedText;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.matrix.MatrixBuilder.ClaimPlace;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckService;

/// Makes the matrix of an investigation, and what its sources have to do with each other, as they
/// are at that moment.
@ApplicationScoped
public class MatrixService {
    private final ArticleService articles;
    private final CrossCheckService crossChecks;

    MatrixService(ArticleService articles, CrossCheckService crossChecks) {
        this.articles = articles;
        this.crossChecks = crossChecks;
    }

    /// The matrix of the cross-checks that pass a filter, in the queue's order.
    ///
    /// @param limit the most rows; how many there are in all stands in the matrix
    @Transactional
    public Matrix build(CrossCheckFilter filter, int limit) {
        UUID investigation = filter.investigation();
        List<CrossCheckDetail> details = crossChecks.details(filter, limit);
        List<ArticleClaims> claims = articles.claimsOf(investigation);
        Set<ClaimPlace> denials = new HashSet<>();
        for (ArticleClaims article : claims) {
            for (Claim claim : article.claims()) {
                if (claim.polarity() == Polarity.NEGATED) {
                    denials.add(new ClaimPlace(article.article().id(), claim.id()));
                }
            }
        }
        List<ArticleReading> readings = articles.readingsOf(investigation);
        return new MatrixBuilder(readings, denials, origins(readings, claims))
                .build(details, crossChecks.count(filter));
    }

    /// How often each two articles of an investigation agree and conflict, and which have one
    /// origin; cross-checks of muted kinds are left out.
    ///
    /// @param limit the most cross-checks that are counted, the first of the queue
    @Transactional
    public Relations relations(UUID investigation, int limit) {
        CrossCheckFilter all = CrossCheckFilter.all(investigation);
        List<ArticleReading> readings = articles.readingsOf(investigation);
        return Relations.of(
                readings,
                origins(readings, articles.claimsOf(investigation)),
                crossChecks.details(all, limit),
                crossChecks.count(all));
    }

    private static List<Origin> origins(List<ArticleReading> readings, List<ArticleClaims> claims) {
        return Origin.of(
                readings,
                SharedText.groups(claims).stream()
                        .map(group ->
                                group.stream()
                                        .map(i -> UUID.fromString(claims.get(i).article().id()))
                                        .toList())
                        .toList());
    }
}

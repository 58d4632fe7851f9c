package org.crosscheck.core.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.matrix.MatrixBuilder.ClaimPlace;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckService;

/// Makes the matrix of an investigation as it is at that moment.
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
        Set<ClaimPlace> denials = new HashSet<>();
        List<ArticleClaims> claims = articles.claimsOf(investigation);
        for (ArticleClaims article : claims) {
            for (Claim claim : article.claims()) {
                if (claim.polarity() == Polarity.NEGATED) {
                    denials.add(new ClaimPlace(article.article().id(), claim.id()));
                }
            }
        }
        return new MatrixBuilder(articles.readingsOf(investigation), denials, new LooseValues(claims))
                .build(details, crossChecks.count(filter));
    }
}

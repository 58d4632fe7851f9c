package org.crosscheck.core.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleService;
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
        return new MatrixBuilder(
                        readings,
                        denials,
                        Copies.of(readings, claims, _ -> 0).origins(),
                        new LooseValues(claims))
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
        List<UUID> order =
                readings.stream().sorted(Origin.BY_PUBLICATION).map(ArticleReading::id).toList();
        return Relations.of(
                readings,
                copies(investigation, readings, id -> order.indexOf(id) + 1),
                crossChecks.details(all, limit),
                crossChecks.count(all));
    }

    /// Who carries whose text.
    ///
    /// @param readings all articles of the investigation
    /// @param number by which readers know an article
    @Transactional
    public Copies copies(
            UUID investigation, List<ArticleReading> readings, ToIntFunction<UUID> number) {
        return Copies.of(readings, articles.claimsOf(investigation), number);
    }
}

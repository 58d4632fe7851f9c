package org.crosscheck.core.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<StoredClaim, UUID> {
    /// The claims of each article that are compared, in the order of the text.
    Map<UUID, List<StoredClaim>> byArticle(Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        return stream("article in ?1 and withdrawn = false order by article, ordinal", articles)
                .collect(Collectors.groupingBy(StoredClaim::article));
    }

    /// All claims of an article, withdrawn ones too, in the order of the text.
    List<KeptClaim> keptOf(UUID article) {
        return stream("article = ?1 order by ordinal", article).map(StoredClaim::kept).toList();
    }

    /// How articles make claims of these names; without the claims' own words, which cost most to
    /// load.
    List<ClaimStance> stances(Collection<UUID> articles, Collection<String> names) {
        if (articles.isEmpty() || names.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery(
                        """
                        select new org.crosscheck.core.article.ClaimStance(
                            c.article, c.name, c.polarity, c.certainty, c.eventTime)
                        from StoredClaim c
                        where c.article in :articles and c.name in :names and c.withdrawn = false
                        """,
                        ClaimStance.class)
                .setParameter("articles", articles)
                .setParameter("names", names)
                .getResultList();
    }

    void replace(UUID article, List<KeptClaim> claims) {
        delete("article", article);
        for (int i = 0; i < claims.size(); i++) {
            persist(new StoredClaim(article, i, claims.get(i)));
        }
    }
}

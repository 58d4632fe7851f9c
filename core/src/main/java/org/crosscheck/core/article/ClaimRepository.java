package org.crosscheck.core.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosscheck.core.claim.Claim;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<StoredClaim, UUID> {
    /// The claims of each article, in the order of the text.
    Map<UUID, List<StoredClaim>> byArticle(Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        return stream("article in ?1 order by article, ordinal", articles)
                .collect(Collectors.groupingBy(StoredClaim::article));
    }

    void replace(UUID article, List<Claim> claims) {
        delete("article", article);
        for (int i = 0; i < claims.size(); i++) {
            persist(new StoredClaim(article, i, claims.get(i)));
        }
    }
}

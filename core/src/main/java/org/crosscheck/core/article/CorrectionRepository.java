package org.crosscheck.core.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class CorrectionRepository implements PanacheRepositoryBase<StoredCorrection, Long> {
    /// The latest first.
    List<Correction> of(UUID article) {
        return stream("article = ?1 order by id desc", article)
                .map(StoredCorrection::correction)
                .toList();
    }

    /// What was corrected in an investigation since a moment, the earliest first.
    Map<UUID, List<Correction>> since(UUID investigation, Instant since) {
        return getEntityManager()
                .createQuery(
                        """
                        select c from StoredCorrection c join Article a on a.id = c.article
                        where a.investigation = :investigation and c.at >= :since order by c.id
                        """,
                        StoredCorrection.class)
                .setParameter("investigation", investigation)
                .setParameter("since", since)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                StoredCorrection::article,
                                Collectors.mapping(
                                        StoredCorrection::correction, Collectors.toList())));
    }
}

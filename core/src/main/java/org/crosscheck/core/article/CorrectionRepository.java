package org.crosscheck.core.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class CorrectionRepository implements PanacheRepositoryBase<StoredCorrection, Long> {
    private static final String NAMED =
            """
            select c as correction, coalesce(p.displayName, c.by) as who from StoredCorrection c
            left join Account p on lower(p.username) = lower(c.by)
            """;

    /// The latest first.
    List<Correction> of(UUID article) {
        return getEntityManager()
                .createQuery(NAMED + " where c.article = :article order by c.id desc", Tuple.class)
                .setParameter("article", article)
                .getResultStream()
                .map(CorrectionRepository::correction)
                .toList();
    }

    /// What was corrected in an investigation since a moment, the earliest first.
    Map<UUID, List<Correction>> since(UUID investigation, Instant since) {
        return getEntityManager()
                .createQuery(
                        NAMED
                                + """
                                 join Article a on a.id = c.article
                                where a.investigation = :investigation and c.at >= :since
                                order by c.id
                                """,
                        Tuple.class)
                .setParameter("investigation", investigation)
                .setParameter("since", since)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> stored(row).article(),
                                Collectors.mapping(
                                        CorrectionRepository::correction, Collectors.toList())));
    }

    private static StoredCorrection stored(Tuple row) {
        return row.get("correction", StoredCorrection.class);
    }

    private static Correction correction(Tuple row) {
        return stored(row).correction(row.get("who", String.class));
    }
}

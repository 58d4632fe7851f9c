package org.crosscheck.core.investigation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InvestigationRepository implements PanacheRepositoryBase<Investigation, UUID> {
    private static final String ROWS =
            """
            SELECT i.id, i.title, i.description, i.created_at AS created,
                   (SELECT count(*) FROM article a WHERE a.investigation_id = i.id) AS articles,
                   coalesce(c.found, 0) AS found,
                   coalesce(c.conflicts, 0) AS conflicts,
                   coalesce(c.undecided, 0) AS undecided,
                   coalesce(c.agreed, 0) AS agreed
            FROM investigation i
            LEFT JOIN (SELECT investigation_id,
                              count(*) AS found,
                              count(*) FILTER (WHERE outcome = 'CONFLICTS') AS conflicts,
                              count(*) FILTER (WHERE state <> 'RESOLVED' AND NOT unseen) AS undecided,
                              count(*) FILTER (WHERE unseen) AS agreed
                       FROM (SELECT *, outcome = 'AGREES' AND state = 'OPEN' AND needed = 1 AS unseen
                             FROM cross_check WHERE merged_into IS NULL) x
                       WHERE NOT EXISTS (SELECT 1 FROM muted_kind m
                                         WHERE m.investigation_id = x.investigation_id
                                           AND m.type = x.type)
                       GROUP BY investigation_id) c ON c.investigation_id = i.id
            """;

    Optional<Investigation> findByTitle(String title) {
        return find("lower(title) = lower(?1)", title).firstResultOptional();
    }

    List<InvestigationRow> rows() {
        return getEntityManager()
                .createNativeQuery(ROWS + "ORDER BY i.created_at DESC, i.id", Tuple.class)
                .getResultStream()
                .map(InvestigationRepository::row)
                .toList();
    }

    Optional<InvestigationRow> findRow(UUID id) {
        return getEntityManager()
                .createNativeQuery(ROWS + "WHERE i.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(InvestigationRepository::row)
                .findFirst();
    }

    private static InvestigationRow row(Object result) {
        Tuple row = (Tuple) result;
        return new InvestigationRow(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("description", String.class),
                row.get("created", Instant.class),
                row.get("articles", Long.class),
                row.get("found", Long.class),
                row.get("conflicts", Long.class),
                row.get("undecided", Long.class),
                row.get("agreed", Long.class));
    }
}

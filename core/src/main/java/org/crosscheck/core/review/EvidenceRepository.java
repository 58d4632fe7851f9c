package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;

/// Finds what several articles say of other attributes.
@ApplicationScoped
class EvidenceRepository {
    private static final String SHARED =
            """
            SELECT c.id, c.attribute, CAST(c.positions AS text) FROM cross_check c
            JOIN (SELECT m.cross_check_id AS id, count(*) AS parties,
                         count(*) FILTER (WHERE m.article_id IN (:pair)) AS pair
                  FROM cross_check_article m WHERE m.article_id IN (:articles)
                  GROUP BY m.cross_check_id HAVING count(*) > 1) shared ON shared.id = c.id
            WHERE c.investigation_id = (SELECT i.investigation_id FROM cross_check i WHERE i.id = :crossCheck)
              AND c.id <> :crossCheck AND NOT c.stale
              AND (c.type IS NULL OR c.type NOT IN
                   (SELECT k.type FROM muted_kind k WHERE k.investigation_id = c.investigation_id))
            ORDER BY shared.pair DESC, shared.parties DESC, c.outcome_rank, c.falling_score,
                     c.attribute, c.id
            """;

    private final EntityManager entities;

    EvidenceRepository(EntityManager entities) {
        this.entities = entities;
    }

    /// Cross-checks other than this one in which at least two of some articles take part, those
    /// first in which both of a pair do; without those of muted kinds and those that the latest run
    /// no longer finds.
    List<Neighbour> shared(
            UUID crossCheck, Collection<UUID> articles, Collection<UUID> pair, int limit) {
        List<Neighbour> neighbours = new ArrayList<>();
        for (Object found :
                entities.createNativeQuery(SHARED, Tuple.class)
                        .setParameter("crossCheck", crossCheck)
                        .setParameter("articles", articles)
                        .setParameter("pair", pair)
                        .setMaxResults(limit)
                        .getResultList()) {
            Tuple row = (Tuple) found;
            neighbours.add(
                    new Neighbour(
                            row.get(0, UUID.class),
                            row.get(1, String.class),
                            ReviewJson.positions(row.get(2, String.class))));
        }
        return neighbours;
    }

    /// What was found of these, in any order; those that are gone are left out.
    List<Evidence> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        """
                        select c.id, c.attribute, c.type, c.outcome, c.positions, c.findings
                        from StoredCrossCheck c where c.id in :ids
                        """,
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row ->
                        new Evidence(
                                row.get(0, UUID.class),
                                row.get(1, String.class),
                                row.get(2, ValueType.class),
                                row.get(3, Outcome.class),
                                ReviewJson.positions(row.get(4, String.class)),
                                ReviewJson.findings(row.get(5, String.class))))
                .toList();
    }
}

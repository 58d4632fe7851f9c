package org.crosscheck.core.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.claim.ValueType;

@ApplicationScoped
class KindRepository implements PanacheRepositoryBase<MutedKind, MutedKind.Key> {
    /// Decisions that are hidden do not count: the totals would tell them.
    ///
    /// What a verdict says of an outcome: the two words for one thing differ.
    private static final String ROWS =
            """
            SELECT c.type, count(*) AS found, avg(c.score) AS expected,
                   coalesce(sum(d.judged), 0)::bigint AS judged,
                   coalesce(sum(d.upheld), 0)::bigint AS upheld,
                   exists(SELECT 1 FROM muted_kind m
                          WHERE m.investigation_id = :investigation AND m.type = c.type) AS muted
            FROM cross_check c
            LEFT JOIN (SELECT e.cross_check_id, count(*) AS judged,
                              count(*) FILTER (WHERE (e.seen_outcome, e.verdict) IN (
                                  ('AGREES', 'CONSISTENT'), ('CONFLICTS', 'CONFLICTING'),
                                  ('NOT_COMPARABLE', 'NOT_COMPARABLE'))) AS upheld
                       FROM decision e
                       JOIN cross_check x ON x.id = e.cross_check_id AND x.shown
                       WHERE e.verdict <> 'UNSURE'
                         AND e.seen_outcome IN ('AGREES', 'CONFLICTS', 'NOT_COMPARABLE')
                       GROUP BY e.cross_check_id) d ON d.cross_check_id = c.id
            WHERE c.investigation_id = :investigation AND c.merged_into IS NULL AND c.type IS NOT NULL
            GROUP BY c.type ORDER BY found DESC, c.type
            """;

    List<KindRow> rows(UUID investigation) {
        return getEntityManager()
                .createNativeQuery(ROWS, Tuple.class)
                .setParameter("investigation", investigation)
                .getResultStream()
                .map(KindRepository::row)
                .toList();
    }

    private static KindRow row(Object result) {
        Tuple row = (Tuple) result;
        return new KindRow(
                ValueType.valueOf(row.get("type", String.class)),
                row.get("found", Long.class),
                row.get("expected", Double.class),
                row.get("judged", Long.class),
                row.get("upheld", Long.class),
                row.get("muted", Boolean.class));
    }

    Set<ValueType> muted(UUID investigation) {
        Set<ValueType> muted = EnumSet.noneOf(ValueType.class);
        stream("investigation", investigation).forEach(kind -> muted.add(kind.type()));
        return muted;
    }
}

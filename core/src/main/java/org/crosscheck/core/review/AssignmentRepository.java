package org.crosscheck.core.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, Assignment.Key> {
    /// Whether a person may still review `c`: the person has it, or others leave room.
    private static final String ROOM =
            """
            NOT EXISTS (SELECT 1 FROM decision d
                        WHERE d.cross_check_id = c.id AND d.reviewer_id = :reviewer AND NOT d.outdated)
            AND (EXISTS (SELECT 1 FROM assignment s
                         WHERE s.cross_check_id = c.id AND s.reviewer_id = :reviewer)
                 OR (SELECT count(*) FROM decision d WHERE d.cross_check_id = c.id AND NOT d.outdated)
                    + (SELECT count(*) FROM assignment s JOIN account a ON a.id = s.reviewer_id
                       WHERE s.cross_check_id = c.id AND a.active
                         AND NOT EXISTS (SELECT 1 FROM decision d
                                         WHERE d.cross_check_id = c.id AND d.reviewer_id = s.reviewer_id
                                           AND NOT d.outdated))
                    < c.needed)
            """;

    /// What a person is to review next, in the queue's order: what the person has been given first,
    /// then what others leave room for. What somebody else takes at the same moment is skipped.
    private static final String NEXT =
            """
            SELECT c.id FROM cross_check c
            WHERE c.investigation_id = :investigation AND c.merged_into IS NULL
              AND c.state IN ('OPEN', 'FIRST_REVIEW', 'AWAITING_SECOND', 'REOPENED')
              AND NOT EXISTS (SELECT 1 FROM muted_kind m
                              WHERE m.investigation_id = c.investigation_id AND m.type = c.type)
              AND %s
            ORDER BY NOT EXISTS (SELECT 1 FROM assignment s
                                 WHERE s.cross_check_id = c.id AND s.reviewer_id = :reviewer),
                     c.outcome_rank, c.score DESC, c.attribute, c.id
            LIMIT 1 FOR UPDATE OF c SKIP LOCKED
            """
                    .formatted(ROOM);

    /// Asked again once a cross-check is locked: what others did between looking and locking is
    /// seen now.
    private static final String STILL =
            """
            SELECT c.id FROM cross_check c WHERE c.id = :id AND c.merged_into IS NULL AND %s
            """
                    .formatted(ROOM);

    /// Without those who have decided, and those who have left.
    private static final String UNDONE =
            """
             and a.active = true and not exists (select 1 from Decision d where d.crossCheck = s.crossCheck
                             and d.reviewer = s.reviewer and d.outdated = false)
            order by s.at, a.username
            """;

    private static final int MOST_TRIES = 100;

    Optional<UUID> next(UUID investigation, UUID reviewer) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<UUID> found =
                    first(
                            getEntityManager()
                                    .createNativeQuery(NEXT, Tuple.class)
                                    .setParameter("investigation", investigation)
                                    .setParameter("reviewer", reviewer));
            if (found.isEmpty()
                    || first(
                                    getEntityManager()
                                            .createNativeQuery(STILL, Tuple.class)
                                            .setParameter("id", found.get())
                                            .setParameter("reviewer", reviewer))
                            .isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<UUID> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ((Tuple) row).get("id", UUID.class)).findFirst();
    }

    boolean any(UUID crossCheck) {
        return !assigned(crossCheck).isEmpty();
    }

    /// Names of those who have a cross-check to do, in the order in which they got it.
    List<String> assigned(UUID crossCheck) {
        return getEntityManager()
                .createQuery(
                        """
                        select a.displayName from Assignment s join Account a on a.id = s.reviewer
                        where s.crossCheck = :crossCheck
                        """
                                + UNDONE,
                        String.class)
                .setParameter("crossCheck", crossCheck)
                .getResultList();
    }

    /// The cross-checks of an investigation that somebody has to do, with their names.
    Map<UUID, List<String>> assignedOf(UUID investigation) {
        return getEntityManager()
                .createQuery(
                        """
                        select s.crossCheck as crossCheck, a.displayName as name
                        from Assignment s join Account a on a.id = s.reviewer
                        join StoredCrossCheck c on c.id = s.crossCheck
                        where c.investigation = :investigation
                        """
                                + UNDONE,
                        Tuple.class)
                .setParameter("investigation", investigation)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                t -> t.get("crossCheck", UUID.class),
                                Collectors.mapping(
                                        t -> t.get("name", String.class), Collectors.toList())));
    }
}

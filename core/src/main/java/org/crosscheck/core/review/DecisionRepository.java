package org.crosscheck.core.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Reason;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    private static final String VOTE =
            """
            select d.crossCheck as crossCheck, d.verdict as verdict, d.reason as reason,
                   d.outdated as outdated, a.active as active
            from Decision d join Account a on a.id = d.reviewer
            """;

    Optional<Decision> findBy(UUID crossCheck, UUID reviewer) {
        return find("crossCheck = ?1 and reviewer = ?2", crossCheck, reviewer)
                .firstResultOptional();
    }

    /// The decisions on each cross-check of an investigation that has any, the oldest first.
    Map<UUID, List<Decision>> byCrossCheck(UUID investigation) {
        return stream(
                        """
                        select d from Decision d join StoredCrossCheck c on c.id = d.crossCheck
                        where c.investigation = ?1 order by d.at, d.id
                        """,
                        investigation)
                .collect(Collectors.groupingBy(Decision::crossCheck));
    }

    /// Which cross-checks of an investigation have others merged into them that were decided.
    Set<UUID> carried(UUID investigation) {
        return Set.copyOf(
                getEntityManager()
                        .createQuery(
                                """
                                select distinct c.mergedInto from StoredCrossCheck c
                                where c.investigation = :investigation and c.mergedInto is not null
                                and exists (select 1 from Decision d where d.crossCheck = c.id)
                                """,
                                UUID.class)
                        .setParameter("investigation", investigation)
                        .getResultList());
    }

    /// Whether others that were decided are merged into a cross-check.
    boolean isCarried(UUID crossCheck) {
        return !getEntityManager()
                .createQuery(
                        """
                        select 1 from Decision d join StoredCrossCheck c on c.id = d.crossCheck
                        where c.mergedInto = :crossCheck
                        """,
                        Integer.class)
                .setParameter("crossCheck", crossCheck)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Decision> of(UUID crossCheck) {
        return list("crossCheck = ?1 order by at, id", crossCheck);
    }

    List<Standing.Vote> votes(UUID crossCheck) {
        return getEntityManager()
                .createQuery(VOTE + " where d.crossCheck = :crossCheck order by d.at", Tuple.class)
                .setParameter("crossCheck", crossCheck)
                .getResultStream()
                .map(DecisionRepository::vote)
                .toList();
    }

    /// The votes on each cross-check of an investigation that has any.
    Map<UUID, List<Standing.Vote>> votesOf(UUID investigation) {
        return getEntityManager()
                .createQuery(
                        VOTE
                                + """
                                  join StoredCrossCheck c on c.id = d.crossCheck
                                 where c.investigation = :investigation order by d.at
                                """,
                        Tuple.class)
                .setParameter("investigation", investigation)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                t -> t.get("crossCheck", UUID.class),
                                Collectors.mapping(DecisionRepository::vote, Collectors.toList())));
    }

    private static Standing.Vote vote(Tuple t) {
        return new Standing.Vote(
                t.get("verdict", Verdict.class),
                t.get("reason", Reason.class),
                t.get("outdated", Boolean.class),
                !t.get("active", Boolean.class));
    }

    List<DecisionRow> rows(UUID crossCheck) {
        return getEntityManager()
                .createQuery(
                        """
                        select d.id, a.username, a.displayName, d.verdict, d.note, d.position,
                               d.explanation, d.reason, d.outdated, d.definitions, d.at
                        from Decision d join Account a on a.id = d.reviewer
                        where d.crossCheck = :crossCheck order by d.at, a.username
                        """,
                        DecisionRow.class)
                .setParameter("crossCheck", crossCheck)
                .getResultList();
    }

    /// The decisions on an investigation's cross-checks, by cross-check, the oldest first.
    Map<UUID, List<DecisionRow>> rowsOf(UUID investigation) {
        Map<UUID, List<DecisionRow>> rows = new HashMap<>();
        getEntityManager()
                .createQuery(
                        """
                        select d.crossCheck as crossCheck, d.id as id, a.username as username,
                               a.displayName as displayName, d.verdict as verdict, d.note as note,
                               d.position as position, d.explanation as explanation, d.reason as reason,
                               d.outdated as outdated,
                               d.definitions as definitions, d.at as at
                        from Decision d join Account a on a.id = d.reviewer
                        join StoredCrossCheck c on c.id = d.crossCheck
                        where c.investigation = :investigation order by d.at, a.username
                        """,
                        Tuple.class)
                .setParameter("investigation", investigation)
                .getResultStream()
                .forEach(t ->
                        rows.computeIfAbsent(
                                        t.get("crossCheck", UUID.class), _ -> new ArrayList<>())
                                .add(row(t)));
        return rows;
    }

    private static DecisionRow row(Tuple t) {
        return new DecisionRow(
                t.get("id", UUID.class),
                t.get("username", String.class),
                t.get("displayName", String.class),
                t.get("verdict", Verdict.class),
                t.get("note", String.class),
                t.get("position", String.class),
                t.get("explanation", Finding.Explanation.class),
                t.get("reason", Reason.class),
                t.get("outdated", Boolean.class),
                t.get("definitions", Integer.class),
                t.get("at", Instant.class));
    }
}

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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.core.check.Finding;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    Optional<Decision> findBy(UUID crossCheck, UUID reviewer) {
        return find("crossCheck = ?1 and reviewer = ?2", crossCheck, reviewer)
                .firstResultOptional();
    }

    List<Verdict> verdicts(UUID crossCheck) {
        return list("crossCheck", crossCheck).stream().map(Decision::verdict).toList();
    }

    /// The latest decision of each cross-check of an investigation.
    Map<UUID, Decision> latest(UUID investigation) {
        return stream(
                        """
                        select d from Decision d join StoredCrossCheck c on c.id = d.crossCheck
                        where c.investigation = ?1
                        """,
                        investigation)
                .collect(
                        Collectors.toMap(
                                Decision::crossCheck,
                                Function.identity(),
                                (a, b) -> a.at().isBefore(b.at()) ? b : a));
    }

    List<DecisionRow> rows(UUID crossCheck) {
        return getEntityManager()
                .createQuery(
                        """
                        select d.id, a.username, a.displayName, d.verdict, d.note, d.position,
                               d.explanation, d.at
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
                               d.position as position, d.explanation as explanation, d.at as at
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
                t.get("at", Instant.class));
    }
}

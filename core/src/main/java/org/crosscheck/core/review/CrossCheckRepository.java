package org.crosscheck.core.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.investigation.HistoryEvent;

@ApplicationScoped
class CrossCheckRepository implements PanacheRepositoryBase<StoredCrossCheck, UUID> {
    private static final String ROW =
            """
            select new org.crosscheck.core.review.CrossCheckRow(c.id, c.attribute, c.type, c.outcome,
                c.reason, c.sentence, c.score, c.state, c.verdict, c.sources,
                case when c.shown = true
                     then cast((select count(d) from Decision d where d.crossCheck = c.id) as Integer)
                     else 0 end,
                c.stale, c.needed, c.softDifference)
            from StoredCrossCheck c
            """;

    private final SearchWords search;

    CrossCheckRepository(SearchWords search) {
        this.search = search;
    }

    private CrossCheckQuery query(CrossCheckFilter filter) {
        return new CrossCheckQuery(filter, search.of(filter));
    }

    List<CrossCheckRow> rows(CrossCheckFilter filter, int offset, int limit) {
        return rows(ids(filter, offset, limit));
    }

    /// Those of a page of the queue, in its order.
    List<UUID> ids(CrossCheckFilter filter, int offset, int limit) {
        return ids(query(filter), CrossCheckQuery.ORDER, offset, limit);
    }

    private List<UUID> ids(CrossCheckQuery query, String order, int offset, int limit) {
        List<UUID> ids = new ArrayList<>();
        Query found =
                query.bind(
                        getEntityManager()
                                .createNativeQuery(
                                        query.with()
                                                + "SELECT c.id FROM cross_check c"
                                                + query.where()
                                                + order,
                                        UUID.class));
        for (Object id : found.setFirstResult(offset).setMaxResults(limit).getResultList()) {
            ids.add((UUID) id);
        }
        return ids;
    }

    /// What a list says of these, in their order; those that are gone are left out.
    List<CrossCheckRow> rows(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, CrossCheckRow> rows = new HashMap<>();
        getEntityManager()
                .createQuery(ROW + " where c.id in :ids", CrossCheckRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> rows.put(row.id(), row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    long count(CrossCheckFilter filter) {
        return count(query(filter));
    }

    private long count(CrossCheckQuery query) {
        return (Long)
                query.bind(
                                getEntityManager()
                                        .createNativeQuery(
                                                query.with()
                                                        + "SELECT count(*) FROM cross_check c"
                                                        + query.where(),
                                                Long.class))
                        .getSingleResult();
    }

    long countBefore(CrossCheckFilter filter, UUID id) {
        return count(query(filter).before(place(id).orElseThrow(() -> missing(id))));
    }

    boolean passes(CrossCheckFilter filter, UUID id) {
        return count(query(filter).only(id)) > 0;
    }

    /// All of an investigation with the articles that take part, in the queue's order.
    List<StoredCrossCheck> listOf(UUID investigation) {
        return getEntityManager()
                .createQuery(
                        "select c from StoredCrossCheck c left join fetch c.articles where c.investigation = :investigation and c.mergedInto is null"
                                + CrossCheckQuery.HQL_ORDER,
                        StoredCrossCheck.class)
                .setParameter("investigation", investigation)
                .getResultList();
    }

    List<StoredCrossCheck> listByIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select c from StoredCrossCheck c left join fetch c.articles where c.id in :ids",
                                StoredCrossCheck.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Optional<UUID> next(CrossCheckFilter filter, UUID after) {
        return place(after)
                .flatMap(place ->
                        ids(query(filter).after(place), CrossCheckQuery.ORDER, 0, 1).stream()
                                .findFirst());
    }

    Optional<UUID> previous(CrossCheckFilter filter, UUID before) {
        return place(before)
                .flatMap(place ->
                        ids(query(filter).before(place), CrossCheckQuery.REVERSED, 0, 1).stream()
                                .findFirst());
    }

    private Optional<CrossCheckQuery.Place> place(UUID id) {
        return getEntityManager()
                .createQuery(
                        """
                        select c.rank, c.score, c.attribute, c.id from StoredCrossCheck c
                        where c.id = :id
                        """,
                        CrossCheckQuery.Place.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /// The one that goes on for one that was merged, or itself.
    StoredCrossCheck getShown(UUID id) {
        StoredCrossCheck at = getById(id);
        while (at.mergedInto() != null) {
            at = getById(at.mergedInto());
        }
        return at;
    }

    /// Those that were merged into another, and into those, and so on.
    List<StoredCrossCheck> mergedInto(UUID id) {
        List<StoredCrossCheck> all = new ArrayList<>();
        for (StoredCrossCheck one : list("mergedInto = ?1 order by id", id)) {
            all.add(one);
            all.addAll(mergedInto(one.id()));
        }
        return all;
    }

    /// Those likest to one: by the words of what they are about, their kind and their articles.
    List<UUID> alike(StoredCrossCheck to, int most) {
        List<UUID> ids = new ArrayList<>();
        Query alike =
                getEntityManager()
                        .createNativeQuery(
                                """
                                SELECT c.id FROM cross_check c
                                WHERE c.investigation_id = :investigation AND c.merged_into IS NULL
                                  AND NOT c.stale AND c.id <> :id
                                ORDER BY similarity(c.attribute, :attribute)
                                         + CASE WHEN c.type = :type THEN 0.3 ELSE 0 END
                                         + 0.1 * least(3, (SELECT count(*) FROM cross_check_article m
                                                           WHERE m.cross_check_id = c.id
                                                             AND m.article_id IN (SELECT o.article_id FROM cross_check_article o
                                                                                  WHERE o.cross_check_id = :id))) DESC,
                                         c.outcome_rank, c.falling_score, c.id
                                """,
                                UUID.class)
                        .setParameter("investigation", to.investigation())
                        .setParameter("id", to.id())
                        .setParameter("attribute", to.attribute())
                        .setParameter("type", to.type() == null ? "" : to.type().name())
                        .setMaxResults(most);
        for (Object id : alike.getResultList()) {
            ids.add((UUID) id);
        }
        return ids;
    }

    /// All of an investigation that were merged into others.
    List<StoredCrossCheck> merged(UUID investigation) {
        return list("investigation = ?1 and mergedInto is not null order by id", investigation);
    }

    /// All of an investigation that are resolved, merged ones left out.
    List<StoredCrossCheck> resolved(UUID investigation) {
        return list(
                "investigation = ?1 and state = ?2 and mergedInto is null",
                investigation,
                WorkState.RESOLVED);
    }

    StoredCrossCheck getById(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /// Reads one and keeps others from changing it until this transaction ends.
    StoredCrossCheck lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    /// Reads all of an investigation and keeps others from changing them until this transaction
    /// ends.
    List<StoredCrossCheck> lockAll(UUID investigation) {
        List<StoredCrossCheck> locked =
                getEntityManager()
                        .createQuery(
                                "select c from StoredCrossCheck c where c.investigation = :investigation order by c.id",
                                StoredCrossCheck.class)
                        .setParameter("investigation", investigation)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        getEntityManager()
                .createQuery(
                        "select c from StoredCrossCheck c left join fetch c.articles where c.investigation = :investigation",
                        StoredCrossCheck.class)
                .setParameter("investigation", investigation)
                .getResultList();
        return locked;
    }

    /// Reads these and keeps others from changing them until this transaction ends.
    List<StoredCrossCheck> lockAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select c from StoredCrossCheck c where c.id in :ids order by c.id",
                                StoredCrossCheck.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /// Writes how many decisions are needed to all of an investigation that have nothing yet.
    void wantOfUntouched(UUID investigation, Ledger.Quota quota) {
        flush();
        for (Outcome outcome : Outcome.values()) {
            int needed = Math.min(quota.rules().neededFor(outcome), quota.people());
            getEntityManager()
                    .createQuery(
                            """
                            update StoredCrossCheck c set c.needed = :needed, c.shown = :shown
                            where c.investigation = :investigation and c.state = :open
                            and c.outcome = :outcome and (c.needed <> :needed or c.shown <> :shown)
                            """)
                    .setParameter("outcome", outcome)
                    .setParameter("needed", needed)
                    .setParameter("shown", !quota.rules().blind() || needed == 1)
                    .setParameter("investigation", investigation)
                    .setParameter("open", WorkState.OPEN)
                    .executeUpdate();
        }
        getEntityManager().clear();
    }

    /// Like [#lockAll(UUID)], those of some keys.
    List<StoredCrossCheck> lock(UUID investigation, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<StoredCrossCheck> locked =
                getEntityManager()
                        .createQuery(
                                "select c from StoredCrossCheck c where c.investigation = :investigation and c.key in :keys order by c.id",
                                StoredCrossCheck.class)
                        .setParameter("investigation", investigation)
                        .setParameter("keys", keys)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        getEntityManager()
                .createQuery(
                        "select c from StoredCrossCheck c left join fetch c.articles where c in :locked",
                        StoredCrossCheck.class)
                .setParameter("locked", locked)
                .getResultList();
        return locked;
    }

    /// Those of an investigation that people ever worked on.
    List<UUID> idsWithHistory(UUID investigation) {
        return getEntityManager()
                .createQuery(
                        """
                        select distinct h.crossCheck from HistoryEntry h
                        where h.investigation = :investigation and h.crossCheck is not null
                        """,
                        UUID.class)
                .setParameter("investigation", investigation)
                .getResultList();
    }

    List<HistoryRow> history(UUID crossCheck) {
        return getEntityManager()
                .createQuery(
                        """
                        select h.at, coalesce(a.displayName, h.who), h.what, h.who, h.kind from HistoryEntry h
                        left join Account a on lower(a.username) = lower(h.who)
                        where h.crossCheck = :crossCheck order by h.id
                        """,
                        HistoryRow.class)
                .setParameter("crossCheck", crossCheck)
                .getResultList();
    }

    /// What happened to the cross-checks of an investigation, by cross-check, the oldest first.
    Map<UUID, List<HistoryRow>> historyOf(UUID investigation) {
        Map<UUID, List<HistoryRow>> rows = new HashMap<>();
        getEntityManager()
                .createQuery(
                        """
                        select h.crossCheck as crossCheck, h.at as at,
                               coalesce(a.displayName, h.who) as who, h.what as what,
                               h.who as username, h.kind as kind
                        from HistoryEntry h left join Account a on lower(a.username) = lower(h.who)
                        where h.investigation = :investigation and h.crossCheck is not null
                        order by h.id
                        """,
                        Tuple.class)
                .setParameter("investigation", investigation)
                .getResultStream()
                .forEach(t ->
                        rows.computeIfAbsent(
                                        t.get("crossCheck", UUID.class), _ -> new ArrayList<>())
                                .add(
                                        new HistoryRow(
                                                t.get("at", Instant.class),
                                                t.get("who", String.class),
                                                t.get("what", String.class),
                                                t.get("username", String.class),
                                                t.get("kind", HistoryEvent.Kind.class))));
        return rows;
    }

    void removeAll(Collection<StoredCrossCheck> gone) {
        gone.forEach(this::delete);
    }

    private static NoSuchElementException missing(UUID id) {
        return new NoSuchElementException("no cross-check " + id);
    }
}

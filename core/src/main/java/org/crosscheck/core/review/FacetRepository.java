package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// Counts the queue by its facets, all in one statement.
@ApplicationScoped
class FacetRepository {
    /// What is counted at once by outcome, kind, state and score: one line each combination.
    private static final String CELLS =
            """
            SELECT 'CELL' AS facet, NULL AS name, NULL AS label, c.outcome_rank AS rank, c.type AS type,
                   c.state AS state, CASE WHEN c.falling_score <= -0.8 THEN 'HIGH'
                                          WHEN c.falling_score <= -0.5 THEN 'MIDDLE' ELSE 'LOW' END AS band,
                   count(*) AS number
            FROM cross_check c%s GROUP BY 4, 5, 6, 7
            """;

    private static final String NAMES =
            """
            UNION ALL (SELECT '%1$s', p.name, p.name, NULL, NULL, NULL, NULL, count(*)
                       FROM cross_check_party p%2$s AND p.kind = '%1$s'
                       GROUP BY p.name ORDER BY count(*) DESC, p.name LIMIT %3$d)
            """;

    private static final String ASSIGNEES =
            """
            UNION ALL (SELECT 'ASSIGNEE', a.username, a.display_name, NULL, NULL, NULL, NULL, count(*)
                       FROM assignment s JOIN account a ON a.id = s.reviewer_id
                       JOIN cross_check c ON c.id = s.cross_check_id%s
                       GROUP BY a.username, a.display_name ORDER BY count(*) DESC, a.username LIMIT %d)
            """;

    private static final String WAITING =
            """
            UNION ALL SELECT 'WAITING', NULL, NULL, NULL, NULL, NULL, NULL, count(*)
            FROM cross_check c%s
            """;

    private final EntityManager entities;
    private final SearchWords search;
    private final KindRepository kinds;

    FacetRepository(EntityManager entities, SearchWords search, KindRepository kinds) {
        this.entities = entities;
        this.search = search;
        this.kinds = kinds;
    }

    /// @param viewer username of the person for whom waiting ones are counted; null for nobody
    Facets count(CrossCheckFilter filter, @Nullable String viewer) {
        List<List<String>> words = search.of(filter);
        Set<ValueType> muted = kinds.muted(filter.investigation());
        Function<CrossCheckFilter, CrossCheckQuery> query = f -> new CrossCheckQuery(f, words);
        CrossCheckFilter wide =
                filter.withOutcome(null).withType(null).withState(null).withScore(null);
        // Muted kinds are counted too: the list of kinds names them.
        CrossCheckQuery cells = query.apply(wide).withMuted();
        Map<String, Object> values = new HashMap<>(cells.values());
        StringBuilder sql = new StringBuilder(cells.with());
        sql.append(CELLS.formatted(cells.where()));
        sql.append(names("SOURCE", filter.withSource(null), muted, query, values));
        sql.append(names("ORIGIN", filter.withOrigin(null), muted, query, values));
        CrossCheckFilter anyText = filter.with(FilterPart.SAME_TEXT, null);
        sql.append(names("TEXT", anyText, muted, query, values));
        CrossCheckQuery assigned = query.apply(filter.withAssignee(null));
        values.putAll(assigned.values());
        sql.append(ASSIGNEES.formatted(assigned.where(), Facets.MOST_NAMES));
        if (viewer != null) {
            CrossCheckQuery waiting = query.apply(filter.withWaitingFor(viewer));
            values.putAll(waiting.values());
            sql.append(WAITING.formatted(waiting.where().replace(":waitingFor", ":viewer")));
            values.put("viewer", viewer);
            if (filter.waitingFor() == null) {
                values.remove("waitingFor");
            } else {
                values.put("waitingFor", filter.waitingFor());
            }
        }
        Query counted = entities.createNativeQuery(sql.toString(), Tuple.class);
        values.forEach(counted::setParameter);
        Reading reading = new Reading(filter, muted, rows(counted));
        return reading.facets(hidden(filter, muted), texts(reading.named("TEXT"), filter));
    }

    /// Groups of articles of one text by the name of their first; the chosen one too.
    private List<Facets.Named> texts(List<Facets.Named> found, CrossCheckFilter filter) {
        Map<UUID, Long> numbers = new LinkedHashMap<>();
        found.forEach(named -> numbers.put(UUID.fromString(named.name()), named.number()));
        UUID chosen = filter.get(FilterPart.SAME_TEXT);
        if (chosen != null) {
            numbers.putIfAbsent(chosen, 0L);
        }
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<UUID, Tuple> groups = new HashMap<>();
        Query named =
                entities.createNativeQuery(
                                """
                                SELECT f.id, f.label, (SELECT count(*) FROM article a WHERE a.text_group = f.id) AS articles
                                FROM article f WHERE f.investigation_id = :investigation AND f.id IN :ids
                                """,
                                Tuple.class)
                        .setParameter("investigation", filter.investigation())
                        .setParameter("ids", numbers.keySet());
        rows(named).forEach(row -> groups.put(row.get("id", UUID.class), row));
        List<Facets.Named> texts = new ArrayList<>();
        numbers.forEach((id, number) -> {
            Tuple row = groups.get(id);
            if (row != null) {
                int articles = row.get("articles", Long.class).intValue();
                texts.add(
                        new Facets.Named(
                                id.toString(),
                                row.get("label", String.class),
                                number,
                                Math.max(0, articles - 1)));
            }
        });
        return texts;
    }

    private static String names(
            String kind,
            CrossCheckFilter others,
            Set<ValueType> muted,
            Function<CrossCheckFilter, CrossCheckQuery> query,
            Map<String, Object> values) {
        if (others.isAll() && muted.isEmpty()) {
            return NAMES.formatted(
                    kind, " WHERE p.investigation_id = :investigation", Facets.MOST_NAMES);
        }
        CrossCheckQuery narrowed = query.apply(others);
        values.putAll(narrowed.values());
        return NAMES.formatted(
                kind,
                " JOIN cross_check c ON c.id = p.cross_check_id"
                        + narrowed.where()
                        + " AND p.investigation_id = :investigation",
                Facets.MOST_NAMES);
    }

    private long hidden(CrossCheckFilter filter, Set<ValueType> muted) {
        return muted.isEmpty()
                ? 0
                : (Long)
                        entities.createNativeQuery(
                                        """
                                        SELECT count(*) FROM cross_check c
                                        WHERE c.investigation_id = :investigation AND c.merged_into IS NULL AND c.type IN :muted
                                        """,
                                        Long.class)
                                .setParameter("investigation", filter.investigation())
                                .setParameter("muted", muted.stream().map(Enum::name).toList())
                                .getSingleResult();
    }

    private static List<Tuple> rows(Query query) {
        List<Tuple> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Tuple) row);
        }
        return rows;
    }

    /// Cross-checks of one outcome, kind, state and band of scores.
    private record Cell(
            Outcome outcome,
            @Nullable ValueType type,
            WorkState state,
            ScoreBand band,
            long number) {
        private static Cell of(Tuple row) {
            int rank = row.get("rank", Integer.class);
            String type = row.get("type", String.class);
            return new Cell(
                    QueueOrder.outcome(rank),
                    type == null ? null : ValueType.valueOf(type),
                    WorkState.valueOf(row.get("state", String.class)),
                    ScoreBand.valueOf(row.get("band", String.class)),
                    row.get("number", Long.class));
        }
    }

    /// What the database counted.
    private record Reading(CrossCheckFilter filter, Set<ValueType> muted, List<Tuple> rows) {
        private Facets facets(long hidden, List<Facets.Named> texts) {
            List<Cell> cells = of("CELL").map(Cell::of).toList();
            Predicate<Cell> type =
                    c ->
                            filter.type() == null
                                    ? c.type() == null || !muted.contains(c.type())
                                    : c.type() == filter.type();
            Predicate<Cell> outcome =
                    c -> filter.outcome() == null || c.outcome() == filter.outcome();
            Predicate<Cell> state = c -> filter.state() == null || c.state() == filter.state();
            Predicate<Cell> score = c -> filter.score() == null || c.band() == filter.score();
            return new Facets(
                    tally(Outcome.class, cells, type.and(state).and(score), Cell::outcome),
                    tally(ValueType.class, cells, outcome.and(state).and(score), Cell::type),
                    tally(WorkState.class, cells, type.and(outcome).and(score), Cell::state),
                    tally(ScoreBand.class, cells, type.and(outcome).and(state), Cell::band),
                    named("SOURCE"),
                    named("ORIGIN"),
                    texts,
                    named("ASSIGNEE"),
                    muted,
                    hidden,
                    of("WAITING").mapToLong(row -> row.get("number", Long.class)).sum(),
                    cells.stream()
                            .filter(type.and(outcome).and(state).and(score))
                            .mapToLong(Cell::number)
                            .sum());
        }

        private Stream<Tuple> of(String facet) {
            return rows.stream().filter(row -> row.get("facet", String.class).equals(facet));
        }

        private List<Facets.Named> named(String facet) {
            return of(facet)
                    .map(row ->
                            new Facets.Named(
                                    row.get("name", String.class),
                                    row.get("label", String.class),
                                    row.get("number", Long.class)))
                    .toList();
        }

        private static <K extends Enum<K>> Map<K, Long> tally(
                Class<K> kind,
                List<Cell> cells,
                Predicate<Cell> which,
                Function<Cell, @Nullable K> by) {
            Map<K, Long> tally = new EnumMap<>(kind);
            for (Cell cell : cells) {
                K key = by.apply(cell);
                if (key != null && which.test(cell)) {
                    tally.merge(key, cell.number(), Long::sum);
                }
            }
            return tally;
        }
    }
}

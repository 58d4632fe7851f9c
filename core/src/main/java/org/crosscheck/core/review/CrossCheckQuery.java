package org.crosscheck.core.review;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The condition that a [CrossCheckFilter] makes, in SQL, on `cross_check c`. All that it asks of
/// `c` but a verdict stands in the index of the queue.
final class CrossCheckQuery {
    /// The order of the queue in HQL; stable.
    static final String HQL_ORDER = " order by c.rank, c.score desc, c.attribute, c.id";

    /// The same in SQL.
    static final String ORDER = " ORDER BY c.outcome_rank, c.falling_score, c.attribute, c.id";

    static final String REVERSED =
            " ORDER BY c.outcome_rank DESC, c.falling_score DESC, c.attribute DESC, c.id DESC";

    /// The states that a cross-check may have when it wants a review, as SQL lists them.
    private static final String WANT_REVIEW =
            Stream.of(WorkState.values())
                    .filter(WorkState::wantsReview)
                    .map(state -> "'" + state + "'")
                    .collect(Collectors.joining(", "));

    /// Nobody has decided on what `c` says now who is called so.
    private static final String UNDECIDED =
            """
            c.state IN (%s) AND NOT EXISTS
             (SELECT 1 FROM decision d WHERE d.cross_check_id = c.id AND NOT d.outdated
              AND d.reviewer_id = (SELECT a.id FROM account a WHERE a.username = :waitingFor))\
            """
                    .formatted(WANT_REVIEW);

    /// A muted kind is seen where it is asked for.
    private static final String NOT_MUTED =
            " AND (c.type IS NULL OR c.type NOT IN (SELECT m.type FROM muted_kind m WHERE m.investigation_id = :investigation))";

    private final StringBuilder where =
            new StringBuilder(
                    " WHERE c.investigation_id = :investigation AND c.merged_into IS NULL");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String found = "";

    /// @param words what its text is searched by, each in the spellings that do
    CrossCheckQuery(CrossCheckFilter filter, List<List<String>> words) {
        values.put("investigation", filter.investigation());
        if (filter.type() == null) {
            where.append(NOT_MUTED);
        } else {
            and("c.type = :type", Map.of("type", filter.type().name()));
        }
        if (filter.outcome() != null) {
            and("c.outcome_rank = :outcome", Map.of("outcome", QueueOrder.rank(filter.outcome())));
        }
        if (filter.state() != null) {
            and("c.state = :state", Map.of("state", filter.state().name()));
        }
        ScoreBand score = filter.score();
        if (score != null) {
            and("c.falling_score <= :leastScore", Map.of("leastScore", -score.from()));
            if (score.below() != null) {
                and("c.falling_score > :mostScore", Map.of("mostScore", -score.below()));
            }
        }
        people(filter);
        parties(filter);
        if (!words.isEmpty()) {
            search(words);
        }
    }

    private void people(CrossCheckFilter filter) {
        if (filter.verdict() != null) {
            and(
                    "c.shown AND c.id IN (SELECT d.cross_check_id FROM decision d WHERE d.verdict = :verdict)",
                    Map.of("verdict", filter.verdict().name()));
        }
        if (filter.assignee() != null) {
            and(
                    "c.id IN (SELECT s.cross_check_id FROM assignment s JOIN account a ON a.id = s.reviewer_id WHERE a.username = :assignee)",
                    Map.of("assignee", filter.assignee()));
        }
        if (filter.waitingFor() != null) {
            and(UNDECIDED, Map.of("waitingFor", filter.waitingFor()));
        }
    }

    private void parties(CrossCheckFilter filter) {
        article("article", filter.article());
        article("other", filter.other());
        party("source", "SOURCE", filter.source());
        party("origin", "ORIGIN", filter.origin());
        UUID text = filter.get(FilterPart.SAME_TEXT);
        party("sameText", "TEXT", text == null ? null : text.toString());
    }

    private void article(String name, @Nullable UUID article) {
        if (article != null) {
            and(
                    "c.id IN (SELECT m.cross_check_id FROM cross_check_article m WHERE m.article_id = :%s)"
                            .formatted(name),
                    Map.of(name, article));
        }
    }

    private void party(String name, String kind, @Nullable String party) {
        if (party != null) {
            and(
                    """
                    c.id IN (SELECT p.cross_check_id FROM cross_check_party p
                             WHERE p.investigation_id = :investigation AND p.kind = '%s' AND p.name = :%s)\
                    """
                            .formatted(kind, name),
                    Map.of(name, party));
        }
    }

    private void search(List<List<String>> words) {
        StringBuilder condition = new StringBuilder("t.investigation_id = :investigation");
        int number = 0;
        for (List<String> spellings : words) {
            StringBuilder any = new StringBuilder();
            for (String spelling : spellings) {
                String name = "pattern" + number++;
                any.append(any.isEmpty() ? "" : " OR ")
                        .append("t.searched LIKE :" + name + " ESCAPE '!'");
                values.put(name, SearchWords.pattern(spelling));
            }
            condition.append(" AND (").append(any).append(")");
        }
        found =
                "WITH found AS MATERIALIZED (SELECT t.cross_check_id FROM cross_check_text t WHERE "
                        + condition
                        + ") ";
        where.append(" AND c.id IN (SELECT cross_check_id FROM found)");
    }

    /// Only those behind a place of the queue.
    CrossCheckQuery after(Place place) {
        return beyond(place, ">");
    }

    /// Only those before a place of the queue.
    CrossCheckQuery before(Place place) {
        return beyond(place, "<");
    }

    /// Only this one.
    CrossCheckQuery only(UUID id) {
        and("c.id = :id", Map.of("id", id));
        return this;
    }

    private CrossCheckQuery beyond(Place place, String further) {
        and(
                "(c.outcome_rank, c.falling_score, c.attribute, c.id) %s (:rank, :score, :attribute, :id)"
                        .formatted(further),
                Map.of(
                        "rank",
                        place.rank(),
                        "score",
                        -place.score(),
                        "attribute",
                        place.attribute(),
                        "id",
                        place.id()));
        return this;
    }

    /// Those of muted kinds too.
    CrossCheckQuery withMuted() {
        int at = where.indexOf(NOT_MUTED);
        if (at >= 0) {
            where.delete(at, at + NOT_MUTED.length());
        }
        return this;
    }

    /// What stands before `SELECT`: those whose text is searched for, found once; or nothing.
    String with() {
        return found;
    }

    String where() {
        return where.toString();
    }

    /// What its parameters stand for.
    Map<String, Object> values() {
        return values;
    }

    Query bind(Query query) {
        values.forEach(query::setParameter);
        return query;
    }

    private void and(String condition, Map<String, Object> given) {
        where.append(" AND ").append(condition);
        values.putAll(given);
    }

    /// Where a cross-check stands in the queue.
    record Place(int rank, double score, String attribute, UUID id) {}
}

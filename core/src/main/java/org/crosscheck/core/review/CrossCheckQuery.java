package org.crosscheck.core.review;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The condition that a [CrossCheckFilter] makes, in HQL, on `StoredCrossCheck c`.
final class CrossCheckQuery {
    /// The order of the queue; stable.
    static final String ORDER = " order by c.rank, c.score desc, c.attribute, c.id";

    static final String REVERSED = " order by c.rank desc, c.score, c.attribute desc, c.id desc";

    /// A muted kind is seen where it is asked for.
    static final String AND_NOT_MUTED =
            " and not exists (select 1 from MutedKind m where m.investigation = c.investigation and m.type = c.type)";

    private static final List<WorkState> WANT_REVIEW =
            Stream.of(WorkState.values()).filter(WorkState::wantsReview).toList();

    private static final int MOST_WORDS = 8;

    /// Shorter words must occur as they are typed; longer ones may have a letter wrong.
    private static final int SHORTEST_GUESSED = 5;

    private final StringBuilder where =
            new StringBuilder(" where c.investigation = :investigation");
    private final Map<String, Object> values = new LinkedHashMap<>();

    CrossCheckQuery(CrossCheckFilter filter) {
        values.put("investigation", filter.investigation());
        equal("outcome", filter.outcome());
        if (filter.type() == null) {
            where.append(AND_NOT_MUTED);
        }
        equal("type", filter.type());
        equal("state", filter.state());
        if (filter.verdict() != null) {
            and(
                    "c.shown = true and exists (select 1 from Decision d where d.crossCheck = c.id and d.verdict = :verdict)",
                    Map.of("verdict", filter.verdict()));
        }
        if (filter.article() != null) {
            and(":article member of c.articles", Map.of("article", filter.article()));
        }
        if (filter.other() != null) {
            and(":other member of c.articles", Map.of("other", filter.other()));
        }
        if (filter.assignee() != null) {
            and(
                    "exists (select 1 from Assignment s join Account a on a.id = s.reviewer where s.crossCheck = c.id and a.username = :assignee)",
                    Map.of("assignee", filter.assignee()));
        }
        if (filter.waitingFor() != null) {
            and(
                    "c.state in :reviewed and not exists (select 1 from Decision d join Account a on a.id = d.reviewer where d.crossCheck = c.id and d.outdated = false and a.username = :waitingFor)",
                    Map.of("waitingFor", filter.waitingFor(), "reviewed", WANT_REVIEW));
        }
        List<String> words =
                Stream.of(filter.text().strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        for (int i = 0; i < words.size(); i++) {
            word(i, words.get(i));
        }
    }

    private void word(int number, String word) {
        String pattern = "pattern" + number;
        String like =
                "function('search_form' as String, c.searchText) like function('search_form' as String, :"
                        + pattern
                        + ") escape '!'";
        Map<String, Object> given = new LinkedHashMap<>();
        given.put(
                pattern, "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        if (word.length() >= SHORTEST_GUESSED) {
            String name = "word" + number;
            like +=
                    " or function('word_similarity' as Double, function('search_form' as String, :"
                            + name
                            + "), function('search_form' as String, c.searchText)) >= 0.6";
            given.put(name, word);
        }
        and("(" + like + ")", given);
    }

    /// Only those behind a place of the queue.
    CrossCheckQuery after(Place place) {
        return beyond(place, ">", "<");
    }

    /// Only those before a place of the queue.
    CrossCheckQuery before(Place place) {
        return beyond(place, "<", ">");
    }

    /// Only this one.
    CrossCheckQuery only(UUID id) {
        and("c.id = :id", Map.of("id", id));
        return this;
    }

    private CrossCheckQuery beyond(Place place, String further, String furtherByScore) {
        and(
                """
                (c.rank %1$s :rank or c.rank = :rank and (c.score %2$s :score or c.score = :score and
                 (c.attribute %1$s :attribute or c.attribute = :attribute and c.id %1$s :id)))
                """
                        .formatted(further, furtherByScore),
                Map.of(
                        "rank",
                        place.rank(),
                        "score",
                        place.score(),
                        "attribute",
                        place.attribute(),
                        "id",
                        place.id()));
        return this;
    }

    String where() {
        return where.toString();
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    private void equal(String name, @Nullable Object value) {
        if (value != null) {
            and("c." + name + " = :" + name, Map.of(name, value));
        }
    }

    private void and(String condition, Map<String, Object> given) {
        where.append(" and ").append(condition);
        values.putAll(given);
    }

    /// Where a cross-check stands in the queue.
    record Place(int rank, double score, String attribute, UUID id) {}
}

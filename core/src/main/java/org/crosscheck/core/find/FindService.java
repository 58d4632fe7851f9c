package org.crosscheck.core.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Finds investigations by title and description, articles by title and publisher, and cross-checks
/// by attribute, sentence and the passages that they join: what has all the words that are given,
/// whatever their case and accents.
@ApplicationScoped
public class FindService {
    private static final int MOST_WORDS = 6;

    private static final String INVESTIGATIONS =
            """
            SELECT 'INVESTIGATION' AS kind, id, title, description AS detail
            FROM investigation WHERE %s ORDER BY created_at DESC, id
            """;
    private static final String ARTICLES =
            """
            SELECT 'ARTICLE' AS kind, a.id, coalesce(a.title, a.label) AS title,
                   concat_ws(' · ', a.publisher, i.title) AS detail
            FROM article a JOIN investigation i ON i.id = a.investigation_id
            WHERE %s ORDER BY a.published_on DESC NULLS LAST, a.id
            """;
    private static final String CROSS_CHECKS =
            """
            SELECT 'CROSS_CHECK' AS kind, c.id, c.attribute AS title,
                   concat_ws(' · ', i.title, c.sentence) AS detail
            FROM (SELECT cross_check_id FROM cross_check_text t WHERE %s LIMIT 200) t
            JOIN cross_check c ON c.id = t.cross_check_id AND c.merged_into IS NULL
            JOIN investigation i ON i.id = c.investigation_id
            ORDER BY c.outcome_rank, c.score DESC, c.id
            """;

    private final EntityManager database;

    FindService(EntityManager database) {
        this.database = database;
    }

    /// @param text words, all of which must occur
    /// @param most of each kind
    /// @return in the order of the kinds; nothing for an empty text
    @Transactional
    public List<Found> find(String text, int most) {
        List<String> words =
                Stream.of(text.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        found.addAll(list(INVESTIGATIONS, "search_form(title || ' ' || description)", words, most));
        found.addAll(list(CROSS_CHECKS, "t.searched", words, most));
        found.addAll(
                list(
                        ARTICLES,
                        "search_form(concat_ws(' ', a.title, a.publisher, a.label))",
                        words,
                        most));
        return found;
    }

    private List<Found> list(String query, String text, List<String> words, int most) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            conditions.add(text + " LIKE search_form(:word" + i + ") ESCAPE '!'");
        }
        Query wanted =
                database.createNativeQuery(
                        query.formatted(String.join(" AND ", conditions)), Tuple.class);
        for (int i = 0; i < words.size(); i++) {
            wanted.setParameter("word" + i, "%" + escaped(words.get(i)) + "%");
        }
        return Stream.of(wanted.setMaxResults(most).getResultList().toArray())
                .map(row -> found((Tuple) row))
                .toList();
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Found found(Tuple row) {
        return new Found(
                Found.Kind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("detail", String.class));
    }
}

package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The words of a search, each in the spellings that are looked for: as typed, or, where nothing of
/// the investigation has it so, as the investigation has words that are nearly like it.
@ApplicationScoped
class SearchWords {
    private static final int MOST_WORDS = 8;

    /// Shorter words must occur as they are typed; longer ones may have a letter wrong.
    private static final int SHORTEST_GUESSED = 5;

    private static final String FORM = "SELECT search_form(:typed)";

    private static final String OCCURS =
            """
            SELECT 1 FROM cross_check_text t
            WHERE t.investigation_id = :investigation AND t.searched LIKE :pattern ESCAPE '!' LIMIT 1
            """;

    /// Looked for in some texts that have a word like it: those have nearly all its spellings.
    private static final String ALIKE =
            """
            SELECT w.word FROM
                (SELECT t.searched FROM cross_check_text t
                 WHERE t.investigation_id = :investigation AND :word <% t.searched LIMIT 50) x
            CROSS JOIN LATERAL regexp_split_to_table(x.searched, '[^[:alnum:]]+') AS w (word)
            WHERE length(w.word) > 2 AND word_similarity(:word, w.word) >= 0.6
            GROUP BY w.word ORDER BY word_similarity(:word, w.word) DESC, w.word LIMIT 5
            """;

    private final EntityManager entities;

    SearchWords(EntityManager entities) {
        this.entities = entities;
    }

    List<List<String>> of(CrossCheckFilter filter) {
        List<List<String>> words = new ArrayList<>();
        Stream.of(filter.text().strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .forEach(word -> words.add(spellings(filter.investigation(), word)));
        return words;
    }

    private List<String> spellings(UUID investigation, String typed) {
        String word =
                (String)
                        entities.createNativeQuery(FORM, String.class)
                                .setParameter("typed", typed)
                                .getSingleResult();
        if (typed.length() < SHORTEST_GUESSED || occurs(investigation, word)) {
            return List.of(word);
        }
        List<String> spellings = new ArrayList<>(List.of(word));
        for (Object found :
                entities.createNativeQuery(ALIKE, String.class)
                        .setParameter("investigation", investigation)
                        .setParameter("word", word)
                        .getResultList()) {
            spellings.add((String) found);
        }
        return spellings;
    }

    private boolean occurs(UUID investigation, String word) {
        return !entities.createNativeQuery(OCCURS, Integer.class)
                .setParameter("investigation", investigation)
                .setParameter("pattern", pattern(word))
                .getResultList()
                .isEmpty();
    }

    /// What finds a word anywhere in a text; `!` makes the next character stand for itself.
    static String pattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}

package org.crosscheck.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.example.Examples;
import org.crosscheck.core.investigation.InvestigationService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules that hold whoever writes into the database.
@QuarkusTest
class SchemaTest {
    @Inject DataSource database;
    @Inject InvestigationService investigations;
    @Inject ArticleService articles;

    private UUID investigation = new UUID(0, 0);
    private UUID article = new UUID(0, 0);

    @BeforeEach
    void article() {
        investigation = investigations.create("Schema " + UUID.randomUUID(), "", "ana");
        article =
                articles.store(investigation, Examples.article("Courier", "Nine days."), "ana")
                        .id();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    sql.replace("$investigation", "'" + investigation + "'")
                            .replace("$article", "'" + article + "'"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE article SET body = 'another' WHERE id = $article",
                "UPDATE article SET raw = 'another' WHERE id = $article",
                "UPDATE article SET sha256 = repeat('0', 64) WHERE id = $article",
                "UPDATE article SET sha256 = 'x' WHERE id = $article",
                "UPDATE article SET published_from = NULL WHERE id = $article",
                "UPDATE article SET claim_count = -1 WHERE id = $article",
                "UPDATE claim SET polarity = 'maybe' WHERE article_id = $article",
                "UPDATE claim SET checkworthiness = 1.5 WHERE article_id = $article",
                "UPDATE claim SET span_end = -1 WHERE article_id = $article",
                "UPDATE claim SET article_id = gen_random_uuid() WHERE article_id = $article",
                "UPDATE history SET what = 'nothing' WHERE investigation_id = $investigation",
                "DELETE FROM history WHERE investigation_id = $investigation",
                "TRUNCATE history",
                "TRUNCATE article_correction",
                "UPDATE claim SET found_start = 0 WHERE article_id = $article",
                "UPDATE claim SET origin = 'NOBODY' WHERE article_id = $article",
                "DELETE FROM investigation WHERE id = $investigation",
                "UPDATE investigation SET title = ' ' WHERE id = $investigation",
                "INSERT INTO investigation SELECT gen_random_uuid(), upper(title), '', now(), '', 0 FROM investigation WHERE id = $investigation",
                "INSERT INTO account VALUES (gen_random_uuid(), 'x y', 'x', 'ADMIN', '$2a', now(), 0)",
                "INSERT INTO account VALUES (gen_random_uuid(), 'xy', 'x', 'GUEST', '$2a', now(), 0)",
                "INSERT INTO account VALUES (gen_random_uuid(), 'xy', 'x', 'ADMIN', 'in clear', now(), 0)",
                "INSERT INTO check_run VALUES (gen_random_uuid(), $investigation, now(), now(), 'a', '1', '{}', 1, 2, 0)",
            })
    void statement_that_breaks_a_rule_is_refused(String sql) {
        assertThatThrownBy(() -> execute(sql)).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcome = 'PERHAPS'",
                "state = 'LOST'",
                "score = 1.01",
                "state = 'REOPENED'",
                "stale = true",
                "key = 'taken'",
                "positions = '{}'",
                "type = 'COLOUR'"
            })
    void cross_check_that_breaks_a_rule_is_refused(String change) throws SQLException {
        String insert =
                """
                INSERT INTO cross_check (id, investigation_id, key, attribute, outcome, sentence, score, sources,
                    positions, findings, search_text, revision, state, stale, version)
                VALUES (gen_random_uuid(), $investigation, '%s', 'a', 'CONFLICTS', '', 0.5, 2, '[]', '[]', '', 0,
                    'OPEN', false, 0)
                """;
        execute(insert.formatted("taken"));
        execute(insert.formatted("free"));

        assertThatThrownBy(() ->
                        execute(
                                "UPDATE cross_check SET "
                                        + change
                                        + " WHERE key = 'free' AND investigation_id = $investigation"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void search_uses_the_index_of_trigrams() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET enable_seqscan = off");
            statement.execute("SET enable_indexscan = off");
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines =
                    statement.executeQuery(
                            "EXPLAIN SELECT 1 FROM cross_check_text WHERE searched LIKE search_form('%Café%') ESCAPE '!'")) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            statement.execute("RESET ALL");
            assertThat(plan).contains("cross_check_text_searched");
        }
    }
}

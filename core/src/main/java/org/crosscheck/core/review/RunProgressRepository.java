package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.check.Remembered;
import org.hibernate.Session;

/// How far runs are: plain rows that nobody edits, written in batches.
@ApplicationScoped
class RunProgressRepository {
    private final EntityManager entities;

    RunProgressRepository(EntityManager entities) {
        this.entities = entities;
    }

    void begin(UUID investigation, UnfinishedRun run) {
        entities.createNativeQuery(
                        """
                        INSERT INTO unfinished_run VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                        ON CONFLICT (investigation_id) DO UPDATE SET articles_done = excluded.articles_done,
                            articles = excluded.articles, conflicts = excluded.conflicts
                        """)
                .setParameter(1, investigation)
                .setParameter(2, run.startedAt())
                .setParameter(3, run.by())
                .setParameter(4, run.done())
                .setParameter(5, run.total())
                .setParameter(6, run.conflicts())
                .executeUpdate();
    }

    void end(UUID investigation) {
        entities.createNativeQuery("DELETE FROM unfinished_run WHERE investigation_id = ?1")
                .setParameter(1, investigation)
                .executeUpdate();
    }

    Optional<UnfinishedRun> find(UUID investigation) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        SELECT started_at AS at, started_by AS who, articles_done AS done,
                               articles AS total, conflicts AS conflicts
                        FROM unfinished_run WHERE investigation_id = ?1
                        """,
                        Tuple.class)
                .setParameter(1, investigation)
                .getResultStream()
                .map(t ->
                        new UnfinishedRun(
                                t.get("at", Instant.class),
                                t.get("who", String.class),
                                t.get("done", Integer.class),
                                t.get("total", Integer.class),
                                t.get("conflicts", Integer.class)))
                .findFirst();
    }

    /// Articles that are not as they were when they were compared, or were not compared.
    int changedArticles(UUID investigation) {
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        SELECT count(*) FROM article a
                                        LEFT JOIN compared_article c
                                            ON c.article_id = a.id AND c.article_version = a.version
                                        WHERE a.investigation_id = ?1 AND c.article_id IS NULL
                                        """)
                                .setParameter(1, investigation)
                                .getSingleResult())
                .intValue();
    }

    /// In the order of their places, from the first.
    List<ComparedArticle> compared(UUID investigation) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        SELECT place, article_id AS article, article_version AS version, basis, pairs,
                               looked, looked_at AS lookedat, matches
                        FROM compared_article WHERE investigation_id = ?1 ORDER BY place
                        """,
                        Tuple.class)
                .setParameter(1, investigation)
                .getResultStream()
                .map(t ->
                        new ComparedArticle(
                                t.get("place", Integer.class),
                                t.get("article", UUID.class),
                                t.get("version", Long.class),
                                t.get("basis", String.class),
                                new Remembered(
                                        t.get("pairs", Long.class),
                                        ComparedArticle.numbers(t.get("looked", byte[].class)),
                                        ComparedArticle.numbers(t.get("lookedat", byte[].class)),
                                        ComparedArticle.numbers(t.get("matches", byte[].class)))))
                .toList();
    }

    /// Forgets what was kept of a place and all behind it, and keeps what is given in its stead.
    void replaceFrom(UUID investigation, int place, List<ComparedArticle> articles) {
        entities.createNativeQuery(
                        "DELETE FROM compared_article WHERE investigation_id = ?1 AND place >= ?2")
                .setParameter(1, investigation)
                .setParameter(2, place)
                .executeUpdate();
        entities.unwrap(Session.class)
                .doWork(connection -> {
                    try (var insert =
                            connection.prepareStatement(
                                    "INSERT INTO compared_article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                        for (ComparedArticle article : articles) {
                            insert.setObject(1, investigation);
                            insert.setInt(2, article.place());
                            insert.setObject(3, article.article());
                            insert.setLong(4, article.version());
                            insert.setString(5, article.basis());
                            insert.setLong(6, article.found().pairs());
                            insert.setBytes(7, ComparedArticle.bytes(article.found().looked()));
                            insert.setBytes(8, ComparedArticle.bytes(article.found().lookedAt()));
                            insert.setBytes(9, ComparedArticle.bytes(article.found().matches()));
                            insert.addBatch();
                        }
                        insert.executeBatch();
                    }
                });
    }
}

package org.crosscheck.web.bench;

import jakarta.enterprise.inject.spi.CDI;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckService;
import org.crosscheck.core.review.FilterPart;
import org.crosscheck.core.review.ScoreBand;
import org.crosscheck.core.review.WorkState;

/// Measures how long the queue of a large investigation takes to page, filter, count and search.
/// Writes a line a question, as Markdown.
public final class QueueBench {
    private static final int WARM_UP = 5;
    private static final int TIMES = 21;
    private static final int PAGE = 50;
    private static final String ME = "bench";

    private final UUID investigation = UUID.randomUUID();
    private final PrintStream out;
    private final CrossCheckService queue = CDI.current().select(CrossCheckService.class).get();

    public QueueBench(PrintStream out) {
        this.out = out;
    }

    /// Makes an investigation in the program's database and measures it.
    public void run(int crossChecks) throws SQLException {
        make(crossChecks);
        CrossCheckFilter all = CrossCheckFilter.all(investigation);
        out.println("| " + crossChecks + " cross-checks | median | 95 % |");
        out.println("| --- | --- | --- |");
        page("first page", all, 0);
        page("page in the middle", all, crossChecks / 2);
        page("page at the end", all, crossChecks - PAGE);
        measure("all facets", () -> queue.facets(all, ME));
        measure(
                "facets of one outcome",
                () -> queue.facets(all.withOutcome(Outcome.CONFLICTS), ME));
        measure("facets of a search", () -> queue.facets(all.withText("bridge"), ME));
        page("one outcome", all.withOutcome(Outcome.CONFLICTS), 0);
        page("one kind", all.withType(ValueType.COUNT), 0);
        page("one state, rare", all.withState(WorkState.DISPUTED), 0);
        page("one band of scores", all.withScore(ScoreBand.LOW), 0);
        page("one source", all.withSource("Publisher 7"), 0);
        page("one agency", all.withOrigin("AFP"), 0);
        page(
                "one text",
                all.with(
                        FilterPart.SAME_TEXT,
                        UUID.fromString(queue.facets(all, ME).texts().getFirst().name())),
                0);
        page("given to one person", all.withAssignee(ME), 0);
        page("waiting for one person", all.withWaitingFor(ME), 0);
        page("a frequent word", all.withText("harbour"), 0);
        page("a rare word", all.withText("item 77777"), 0);
        page("a word with a letter wrong", all.withText("harbuor"), 0);
        UUID middle = queue.ids(all, crossChecks / 2, 1).getFirst();
        measure("next one", () -> queue.next(all, middle));
        measure("next open one", () -> queue.next(all.withWaitingFor(ME), middle));
        measure("previous one", () -> queue.previous(all, middle));
        measure(
                "cells beside the review",
                () -> {
                    queue.passes(all, middle);
                    long at = queue.countBefore(all, middle);
                    queue.count(all);
                    queue.list(all, Math.toIntExact(at), 36);
                });
    }

    private void page(String what, CrossCheckFilter filter, int from) {
        measure(
                what + ", with its count",
                () -> {
                    queue.count(filter);
                    queue.list(filter, from, PAGE);
                });
    }

    private void measure(String what, Runnable question) {
        double[] millis = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            long begun = System.nanoTime();
            question.run();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(millis);
        out.printf(
                "| %s | %.0f ms | %.0f ms |%n", what, millis[TIMES / 2], millis[TIMES * 95 / 100]);
    }

    private void make(int crossChecks) throws SQLException {
        DataSource database = CDI.current().select(DataSource.class).get();
        try (Connection connection = database.getConnection()) {
            for (String sql : STATEMENTS) {
                try (PreparedStatement made =
                        connection.prepareStatement(
                                sql.replace("$ID", "'" + investigation + "'::uuid")
                                        .replace("$N", Integer.toString(crossChecks)))) {
                    made.executeUpdate();
                }
            }
            try (Statement vacuum = connection.createStatement()) {
                vacuum.execute("VACUUM ANALYZE");
            }
        }
    }

    private static final String[] STATEMENTS = {
        """
        INSERT INTO account (id, username, display_name, role, password_hash, created_at, version)
        VALUES (gen_random_uuid(), 'bench', 'Bench', 'REVIEWER', '$2', now(), 0)
        """,
        """
        INSERT INTO investigation VALUES ($ID, 'Bench ' || $ID, '', now(), 'bench', 0)
        """,
        """
        INSERT INTO article (id, investigation_id, file, raw, html, sha256, record_fields, label, publisher, authors,
                             agency, fetched_at, fetched_by, body, sentences, attributions, claim_count, version)
        SELECT gen_random_uuid(), $ID, 'a' || i, ''::bytea, false, encode(sha256(i::text::bytea), 'hex'), '{}',
               'Publisher ' || i % 40, 'Publisher ' || i % 40, '[]',
               CASE i % 10 WHEN 0 THEN 'AFP' WHEN 1 THEN 'Reuters' END, now(), 'bench', '', '[]', '[]', 0, 0
        FROM generate_series(1, 2000) i
        """,
        """
        UPDATE article a SET text_group = f.id FROM article f
        WHERE a.investigation_id = $ID AND f.investigation_id = $ID AND substr(a.file, 2)::int % 5 = 0
          AND f.file = 'a' || 1 + substr(a.file, 2)::int % 100
        """,
        """
        INSERT INTO cross_check (id, investigation_id, key, attribute, type, outcome, sentence, score, sources,
                                 positions, findings, search_text, revision, state, stale, version)
        SELECT gen_random_uuid(), $ID, 'k' || i, w.word || ' of event ' || i % 977,
               (ARRAY['DURATION', 'DATE', 'COUNT', 'MONEY', 'PLACE', 'PERSON', 'QUOTE'])[1 + i % 7],
               (ARRAY['AGREES', 'AGREES', 'AGREES', 'CONFLICTS', 'NOT_COMPARABLE', 'CANNOT_TELL'])[1 + i % 6],
               'One says so, another says otherwise of item ' || i, ((i * 7919) % 1000) / 1000.0, 2,
               jsonb_build_array(repeat(md5(i::text), 20)), jsonb_build_array(repeat(md5(i::text || 'f'), 60)),
               w.word || ' of event ' || i % 977 || ' item ' || i || ' ' || w.more || ' ' || md5(i::text) || ' '
                   || repeat('The ministry said on Tuesday that officials had been told of ' || w.more || '. ', 5),
               0, CASE WHEN i % 1000 = 0 THEN 'DISPUTED' WHEN i % 20 = 0 THEN 'AWAITING_SECOND' ELSE 'OPEN' END, false, 0
        FROM generate_series(1, $N) i
        CROSS JOIN LATERAL (SELECT (ARRAY['length', 'number of people', 'day', 'cost', 'name'])[1 + i % 5] AS word,
                                   (ARRAY['the harbour', 'the bridge', 'the exercise'])[1 + i % 3] AS more) w
        """,
        """
        INSERT INTO cross_check_article
        SELECT c.id, a.id
        FROM (SELECT id, row_number() OVER () AS n FROM cross_check WHERE investigation_id = $ID) c
        JOIN (SELECT id, row_number() OVER () AS n FROM article WHERE investigation_id = $ID) a
          ON a.n IN (1 + c.n % 2000, 1 + (c.n * 7 + 13) % 2000)
        """,
        """
        INSERT INTO assignment
        SELECT c.id, a.id, now() FROM cross_check c, account a
        WHERE c.investigation_id = $ID AND a.username = 'bench' AND substr(c.key, 2)::int % 10 = 3
        """,
        """
        INSERT INTO decision (id, cross_check_id, reviewer_id, verdict, note, decided_at, seen_outcome, seen_positions, version)
        SELECT gen_random_uuid(), c.id, a.id, 'CONSISTENT', '', now(), c.outcome, c.positions, 0
        FROM cross_check c, account a
        WHERE c.investigation_id = $ID AND a.username = 'bench' AND substr(c.key, 2)::int % 4 = 1
        """
    };
}

package org.crosscheck.importer.job;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL of its own for the tests of a module, empty when it starts.
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    /// Kept, since a logger that nobody holds loses its level.
    private static final Logger PROCESSES = Logger.getLogger("java.lang.ProcessBuilder");

    private @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        PROCESSES.setLevel(Level.OFF);
        try {
            EmbeddedPostgres started =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            server = started;
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    started.getJdbcUrl("postgres", "postgres"),
                    "quarkus.datasource.username",
                    "postgres",
                    "quarkus.datasource.password",
                    "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("the tests' PostgreSQL does not start", e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the tests' PostgreSQL does not stop", e);
            }
        }
    }
}

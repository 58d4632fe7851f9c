package org.crosscheck.web.journey;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// The packaged program, started once for all journeys on a database and a port of its own, with
/// two reviewers and an administrator who can sign in.
final class RunningProgram implements BeforeAllCallback, ParameterResolver {
    static final String PASSWORD = "journey-password";

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    /// What runs, and stops when the last journey is done.
    private record Started(EmbeddedPostgres database, Process process, Site site)
            implements AutoCloseable {
        @Override
        public void close() throws IOException {
            process.destroy();
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            database.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        started(context);
    }

    private static Started started(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningProgram.class))
                .computeIfAbsent(Started.class, _ -> start(), Started.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return started(context).site();
    }

    private static Started start() {
        try {
            Path home = Files.createTempDirectory("crosscheck-journey");
            EmbeddedPostgres database =
                    EmbeddedPostgres.builder().setDataDirectory(home.resolve("database")).start();
            int port = freePort();
            Process process = program(home, port, database.getJdbcUrl("postgres", "postgres"));
            Site site = new Site("http://localhost:" + port + "/");
            await(process, site, home);
            addPeople(database);
            return new Started(database, process, site);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process program(Path home, int port, String jdbcUrl) throws IOException {
        Path jar = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        jar.toString(),
                        "serve");
        builder.environment().put("CROSSCHECK_HOME", home.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        return builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("program.log").toFile())
                .start();
    }

    private static void await(Process process, Site site, Path home) throws IOException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (!answers(site)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroy();
                throw new IOException(
                        "the program did not start:\n"
                                + Files.readString(home.resolve("program.log")));
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }

    private static boolean answers(Site site) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection)
                            URI.create(site.base() + "sign-in").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static void addPeople(EmbeddedPostgres database) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO account VALUES (?, ?, ?, ?, ?, now(), 0)")) {
            String hash = BcryptUtil.bcryptHash(PASSWORD);
            for (Person person : Person.values()) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, person.username());
                insert.setString(3, person.displayName());
                insert.setString(4, person == Person.ADMIN ? "ADMIN" : "REVIEWER");
                insert.setString(5, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package org.crosscheck.web.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another process of the program, as far as the database is concerned: it opens the database of a
/// home, says the URL, and leaves when its standard input ends.
final class DatabaseProcess implements AutoCloseable {
    static final String VERSION = "18.4.0";

    private final Process process;
    private final String url;

    private DatabaseProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    public static void main(String... args) throws IOException {
        try (EmbeddedDatabase database =
                EmbeddedDatabase.open(new Home(Path.of(args[0])), VERSION)) {
            System.out.println(database.jdbcUrl());
            while (System.in.read() >= 0) {
                // until the input ends
            }
        }
    }

    static DatabaseProcess start(Path home) throws IOException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        DatabaseProcess.class.getName(),
                                        home.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith("jdbc:")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the process ended without a database");
        }
        return new DatabaseProcess(process, line);
    }

    String url() {
        return url;
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor(60, TimeUnit.SECONDS);
    }
}

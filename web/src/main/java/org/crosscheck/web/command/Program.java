package org.crosscheck.web.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import org.crosscheck.web.account.SessionKey;
import org.crosscheck.web.database.EmbeddedDatabase;
import org.jboss.logmanager.LogContext;
import org.jspecify.annotations.Nullable;

/// The program with its database and its services: Quarkus is started around a piece of work and
/// stopped after it.
@Singleton
@Unremovable
final class Program implements QuarkusApplication {
    /// Quarkus makes the application object itself; the work waits for it here.
    private static @Nullable Work work;

    private final Services services;

    Program(Services services) {
        this.services = services;
    }

    /// What is done while the program runs; returns the exit status.
    interface Work {
        int run(Services services) throws Exception;
    }

    @Override
    public int run(String... args) throws Exception {
        try {
            return Objects.requireNonNull(work).run(services);
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(Sentence.of(e));
            return 1;
        }
    }

    /// Starts the embedded database unless another one is configured, then Quarkus, then the work.
    static int around(Settings settings, Work given) throws IOException {
        work = given;
        SessionKey.apply(settings.home());
        HomeRates.apply(settings);
        if (settings.find(Settings.JDBC_URL).isPresent()) {
            return quarkus();
        }
        EmbeddedDatabase database =
                EmbeddedDatabase.open(settings.home(), new Build().postgresql());
        System.setProperty(Settings.JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.username());
        System.setProperty("quarkus.datasource.password", database.password());
        CountDownLatch stopped = new CountDownLatch(1);
        // Ctrl+C ends the JVM while Quarkus still closes its connections.
        Thread leaving =
                new Thread(
                        () -> {
                            silence();
                            await(stopped);
                            database.close();
                        },
                        "leave-database");
        Runtime.getRuntime().addShutdownHook(leaving);
        try {
            return quarkus();
        } finally {
            stopped.countDown();
            database.close();
        }
    }

    /// The same without listening for browsers, and with warnings only.
    static int withoutBrowsers(Settings settings, Work given) throws IOException {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.log.level", "WARN");
        return around(settings, given);
    }

    private static int quarkus() {
        AtomicInteger status = new AtomicInteger();
        Quarkus.run(
                Program.class,
                (code, failure) -> {
                    status.set(code);
                    if (failure != null) {
                        explain(failure);
                    }
                });
        return status.get();
    }

    /// What the user's Ctrl+C cuts off complains about that; it is no news.
    private static void silence() {
        LogContext.getLogContext().getLogger("").setLevel(Level.OFF);
    }

    private static void explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                System.err.println("The database cannot be used: " + cause.getMessage());
                return;
            }
        }
        failure.printStackTrace(System.err);
    }

    private static void await(CountDownLatch stopped) {
        try {
            boolean _ = stopped.await(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

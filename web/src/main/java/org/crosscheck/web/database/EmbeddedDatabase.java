package org.crosscheck.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server whose data live in the program's home. Every process of that home uses the
/// same server: the first starts it, the last to leave stops it. A server that a killed process
/// left behind is found and used; one that was killed itself is started again and recovers.
///
/// Two lock files order this, since the operating system frees their locks however a process ends:
/// `start.lock` is held while a process comes or goes, `users.lock` is shared by those that use the
/// server.
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "crosscheck";
    private static final String DATABASE = "crosscheck";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORTS_TO_TRY = 3;

    private final Path folder;
    private final Path data;
    private final Path serverLog;
    private final ServerPrograms programs;
    private final FileChannel users;
    private @Nullable FileLock using;
    private String password = "";
    private int port;

    private EmbeddedDatabase(Path folder, String version) throws IOException {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.serverLog = folder.resolve("server.log");
        this.programs = ServerPrograms.in(folder, version, folder.resolve("programs.log"));
        this.users = channel("users.lock");
    }

    /// Finds or starts the server of this home.
    ///
    /// @param version of PostgreSQL, as of the archives that the program brings along
    /// @throws IOException with a sentence for people, if there is no server to be had
    public static EmbeddedDatabase open(Home home, String version) throws IOException {
        String major = version.substring(0, version.indexOf('.'));
        Path folder = home.folder("pg" + major);
        try (FileChannel start = lockFile(folder, "start.lock");
                FileLock _ = start.lock()) {
            EmbeddedDatabase database = new EmbeddedDatabase(folder, version);
            try {
                database.join();
                return database;
            } catch (IOException | RuntimeException e) {
                database.users.close();
                throw e;
            }
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    public String username() {
        return USER;
    }

    public String password() {
        return password;
    }

    /// Leaves, and stops the server if nobody else uses it. A second call does nothing.
    @Override
    public synchronized void close() {
        if (using == null) {
            return;
        }
        try (FileChannel start = lockFile(folder, "start.lock");
                FileLock _ = start.lock();
                FileChannel mine = users) {
            using.release();
            using = null;
            try (FileLock alone = mine.tryLock()) {
                if (alone != null) {
                    stop();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("leaving the database in " + folder, e);
        }
    }

    private void join() throws IOException {
        using = users.lock(0, Long.MAX_VALUE, true);
        if (!Files.isDirectory(data)) {
            create();
        }
        Path secret = folder.resolve("password");
        if (!Files.isReadable(secret)) {
            throw new IOException(
                    "The database's password is missing: " + secret + " cannot be read.");
        }
        password = Files.readString(secret).strip();
        if (!findRunning()) {
            start();
        }
        createDatabase();
    }

    /// Makes the data directory, beside its place first, so that one that is there is whole. The
    /// name is this process's own: the `initdb` of one that was killed may still be writing.
    private void create() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path secret = folder.resolve("password");
        Home.writeSecret(secret, HexFormat.of().formatHex(random));
        Path half = folder.resolve("data.half-" + ProcessHandle.current().pid());
        int status = 1;
        for (String characterType : ServerPrograms.characterTypes()) {
            ServerPrograms.delete(half);
            status =
                    programs.run(
                            "initdb",
                            List.of(
                                    "-D",
                                    half.toString(),
                                    "-U",
                                    USER,
                                    "--pwfile=" + secret,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    "--lc-ctype=" + characterType,
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8"));
            if (status == 0) {
                break;
            }
        }
        if (status != 0) {
            throw new IOException(
                    "PostgreSQL could not make its data directory in "
                            + folder
                            + "; why is in "
                            + folder.resolve("programs.log"));
        }
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /// A server may run already, start, or be on its way out.
    private boolean findRunning() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<Postmaster> server = Postmaster.find(data);
            if (server.isEmpty()) {
                return false;
            }
            if (server.get().isSomethingElse()) {
                Files.delete(Postmaster.file(data));
                return false;
            }
            if (!server.get().isAlive()) {
                return false; // PostgreSQL removes what is left of it
            }
            port = server.get().port();
            try (Connection _ = connect("postgres")) {
                return true;
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    throw new IOException(
                            "The database server of "
                                    + folder
                                    + " (process "
                                    + server.get().pid()
                                    + ") runs but does not answer: "
                                    + e.getMessage(),
                            e);
                }
            }
            pause();
        }
    }

    private void start() throws IOException {
        for (int attempt = 0; attempt < PORTS_TO_TRY; attempt++) {
            port = freePort();
            String options =
                    "-c listen_addresses=127.0.0.1 -c port="
                            + port
                            + " -c timezone=UTC -c log_timezone=UTC"
                            + " -c log_min_messages=warning -c log_checkpoints=off"
                            + (ServerPrograms.windows() ? "" : " -c unix_socket_directories=");
            int status =
                    programs.run(
                            "pg_ctl",
                            List.of(
                                    "start",
                                    "-D",
                                    data.toString(),
                                    "-w",
                                    "-t",
                                    Long.toString(PATIENCE.toSeconds()),
                                    "-l",
                                    serverLog.toString(),
                                    "-o",
                                    options));
            if (status == 0) {
                return;
            }
        }
        throw new IOException(
                "PostgreSQL did not start on the data in " + data + "; why is in " + serverLog);
    }

    private void stop() throws IOException {
        int status =
                programs.run("pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w"));
        if (status != 0) {
            throw new IOException("PostgreSQL did not stop; why is in " + serverLog);
        }
    }

    private void createDatabase() throws IOException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            throw new IOException(
                    "The database server of " + folder + " refuses: " + e.getMessage(), e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, USER, password);
    }

    private FileChannel channel(String name) throws IOException {
        return lockFile(folder, name);
    }

    private static FileChannel lockFile(Path folder, String name) throws IOException {
        return FileChannel.open(
                folder.resolve(name),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the database server", e);
        }
    }
}

package org.crosscheck.web.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of the PostgreSQL server (`initdb`, `pg_ctl`, `postgres`), unpacked once from the
/// archive for this platform. PostgreSQL refuses to run as root; there its programs run inside a
/// user namespace, in which root is nobody.
final class ServerPrograms {
    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private final Path bin;
    private final Path log;

    private ServerPrograms(Path bin, Path log) {
        this.bin = bin;
        this.log = log;
    }

    /// @param version of the server; another one is unpacked beside it
    /// @param log where the programs' output goes
    static ServerPrograms in(Path folder, String version, Path log) throws IOException {
        Path server = folder.resolve("server-" + version);
        if (!Files.isDirectory(server)) {
            Path half = folder.resolve("server-" + version + ".half");
            delete(half);
            unpack(half);
            Files.move(half, server, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerPrograms(server.resolve("bin"), log);
    }

    /// Runs one of the programs and returns its exit status.
    int run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (root()) {
            if (!LinuxUtils.isUnshareAvailable()) {
                throw new IOException(
                        "PostgreSQL does not run as root, and this system allows no user namespaces"
                                + " in which root is somebody else. Start Crosscheck as an ordinary"
                                + " user, or set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL of your"
                                + " own.");
            }
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(windows() ? program + ".exe" : program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        // To a file, not a pipe: the server inherits it and outlives this process.
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_MESSAGES", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end within 5 minutes; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + program + " ran", e);
        }
        return process.exitValue();
    }

    /// Character types that PostgreSQL may know here, best first.
    static List<String> characterTypes() {
        if (windows()) {
            return List.of("C");
        }
        return mac() ? List.of("en_US.UTF-8", "C") : List.of("C.UTF-8", "C");
    }

    static boolean windows() {
        return OS.startsWith("windows");
    }

    private static boolean mac() {
        return OS.startsWith("mac");
    }

    private static boolean root() {
        return !windows() && !mac() && System.getProperty("user.name").equals("root");
    }

    private static void unpack(Path folder) throws IOException {
        String system = windows() ? "Windows" : mac() ? "Darwin" : "Linux";
        String architecture = System.getProperty("os.arch");
        try (InputStream archive =
                        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                                system, architecture.equals("amd64") ? "x86_64" : architecture);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.resolveSibling("."));
                if (entry.isSymbolicLink() || entry.isLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if ((entry.getMode() & 0100) != 0 || file.startsWith(folder.resolve("bin"))) {
                        file.toFile().setExecutable(true);
                    }
                }
            }
        }
    }

    /// Deletes a folder and what is in it, if it is there.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

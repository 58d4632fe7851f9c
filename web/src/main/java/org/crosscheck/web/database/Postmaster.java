package org.crosscheck.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a data directory's `postmaster.pid` says: the server's process, and the port on which it
/// listens. The file outlives a server that was killed.
///
/// @see <a href="https://www.postgresql.org/docs/18/storage-file-layout.html">Database file
///   layout</a>
record Postmaster(long pid, int port) {
    private static final int PORT_LINE = 3;

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// Empty if there is no such file, or it is not written to its end yet.
    static Optional<Postmaster> find(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file(data));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        return Optional.of(
                new Postmaster(
                        Long.parseLong(lines.getFirst().strip()),
                        Integer.parseInt(lines.get(PORT_LINE).strip())));
    }

    /// Is a process of this number alive, and may it be a server? Process numbers are given again.
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process ->
                        process.info()
                                .command()
                                .map(command -> command.contains("postgres"))
                                .orElse(true))
                .orElse(false);
    }

    /// Has the number been given to a process that is no server?
    boolean isSomethingElse() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && !isAlive();
    }
}

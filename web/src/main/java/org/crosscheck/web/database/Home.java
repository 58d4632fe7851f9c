package org.crosscheck.web.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// The folder in which the program keeps what it stores: `CROSSCHECK_HOME`, or `.crosscheck` in the
/// user's own folder. Nobody but its owner can read what the program makes there.
public record Home(Path path) {
    public Home {
        path = path.toAbsolutePath().normalize();
    }

    /// The home that the environment names.
    public static Home of(Map<String, String> environment) {
        String given = environment.get("CROSSCHECK_HOME");
        return new Home(
                given == null || given.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".crosscheck")
                        : Path.of(given));
    }

    /// A folder inside, made if it is missing.
    public Path folder(String name) throws IOException {
        Path folder = path.resolve(name);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(path);
            if (posix()) {
                Files.createDirectories(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        }
        return folder;
    }

    /// Writes a file that only its owner can read.
    public static void writeSecret(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        if (posix()) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, secret);
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}

package org.crosscheck.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Folders become the files in them.
final class InputFiles {
    private InputFiles() {}

    /// The names of all files, those of a folder sorted; `-` and what is not there stay as they
    /// are.
    static List<String> names(List<String> given) throws IOException {
        List<String> names = new ArrayList<>();
        for (String name : given) {
            if (name.equals("-") || !Files.isDirectory(Path.of(name))) {
                names.add(name);
                continue;
            }
            try (Stream<Path> inside = Files.walk(Path.of(name))) {
                inside.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .map(Path::toString)
                        .sorted()
                        .forEach(names::add);
            }
        }
        return names;
    }
}

package org.crosscheck.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.web.database.Home;
import picocli.CommandLine.Option;

/// The investigation that a command is about, and where it is stored.
final class Target {
    @Option(
            names = {"-i", "--investigation"},
            required = true,
            paramLabel = "TITLE",
            description = "Title of the investigation.")
    String title = "";

    @Option(names = "--demo", description = "Look into the demonstration's database.")
    boolean demo;

    Settings settings() throws IOException {
        Home home = Home.of(System.getenv());
        return Settings.of(demo ? new Home(home.folder("demo")) : home);
    }

    Optional<UUID> find(InvestigationService investigations) {
        return investigations.findByTitle(title);
    }

    /// @throws IOException with a sentence that says which there are
    UUID get(InvestigationService investigations) throws IOException {
        Optional<UUID> found = find(investigations);
        if (found.isEmpty()) {
            throw new IOException(
                    "There is no investigation called \""
                            + title
                            + "\". "
                            + known(investigations.list())
                            + hint());
        }
        return found.get();
    }

    private String hint() throws IOException {
        boolean other = !demo && Files.isDirectory(Home.of(System.getenv()).folder("demo"));
        return other ? " For an investigation of the demonstration add --demo." : "";
    }

    private static String known(List<InvestigationRow> known) {
        return known.isEmpty()
                ? "There are none yet."
                : known.stream()
                        .map(row -> "\"" + row.title() + "\"")
                        .collect(Collectors.joining(", ", "There are: ", "."));
    }
}

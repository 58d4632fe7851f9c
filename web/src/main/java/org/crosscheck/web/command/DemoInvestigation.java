package org.crosscheck.web.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.review.RunSummary;
import org.crosscheck.importer.job.ImportJob;
import org.crosscheck.importer.job.ImportSource;

/// The sample investigation. Its articles travel inside the program.
final class DemoInvestigation {
    private static final String TITLE = "Exercise Grey Heron";
    private static final String DESCRIPTION =
            "A sample: five articles about one naval exercise, written for this program. They"
                    + " disagree about how long it lasts, when it began, how many take part, and what"
                    + " was said.";
    private static final String BY = "crosscheck demo";

    private final Services services;

    DemoInvestigation(Services services) {
        this.services = services;
    }

    /// Makes the investigation, or finishes one whose making was interrupted.
    void makeIfMissing() throws IOException {
        UUID investigation =
                services.investigations
                        .findByTitle(TITLE)
                        .orElseGet(() -> services.investigations.create(TITLE, DESCRIPTION, BY));
        List<ImportSource> articles = articles();
        if (services.investigations.get(investigation).articles() >= articles.size()
                && services.runs.latest(investigation).isPresent()) {
            return;
        }
        System.err.println("Importing and cross-checking the sample investigation …");
        ImportJob.State end = services.imports.importNow(investigation, articles, BY, _ -> {});
        end.problems().forEach(System.err::println);
        RunSummary run = end.run();
        if (end.phase() != ImportJob.Phase.DONE || run == null) {
            throw new IOException("The sample investigation could not be imported.");
        }
        System.err.printf(
                "%s, %s, %s%n",
                Counted.of(end.articles(), "article"),
                Counted.of(run.crossChecks(), "cross-check"),
                Counted.of(run.conflicts(), "conflict"));
    }

    static List<ImportSource> articles() throws IOException {
        List<ImportSource> articles = new ArrayList<>();
        for (String name :
                new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList()) {
            if (!name.isBlank()) {
                articles.add(new ImportSource(name, bytes("articles/" + name)));
            }
        }
        return articles;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = DemoInvestigation.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IOException("The program was built without its sample: demo/" + name);
            }
            return in.readAllBytes();
        }
    }
}

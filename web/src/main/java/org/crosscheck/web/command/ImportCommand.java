package org.crosscheck.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.core.review.RunSummary;
import org.crosscheck.importer.job.ImportJob;
import org.crosscheck.importer.job.ImportSource;
import org.crosscheck.importer.job.ImportedArticle;
import org.crosscheck.importer.read.ColumnMapping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Imports files into an investigation of the database and cross-checks it.
@Command(
        name = "import",
        description = "Import articles into an investigation and cross-check it.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final String BY = "crosscheck import";

    @Mixin private Target target = new Target();

    @Mixin private ColumnsOption columns = new ColumnsOption();

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--create", description = "Make the investigation if there is none.")
    private boolean create;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files or folders; - reads standard input.")
    private List<String> files = List.of();

    private boolean unreadable;

    @Override
    public Integer call() throws IOException {
        List<ImportSource> sources = read(columns.mapping(Objects.requireNonNull(spec)));
        return Program.withoutBrowsers(target.settings(), services -> run(services, sources));
    }

    private List<ImportSource> read(ColumnMapping mapping) throws IOException {
        List<ImportSource> sources = new ArrayList<>();
        for (String name : InputFiles.names(files)) {
            try {
                sources.add(
                        new ImportSource(
                                name,
                                name.equals("-")
                                        ? System.in.readAllBytes()
                                        : Files.readAllBytes(Path.of(name)),
                                mapping));
            } catch (IOException e) {
                System.err.println(Sentence.of(e));
                unreadable = true;
            }
        }
        return sources;
    }

    private int run(Services services, List<ImportSource> sources) throws IOException {
        UUID id = find(services);
        Progress progress = new Progress();
        ImportJob.State end = services.imports.importNow(id, sources, BY, progress::show);
        end.problems().forEach(System.err::println);
        long undated = end.imported().stream().filter(ImportedArticle::needsDate).count();
        System.err.printf(
                "%s imported; %s there already; %s left out.%n",
                Counted.of(end.articles() - end.unchanged() - end.failed(), "article"),
                end.unchanged() == 0 ? "none was" : end.unchanged() + " were",
                end.notImported() == 0
                        ? "nothing was"
                        : end.notImported() + " files or records were");
        if (undated > 0) {
            System.err.printf(
                    "%s without a date of publication; give one on the page of articles.%n",
                    Counted.of(undated, "article"));
        }
        RunSummary run = end.run();
        if (run != null) {
            System.err.printf(
                    "%s, %s.%n",
                    Counted.of(run.crossChecks(), "cross-check"),
                    Counted.of(run.conflicts(), "conflict"));
        }
        boolean bad =
                end.problems().stream().map(Problem::severity).anyMatch(Severity.ERROR::equals);
        return unreadable || bad || end.phase() != ImportJob.Phase.DONE ? 1 : 0;
    }

    private UUID find(Services services) throws IOException {
        return create && target.find(services.investigations).isEmpty()
                ? services.investigations.create(target.title, "", BY)
                : target.get(services.investigations);
    }

    /// A line for each file, and for the cross-check.
    private static final class Progress {
        private int done;
        private boolean checking;

        void show(ImportJob.State state) {
            if (state.filesDone() > done) {
                done = state.filesDone();
                System.err.printf(
                        "%d of %s read, %s%n",
                        state.filesDone(),
                        Counted.of(state.files(), "file"),
                        Counted.of(state.articles(), "article"));
            }
            if (state.phase() == ImportJob.Phase.CHECKING && !checking) {
                checking = true;
                System.err.println("cross-checking …");
            }
        }
    }
}

package org.crosscheck.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.importer.extract.ArticleExtractor;
import org.crosscheck.importer.extract.ExtractedArticle;
import org.crosscheck.importer.extract.OrderedWork;
import org.crosscheck.importer.language.CoreNlpParser;
import org.crosscheck.importer.read.ArticleReader;
import org.crosscheck.importer.read.ColumnMapping;
import org.crosscheck.importer.read.Format;
import org.crosscheck.importer.read.RawArticle;
import org.crosscheck.importer.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The files that a command is given, and how they are read.
final class Articles {
    /// More would wait for each other's memory.
    private static final int MOST_THREADS = 4;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publication date (ISO 8601) of every article given.")
    @Nullable String published;

    @Option(
            names = "--format",
            defaultValue = "AUTO",
            description = "One of ${COMPLETION-CANDIDATES}; recognised by content unless given.")
    Format format = Format.AUTO;

    @Mixin private ColumnsOption columns = new ColumnsOption();

    @Option(
            names = "--raw",
            description = "The input is clean article text already; nothing is removed.")
    boolean asIs;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files or folders; - reads standard input.")
    List<String> files = List.of();

    private final ArticleReader reader = new ArticleReader();
    private @Nullable ArticleExtractor extractor;
    private boolean failed;

    /// Hears each article in the order of the input.
    interface Sink {
        void accept(ExtractedArticle article) throws IOException;
    }

    /// Extracts every article given, several at a time; returns the exit status.
    int each(CommandLine.Model.CommandSpec spec, Sink sink) throws IOException {
        PublicationTime given = publication(spec);
        ColumnMapping mapping = columns.mapping(spec);
        ReadOptions options = new ReadOptions(format, _ -> mapping);
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        try (ExecutorService workers =
                        Executors.newFixedThreadPool(
                                threads, Thread.ofPlatform().daemon().factory());
                OrderedWork<IOException> work = new OrderedWork<>(workers, 2 * threads)) {
            for (String name : InputFiles.names(files)) {
                List<RawArticle> raws = new ArrayList<>();
                List<Problem> problems = new ArrayList<>();
                try {
                    byte[] bytes =
                            name.equals("-")
                                    ? System.in.readAllBytes()
                                    : Files.readAllBytes(Path.of(name));
                    reader.read(name, bytes, options, raws::add, problems::add);
                } catch (IOException e) {
                    problems.add(
                            new Problem(
                                    Severity.ERROR,
                                    "read",
                                    name,
                                    "cannot be read: " + Sentence.reason(e)));
                }
                work.then(() -> problems.forEach(this::report));
                for (RawArticle raw : raws) {
                    work.add(() -> extracted(raw, given, sink));
                }
            }
            work.finish();
        }
        return failed ? 1 : 0;
    }

    private OrderedWork.Step<IOException> extracted(
            RawArticle raw, @Nullable PublicationTime given, Sink sink) {
        List<Problem> problems = new ArrayList<>();
        try {
            ExtractedArticle article = extractor().extract(raw, asIs, given, problems::add);
            return () -> {
                problems.forEach(this::report);
                sink.accept(article);
            };
        } catch (RuntimeException | StackOverflowError e) {
            return () -> {
                problems.forEach(this::report);
                report(
                        new Problem(
                                Severity.ERROR,
                                "extract",
                                raw.location(),
                                "the program failed on it, which is a fault of the program: " + e));
                e.printStackTrace();
            };
        }
    }

    /// Loads the language models when the first article needs them, not for input that holds none.
    private synchronized ArticleExtractor extractor() {
        if (extractor == null) {
            extractor = new ArticleExtractor(new CoreNlpParser());
        }
        return extractor;
    }

    private void report(Problem problem) {
        failed |= problem.severity() == Severity.ERROR;
        System.err.println(problem);
    }

    private @Nullable PublicationTime publication(CommandLine.Model.CommandSpec spec) {
        if (published == null) {
            return null;
        }
        try {
            if (published.length() > 10) {
                OffsetDateTime moment = OffsetDateTime.parse(published);
                return new PublicationTime(
                        moment.toLocalDate(), moment, PublicationTime.Origin.ARGUMENT);
            }
            return new PublicationTime(
                    LocalDate.parse(published), null, PublicationTime.Origin.ARGUMENT);
        } catch (DateTimeParseException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--published: found \""
                            + published
                            + "\", expected a date like 2021-08-23 or 2021-08-23T10:00:00Z",
                    e);
        }
    }
}

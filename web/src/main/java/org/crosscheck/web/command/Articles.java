package org.crosscheck.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.importer.extract.ArticleExtractor;
import org.crosscheck.importer.extract.ExtractedArticle;
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
    private boolean failed;

    /// Hears each article in the order of the input.
    interface Sink {
        void accept(ExtractedArticle article) throws IOException;
    }

    /// Extracts every article given; returns the exit status.
    int each(CommandLine.Model.CommandSpec spec, Sink sink) throws IOException {
        PublicationTime given = publication(spec);
        ColumnMapping mapping = columns.mapping(spec);
        ReadOptions options = new ReadOptions(format, _ -> mapping);
        ArticleExtractor extractor = null;
        for (String name : InputFiles.names(files)) {
            List<RawArticle> raws = new ArrayList<>();
            try {
                byte[] bytes =
                        name.equals("-")
                                ? System.in.readAllBytes()
                                : Files.readAllBytes(Path.of(name));
                reader.read(name, bytes, options, raws::add, this::report);
            } catch (IOException e) {
                report(
                        new Problem(
                                Severity.ERROR,
                                "read",
                                name,
                                "cannot be read: " + Sentence.reason(e)));
            }
            for (RawArticle raw : raws) {
                if (extractor == null) {
                    extractor = new ArticleExtractor(new CoreNlpParser());
                }
                sink.accept(extractor.extract(raw, asIs, given, this::report));
            }
        }
        return failed ? 1 : 0;
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

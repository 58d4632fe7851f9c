package org.crosscheck.web.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.crosscheck.core.check.Meanings;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.importer.extract.ArticleExtractor;
import org.crosscheck.importer.extract.ExtractedArticle;
import org.crosscheck.importer.job.ImportSource;
import org.crosscheck.importer.language.CoreNlpParser;
import org.crosscheck.importer.meaning.SentenceModel;
import org.crosscheck.importer.read.ArticleReader;
import org.crosscheck.importer.read.ColumnMapping;
import org.crosscheck.importer.read.Format;
import org.crosscheck.importer.read.RawArticle;
import org.crosscheck.importer.read.ReadOptions;
import org.crosscheck.web.bench.CheckBench;
import org.crosscheck.web.bench.LinkageBench;
import org.crosscheck.web.bench.QueueBench;
import org.crosscheck.web.database.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures cross-checking on investigations that are made by multiplying articles, and fits what
/// it weighs on labelled ones.
@Command(
        name = "bench",
        hidden = true,
        description = {
            "Measure how long cross-checking takes in investigations of several sizes, or fit the",
            "linkage of values on folders of labelled bundles and write its table, or measure a",
            "queue of many cross-checks."
        },
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    /// What is measured.
    enum Measure {
        CHECKS,
        LINKAGE,
        QUEUE
    }

    @Parameters(index = "0", description = "What to measure: ${COMPLETION-CANDIDATES}.")
    private Measure measure = Measure.CHECKS;

    @Option(
            names = "--claims",
            split = ",",
            defaultValue = "1000,10000,100000",
            description = "Sizes of the investigations.")
    private List<Integer> claims = List.of();

    @Option(names = "--cross-checks", defaultValue = "100000", description = "Size of the queue.")
    private int crossChecks;

    @Option(
            names = "--topics",
            defaultValue = "1",
            description = "Share of the topic words that each made-up event has for itself.")
    private double topics;

    @Option(
            names = "--words",
            description =
                    "Let words alone speak for values being of one attribute, and nothing of what"
                            + " passages mean.")
    private boolean words;

    @Parameters(
            index = "1..*",
            paramLabel = "FOLDER",
            description =
                    "Articles about one event each, the sample's unless given; of linkage, one"
                            + " folder of labelled bundles.")
    private List<Path> folders = List.of();

    @Spec private @Nullable CommandSpec spec;

    private final ArticleReader reader = new ArticleReader();

    @Override
    public Integer call() throws IOException {
        if (measure == Measure.QUEUE) {
            return queue();
        }
        ArticleExtractor extractor = new ArticleExtractor(new CoreNlpParser());
        return switch (measure) {
            case CHECKS -> {
                new CheckBench(
                                groups(extractor),
                                words ? Meanings.NONE : new SentenceModel(System.err::println),
                                topics,
                                System.out)
                        .run(claims);
                yield 0;
            }
            case LINKAGE -> fitted(extractor) ? 0 : 1;
            case QUEUE -> throw new IllegalStateException("measured without an extractor");
        };
    }

    /// In a database of its own, which stays in the temporary folder.
    private int queue() throws IOException {
        Path folder = Files.createTempDirectory("crosscheck-bench");
        System.err.println("Making an investigation in " + folder);
        return Program.withoutBrowsers(
                Settings.of(new Home(folder)),
                _ -> {
                    new QueueBench(System.out).run(crossChecks);
                    return 0;
                });
    }

    private List<List<ArticleClaims>> groups(ArticleExtractor extractor) throws IOException {
        List<List<ArticleClaims>> groups = new ArrayList<>();
        if (folders.isEmpty()) {
            groups.add(claims(extracted(extractor, DemoInvestigation.articles())));
        }
        for (Path folder : folders) {
            groups.add(
                    claims(
                            extracted(
                                    extractor,
                                    sources(InputFiles.names(List.of(folder.toString()))))));
        }
        return groups;
    }

    private boolean fitted(ArticleExtractor extractor) throws IOException {
        if (folders.size() != 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "linkage: expected one folder of labelled bundles, found " + folders.size());
        }
        return new LinkageBench(
                        files ->
                                extracted(
                                        extractor,
                                        sources(files.stream().map(Path::toString).toList())),
                        words ? Meanings.NONE : new SentenceModel(System.err::println))
                .run(
                        folders.getFirst(),
                        new PrintStream(System.out, false, StandardCharsets.UTF_8),
                        System.err);
    }

    private static List<ImportSource> sources(List<String> names) throws IOException {
        List<ImportSource> sources = new ArrayList<>();
        for (String name : names) {
            sources.add(new ImportSource(name, Files.readAllBytes(Path.of(name))));
        }
        return sources;
    }

    private List<ExtractedArticle> extracted(
            ArticleExtractor extractor, List<ImportSource> sources) {
        List<RawArticle> raws = new ArrayList<>();
        for (ImportSource source : sources) {
            reader.read(
                    source.name(),
                    source.bytes(),
                    new ReadOptions(Format.AUTO, _ -> ColumnMapping.NONE),
                    raws::add,
                    System.err::println);
        }
        return raws.stream().map(raw -> extractor.extract(raw, false, null, _ -> {})).toList();
    }

    /// Those that claim something.
    private static List<ArticleClaims> claims(List<ExtractedArticle> extracted) {
        List<ArticleClaims> articles = new ArrayList<>();
        for (ExtractedArticle article : extracted) {
            ArticleClaims claims = article.forComparing(Integer.toString(articles.size()));
            if (!claims.claims().isEmpty()) {
                articles.add(claims);
            }
        }
        return articles;
    }
}

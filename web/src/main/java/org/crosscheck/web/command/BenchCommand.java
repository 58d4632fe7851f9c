package org.crosscheck.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.importer.extract.ArticleExtractor;
import org.crosscheck.importer.job.ImportSource;
import org.crosscheck.importer.language.CoreNlpParser;
import org.crosscheck.importer.read.ArticleReader;
import org.crosscheck.importer.read.ColumnMapping;
import org.crosscheck.importer.read.Format;
import org.crosscheck.importer.read.RawArticle;
import org.crosscheck.importer.read.ReadOptions;
import org.crosscheck.web.bench.CheckBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures cross-checking on investigations that are made by multiplying articles.
@Command(
        name = "bench",
        hidden = true,
        description = "Measure how long cross-checking takes in investigations of several sizes.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    /// What is measured.
    enum Measure {
        CHECKS
    }

    @Parameters(index = "0", description = "What to measure: ${COMPLETION-CANDIDATES}.")
    private Measure measure = Measure.CHECKS;

    @Option(
            names = "--claims",
            split = ",",
            defaultValue = "1000,10000,100000",
            description = "Sizes of the investigations.")
    private List<Integer> claims = List.of();

    @Option(
            names = "--topics",
            defaultValue = "1",
            description = "Share of the topic words that each made-up event has for itself.")
    private double topics;

    @Parameters(
            index = "1..*",
            paramLabel = "FOLDER",
            description = "Articles about one event each; the sample's unless given.")
    private List<Path> folders = List.of();

    private final ArticleReader reader = new ArticleReader();

    @Override
    public Integer call() throws IOException {
        List<List<ArticleClaims>> groups = new ArrayList<>();
        ArticleExtractor extractor = new ArticleExtractor(new CoreNlpParser());
        if (folders.isEmpty()) {
            groups.add(extracted(extractor, DemoInvestigation.articles()));
        }
        for (Path folder : folders) {
            List<ImportSource> sources = new ArrayList<>();
            for (String name : InputFiles.names(List.of(folder.toString()))) {
                sources.add(new ImportSource(name, Files.readAllBytes(Path.of(name))));
            }
            groups.add(extracted(extractor, sources));
        }
        CheckBench bench = new CheckBench(groups, topics, System.out);
        switch (measure) {
            case CHECKS -> bench.run(claims);
        }
        return 0;
    }

    private List<ArticleClaims> extracted(ArticleExtractor extractor, List<ImportSource> sources) {
        List<RawArticle> raws = new ArrayList<>();
        for (ImportSource source : sources) {
            reader.read(
                    source.name(),
                    source.bytes(),
                    new ReadOptions(Format.AUTO, _ -> ColumnMapping.NONE),
                    raws::add,
                    System.err::println);
        }
        List<ArticleClaims> articles = new ArrayList<>();
        for (RawArticle raw : raws) {
            ArticleClaims claims =
                    extractor
                            .extract(raw, false, null, _ -> {})
                            .forComparing(Integer.toString(articles.size()));
            if (!claims.claims().isEmpty()) {
                articles.add(claims);
            }
        }
        return articles;
    }
}

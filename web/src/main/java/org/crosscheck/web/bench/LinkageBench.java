package org.crosscheck.web.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.core.check.FittedLinkage;
import org.crosscheck.core.check.LinkageFit;
import org.crosscheck.core.check.Meanings;
import org.crosscheck.importer.extract.ExtractedArticle;

/// Fits the coefficients by which values are linked on a folder of labelled bundles.
public final class LinkageBench {
    private static final String GOLD = "gold.json";

    private final Extraction extraction;
    private final Meanings meanings;

    /// Extracts the articles of files, in their order.
    @FunctionalInterface
    public interface Extraction {
        List<ExtractedArticle> of(List<Path> files) throws IOException;
    }

    /// @param meanings by which passages are likened, those that a check uses
    public LinkageBench(Extraction extraction, Meanings meanings) {
        this.extraction = extraction;
        this.meanings = meanings;
    }

    /// @param folder of bundles, folders with a `gold.json` each
    /// @param out gets the lines of `linkage.tsv`
    /// @param report gets how well values are linked in bundles that were held out, as Markdown
    /// @return whether there was a bundle
    public boolean run(Path folder, PrintStream out, PrintStream report) throws IOException {
        LinkageFit fit = new LinkageFit(meanings);
        List<Path> bundles =
                inside(folder).stream().filter(b -> Files.exists(b.resolve(GOLD))).toList();
        if (bundles.isEmpty()) {
            report.println(folder + " holds no folder with a " + GOLD + ".");
            return false;
        }
        for (Path bundle : bundles) {
            List<ExtractedArticle> articles =
                    extraction.of(inside(bundle).stream().filter(f -> !f.endsWith(GOLD)).toList());
            fit.add(
                    String.valueOf(bundle.getFileName()),
                    IntStream.range(0, articles.size())
                            .mapToObj(i -> articles.get(i).forComparing(Integer.toString(i)))
                            .toList(),
                    GoldLabels.read(bundle.resolve(GOLD), articles));
        }
        FittedLinkage fitted = fit.fit();
        fitted.lines(LocalDate.now()).forEach(line -> out.print(line + "\n"));
        out.flush();
        table(fitted).forEach(report::println);
        report.printf(
                Locale.ROOT,
                "%nOf %d pairs of articles about one event, %d have names enough in common to be"
                        + " linked in a check.%n",
                fit.articlePairs(),
                fit.kinPairs());
        return true;
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private static List<String> table(FittedLinkage fitted) {
        StringBuilder head = new StringBuilder("| values, held out | pairs | of one attribute |");
        for (double precision : FittedLinkage.PRECISIONS) {
            head.append(String.format(Locale.ROOT, " found at %.1f |", precision));
        }
        List<String> lines = new ArrayList<>();
        lines.add(head.toString());
        lines.add("| --- ".repeat(3 + FittedLinkage.PRECISIONS.size()) + "|");
        for (FittedLinkage.HeldOut row : fitted.heldOut()) {
            StringBuilder line =
                    new StringBuilder(
                            "| %s | %d | %d |".formatted(row.name(), row.pairs(), row.ofOne()));
            row.recalls().forEach(r -> line.append(String.format(Locale.ROOT, " %.2f |", r)));
            lines.add(line.toString());
        }
        return lines;
    }
}

package org.crosscheck.web.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.crosscheck.core.check.CheckResult;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.CrossChecker;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.importer.extract.ExtractedArticle;
import org.crosscheck.importer.meaning.SentenceModel;
import org.crosscheck.web.database.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Cross-checks articles with each other, in memory.
@Command(
        name = "check",
        description = "Cross-check articles with each other and write the findings.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin private Articles articles = new Articles();

    @Option(names = "--json", description = "Write one JSON object a finding.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<ExtractedArticle> extracted = new ArrayList<>();
        int status = articles.each(Objects.requireNonNull(spec), extracted::add);
        List<ArticleClaims> claims = new ArrayList<>();
        for (int i = 0; i < extracted.size(); i++) {
            claims.add(extracted.get(i).forComparing(Integer.toString(i)));
        }
        CheckResult result =
                new CrossChecker(
                                HomeRates.read(Home.of(System.getenv())),
                                new SentenceModel(System.err::println))
                        .check(claims, Progress.none());
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (json) {
            for (CrossCheck crossCheck : result.crossChecks()) {
                for (Finding finding : crossCheck.findings()) {
                    out.println(line(finding, extracted));
                }
            }
        } else {
            new CheckText(out, claims).write(result);
        }
        out.flush();
        return status;
    }

    private static String line(Finding finding, List<ExtractedArticle> extracted)
            throws IOException {
        ObjectNode node = Json.finding(finding);
        node.put("attribute", finding.attribute());
        node.put("score", finding.score());
        node.put("crosscheck", finding.crossCheck());
        ArrayNode sides = node.putArray("claims");
        for (Finding.Side side : List.of(finding.a(), finding.b())) {
            sides.add(Json.side(side, extracted.get(Integer.parseInt(side.article()))));
        }
        return Json.MAPPER.writeValueAsString(node);
    }
}

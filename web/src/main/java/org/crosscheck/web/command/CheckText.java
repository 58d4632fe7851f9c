package org.crosscheck.web.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.crosscheck.core.check.CheckResult;
import org.crosscheck.core.check.Coverage;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ArticleClaims;

/// Writes the findings of a run for people: by fact, conflicts first, then what was not compared.
final class CheckText {
    private static final int LONGEST = 160;
    private final PrintStream out;
    private final List<ArticleClaims> articles;

    CheckText(PrintStream out, List<ArticleClaims> articles) {
        this.out = out;
        this.articles = articles;
    }

    void write(CheckResult result) {
        for (CrossCheck crossCheck : result.crossChecks()) {
            out.println(heading(crossCheck.outcome()) + ": " + crossCheck.attribute());
            for (Finding finding : crossCheck.findings()) {
                out.println("  " + finding.sentence());
                passage(finding.a());
                passage(finding.b());
            }
            out.println();
        }
        coverage(result.coverage());
    }

    private void passage(Finding.Side side) {
        out.println("    " + label(side.article()) + ": " + cut(side.text()));
    }

    private void coverage(Coverage coverage) {
        out.printf(
                Locale.ROOT,
                "%,d claims of %,d articles; %,d took part in a finding (%,d pairs looked at).%n",
                coverage.claims(),
                coverage.articles(),
                coverage.comparedClaims(),
                coverage.candidatePairs());
        for (Coverage.NotCompared left : coverage.notCompared()) {
            out.printf(
                    Locale.ROOT, "Not compared: %,d, because %s.%n", left.claims(), left.reason());
            left.examples().forEach(example -> out.println("    " + cut(example)));
        }
    }

    private String label(String article) {
        return articles.stream()
                .map(ArticleClaims::article)
                .filter(a -> a.id().equals(article))
                .map(ArticleClaims.Article::label)
                .findFirst()
                .orElse(article);
    }

    private static String heading(Outcome outcome) {
        String words = outcome.words();
        return outcome == Outcome.CONFLICTS
                ? words.toUpperCase(Locale.ROOT)
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}

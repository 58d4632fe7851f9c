package org.crosscheck.web.bench;

import java.io.PrintStream;
import java.util.List;
import org.crosscheck.core.check.CheckResult;
import org.crosscheck.core.check.CrossChecker;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.claim.ArticleClaims;

/// Measures how long an investigation takes to be cross-checked from nothing, and how long one more
/// article takes, by the number of its claims. Writes a line a size, as Markdown.
public final class CheckBench {
    private static final double MEGA = 1 << 20;

    private final List<List<ArticleClaims>> groups;
    private final double topics;
    private final PrintStream out;

    /// @param groups articles about one event each
    /// @param topics share of the topic words that each made-up event has for itself, 0 to 1
    public CheckBench(List<List<ArticleClaims>> groups, double topics, PrintStream out) {
        this.groups = groups.stream().map(List::copyOf).toList();
        this.topics = topics;
        this.out = out;
    }

    public void run(List<Integer> sizes) {
        out.println(
                "| claims | articles | from nothing | heap | cross-checks | conflicts | pairs looked at |");
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (int size : sizes) {
            measure(MadeUpInvestigation.of(groups, size, topics));
        }
    }

    private void measure(MadeUpInvestigation investigation) {
        long started = System.nanoTime();
        CheckResult result = new CrossChecker().check(investigation.articles(), Progress.none());
        double whole = (System.nanoTime() - started) / 1e9;
        Runtime jvm = Runtime.getRuntime();
        System.gc();
        double heap = (jvm.totalMemory() - jvm.freeMemory()) / MEGA;
        long conflicts =
                result.crossChecks().stream()
                        .filter(c -> c.outcome() == Outcome.CONFLICTS)
                        .count();
        out.printf(
                "| %,d | %,d | %.2f s | %,.0f MB | %,d | %,d | %,d |%n",
                investigation.claims(),
                investigation.articles().size(),
                whole,
                heap,
                result.crossChecks().size(),
                conflicts,
                result.coverage().candidatePairs());
    }
}

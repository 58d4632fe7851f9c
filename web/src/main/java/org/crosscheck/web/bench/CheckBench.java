package org.crosscheck.web.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.core.check.CrossChecker;
import org.crosscheck.core.check.ExchangeRates;
import org.crosscheck.core.check.Meanings;
import org.crosscheck.core.check.OngoingCheck;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.claim.ArticleClaims;

/// Measures how long an investigation takes to be cross-checked from nothing, and how long one more
/// article takes, by the number of its claims. Writes a line a size, as Markdown.
public final class CheckBench {
    private static final double MEGA = 1 << 20;

    private final List<List<ArticleClaims>> groups;
    private final Meanings meanings;
    private final double topics;
    private final PrintStream out;

    /// @param groups articles about one event each
    /// @param meanings by which passages are likened
    /// @param topics share of the topic words that each made-up event has for itself, 0 to 1
    public CheckBench(
            List<List<ArticleClaims>> groups, Meanings meanings, double topics, PrintStream out) {
        this.meanings = meanings;
        this.groups = groups.stream().map(List::copyOf).toList();
        this.topics = topics;
        this.out = out;
    }

    public void run(List<Integer> sizes) {
        out.println(
                "| claims | articles | from nothing | CPU | heap | pairs looked at | cross-checks | conflicts | one more article: median | most | CPU |");
        out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (int size : sizes) {
            measure(MadeUpInvestigation.of(groups, size, topics));
        }
    }

    private void measure(MadeUpInvestigation investigation) {
        OngoingCheck check = new CrossChecker(ExchangeRates.shipped(), meanings).begin();
        Stopwatch whole = new Stopwatch();
        check.add(investigation.articles(), Progress.none());
        check.takeChanges();
        whole.stop();
        System.gc();
        Runtime jvm = Runtime.getRuntime();
        double heap = (jvm.totalMemory() - jvm.freeMemory()) / MEGA;
        String found =
                "%,d | %,d | %,d"
                        .formatted(
                                check.coverage().candidatePairs(),
                                check.count(),
                                check.conflicts());
        List<Stopwatch> added = new ArrayList<>();
        for (ArticleClaims article : investigation.later()) {
            Stopwatch one = new Stopwatch();
            check.add(article);
            check.takeChanges();
            check.coverage();
            one.stop();
            added.add(one);
        }
        added.sort(Comparator.comparingDouble(Stopwatch::wall));
        Stopwatch median = added.get(added.size() / 2);
        out.printf(
                "| %,d | %,d | %.2f s | %.2f s | %,.0f MB | %s | %.3f s | %.3f s | %.3f s |%n",
                investigation.claims(),
                investigation.articles().size(),
                whole.wall(),
                whole.cpu(),
                heap,
                found,
                median.wall(),
                added.getLast().wall(),
                added.stream().mapToDouble(Stopwatch::cpu).average().orElse(0));
    }

    /// Time on the wall and of all threads of the program, in seconds.
    private static final class Stopwatch {
        private static final OperatingSystemMXBean SYSTEM =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        private double wall = -System.nanoTime() / 1e9;
        private double cpu = -SYSTEM.getProcessCpuTime() / 1e9;

        private void stop() {
            wall += System.nanoTime() / 1e9;
            cpu += SYSTEM.getProcessCpuTime() / 1e9;
        }

        private double wall() {
            return wall;
        }

        private double cpu() {
            return cpu;
        }
    }
}

package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.crosscheck.core.check.LogisticRegression.Example;

/// The regression behind [Linkage] in its two stages: pairs by themselves, then among their rivals.
///
/// The second stage learns from sums of the first that were fitted without the pair's bundle, as
/// such sums are what it meets later.
final class TwoStageFit {
    private static final int FOLDS = 6;
    private static final List<String> KINDS =
            Linkage.KINDS.stream().map(Linkage::intercept).toList();
    private static final Set<String> FREE = Set.copyOf(KINDS);

    private final List<Rivalry> rivalries;
    private final List<Pair> pairs;
    private final List<String> bundles;
    private final int[] folds;

    /// Two values that are labelled.
    ///
    /// @param a one value, told from others by its identity
    /// @param b the other
    /// @param label whether they are of one attribute
    /// @param weight how many pairs it counts for
    /// @param features of the pair by itself, by name
    record Pair(
            Object a,
            Object b,
            boolean equal,
            boolean label,
            double weight,
            Map<String, Double> features) {}

    /// All pairs of values of two articles.
    record Rivalry(String bundle, List<Pair> pairs) {}

    TwoStageFit(List<Rivalry> rivalries) {
        this.rivalries = List.copyOf(rivalries);
        this.pairs = rivalries.stream().flatMap(r -> r.pairs().stream()).toList();
        this.bundles = rivalries.stream().map(Rivalry::bundle).distinct().sorted().toList();
        this.folds =
                rivalries.stream()
                        .flatMapToInt(r ->
                                r.pairs().stream()
                                        .mapToInt(_ -> bundles.indexOf(r.bundle()) % FOLDS))
                        .toArray();
    }

    FittedLinkage fit() {
        Stage alone = stage(pairs.stream().map(Pair::features).toList());
        Stage among = stage(withLeads(alone.heldOut));
        List<FittedLinkage.Row> rows =
                names().stream()
                        .map(n ->
                                new FittedLinkage.Row(
                                        n,
                                        alone.equal.getOrDefault(n, 0.0),
                                        alone.unequal.getOrDefault(n, 0.0),
                                        among.equal.getOrDefault(n, 0.0),
                                        among.unequal.getOrDefault(n, 0.0)))
                        .toList();
        return new FittedLinkage(
                rows,
                pairs.size(),
                bundles.size(),
                List.of(
                        recalls("equal, alone", true, alone),
                        recalls("equal, among rivals", true, among),
                        recalls("unequal, alone", false, alone),
                        recalls("unequal, among rivals", false, among)));
    }

    private List<String> names() {
        Set<String> others = new TreeSet<>();
        pairs.forEach(pair -> others.addAll(pair.features().keySet()));
        others.removeAll(FREE);
        List<String> names = new ArrayList<>(KINDS);
        names.addAll(others);
        names.addAll(Rivals.LEADS);
        return names;
    }

    /// The features of each pair with how it stands to its rivals.
    private List<Map<String, Double>> withLeads(double[] sums) {
        List<Map<String, Double>> all = new ArrayList<>();
        for (Rivalry rivalry : rivalries) {
            int first = all.size();
            Rivals rivals = new Rivals();
            for (int i = 0; i < rivalry.pairs().size(); i++) {
                Pair pair = rivalry.pairs().get(i);
                rivals.add(pair.a(), pair.b(), sums[first + i]);
            }
            for (int i = 0; i < rivalry.pairs().size(); i++) {
                Pair pair = rivalry.pairs().get(i);
                Map<String, Double> features = new LinkedHashMap<>(pair.features());
                features.putAll(rivals.leads(pair.a(), pair.b(), sums[first + i]));
                all.add(features);
            }
        }
        return all;
    }

    /// Coefficients of one stage.
    ///
    /// @param heldOut the sum of each pair, as fitted without its bundle
    private record Stage(
            Map<String, Double> equal, Map<String, Double> unequal, double[] heldOut) {}

    private Stage stage(List<Map<String, Double>> features) {
        double[] heldOut = new double[pairs.size()];
        for (boolean equal : List.of(true, false)) {
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                Map<String, Double> rest = fitted(features, i -> is(i, equal) && folds[i] != held);
                for (int i = 0; i < heldOut.length; i++) {
                    if (is(i, equal) && folds[i] == held) {
                        heldOut[i] = Linkage.weighed(features.get(i), rest);
                    }
                }
            }
        }
        return new Stage(
                fitted(features, i -> is(i, true)), fitted(features, i -> is(i, false)), heldOut);
    }

    private Map<String, Double> fitted(List<Map<String, Double>> features, IntPredicate with) {
        List<Example> examples =
                IntStream.range(0, pairs.size())
                        .filter(with)
                        .mapToObj(i ->
                                new Example(
                                        pairs.get(i).label(),
                                        pairs.get(i).weight(),
                                        features.get(i)))
                        .toList();
        return LogisticRegression.fit(examples, FREE);
    }

    private boolean is(int pair, boolean equal) {
        return pairs.get(pair).equal() == equal;
    }

    private FittedLinkage.HeldOut recalls(String name, boolean equal, Stage stage) {
        List<Boolean> bestFirst =
                IntStream.range(0, pairs.size())
                        .filter(i -> is(i, equal))
                        .boxed()
                        .sorted((i, j) -> Double.compare(stage.heldOut[j], stage.heldOut[i]))
                        .map(i -> pairs.get(i).label())
                        .toList();
        return FittedLinkage.HeldOut.of(name, bestFirst);
    }
}

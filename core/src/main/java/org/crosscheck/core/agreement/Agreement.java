package org.crosscheck.core.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/// Measures of agreement for classes without an order.
///
/// Each is empty where it is not defined: without a unit that two have rated, and, but for the
/// percentage, where all ratings are of one class, so that no disagreement could be expected.
public final class Agreement {
    /// Fewest units that an interval is told of.
    public static final int FEWEST = 5;

    private Agreement() {}

    /// An interval that holds the true value with some probability.
    ///
    /// @param low lower end, at most 1
    /// @param high upper end, at most 1
    /// @param samples those of the bootstrap in which the measure was defined
    public record Interval(double low, double high, int samples) {}

    /// The share of pairs of ratings of the same unit that are of the same class, from 0 to 1.
    public static OptionalDouble percent(Ratings ratings) {
        double same = 0;
        double pairs = 0;
        for (Map<String, String> unit : ratings.ratedBy(2).units()) {
            Collection<Integer> counts = counts(unit.values()).values();
            for (int count : counts) {
                same += count * (count - 1.0);
            }
            pairs += unit.size() * (unit.size() - 1.0);
        }
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(same / pairs);
    }

    /// Cohen's κ of two raters, over the units that both have rated: the agreement beyond what
    /// their own shares of each class would give by chance. At most 1; 0 is chance.
    ///
    /// J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
    /// Measurement 20 (1960) 37–46. Checked against table 18.1 of J. L. Fleiss, B. Levin and M. C.
    /// Paik, "Statistical Methods for Rates and Proportions", 3rd edition, Wiley 2003: κ = 0.68.
    public static OptionalDouble cohen(Ratings ratings, String a, String b) {
        Map<String, Integer> ofA = new HashMap<>();
        Map<String, Integer> ofB = new HashMap<>();
        int units = 0;
        int same = 0;
        for (Map<String, String> unit : ratings.units()) {
            String saidA = unit.get(a);
            String saidB = unit.get(b);
            if (saidA != null && saidB != null) {
                units++;
                ofA.merge(saidA, 1, Integer::sum);
                ofB.merge(saidB, 1, Integer::sum);
                same += saidA.equals(saidB) ? 1 : 0;
            }
        }
        if (units == 0) {
            return OptionalDouble.empty();
        }
        double chance = 0;
        for (Map.Entry<String, Integer> entry : ofA.entrySet()) {
            chance += (double) entry.getValue() * ofB.getOrDefault(entry.getKey(), 0);
        }
        return beyondChance((double) same / units, chance / ((double) units * units));
    }

    /// Fleiss' κ over the units that the same number of raters have rated: of the numbers from two
    /// up, the one that most units have, and of those the largest. At most 1; 0 is chance.
    ///
    /// J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin
    /// 76 (1971) 378–382; checked against its example: κ = 0.430.
    public static OptionalDouble fleiss(Ratings ratings) {
        Map<Integer, Integer> sizes = new HashMap<>();
        ratings.ratedBy(2).units().forEach(unit -> sizes.merge(unit.size(), 1, Integer::sum));
        Optional<Integer> most =
                sizes.keySet().stream()
                        .max((x, y) -> {
                            int byUnits =
                                    Integer.compare(
                                            sizes.getOrDefault(x, 0), sizes.getOrDefault(y, 0));
                            return byUnits != 0 ? byUnits : Integer.compare(x, y);
                        });
        if (most.isEmpty()) {
            return OptionalDouble.empty();
        }
        int raters = most.get();
        Map<String, Integer> totals = new HashMap<>();
        double agreed = 0;
        int units = 0;
        for (Map<String, String> unit : ratings.units()) {
            if (unit.size() == raters) {
                units++;
                double same = 0;
                for (Map.Entry<String, Integer> entry : counts(unit.values()).entrySet()) {
                    same += entry.getValue() * (entry.getValue() - 1.0);
                    totals.merge(entry.getKey(), entry.getValue(), Integer::sum);
                }
                agreed += same / (raters * (raters - 1.0));
            }
        }
        double chance = 0;
        for (int total : totals.values()) {
            double share = total / ((double) units * raters);
            chance += share * share;
        }
        return beyondChance(agreed / units, chance);
    }

    /// Krippendorff's α for nominal data: 1 is perfect, 0 chance; it copes with raters who rated
    /// some units only. Units that fewer than two have rated do not count.
    ///
    /// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania
    /// 2011; checked against its example C with missing data: α = 0.743.
    public static OptionalDouble alpha(Ratings ratings) {
        Map<String, Integer> totals = new HashMap<>();
        double observed = 0;
        long values = 0;
        for (Map<String, String> unit : ratings.units()) {
            int size = unit.size();
            if (size >= 2) {
                values += size;
                double different = 0;
                for (Map.Entry<String, Integer> entry : counts(unit.values()).entrySet()) {
                    different += (double) entry.getValue() * (size - entry.getValue());
                    totals.merge(entry.getKey(), entry.getValue(), Integer::sum);
                }
                observed += different / (size - 1);
            }
        }
        double expected = 0;
        for (int total : totals.values()) {
            expected += (double) total * (values - total);
        }
        return expected == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (values - 1) * observed / expected);
    }

    /// The interval of Krippendorff's α, by drawing units with replacement and taking percentiles.
    ///
    /// @param level the probability, for example 0.95
    /// @param samples how many times is drawn; the same seed draws the same
    /// @return empty where α is not defined, or in fewer than half of the samples, or of fewer than
    ///   [#FEWEST] units, which say too little about others
    public static Optional<Interval> interval(
            Ratings ratings, double level, int samples, long seed) {
        List<Map<String, String>> units = ratings.ratedBy(2).units();
        if (units.size() < FEWEST || alpha(ratings).isEmpty()) {
            return Optional.empty();
        }
        Random random = new Random(seed);
        double[] drawn = new double[samples];
        int defined = 0;
        for (int i = 0; i < samples; i++) {
            List<Map<String, String>> sample = new ArrayList<>(units.size());
            for (int j = 0; j < units.size(); j++) {
                sample.add(units.get(random.nextInt(units.size())));
            }
            OptionalDouble alpha = alpha(new Ratings(sample));
            if (alpha.isPresent()) {
                drawn[defined++] = alpha.getAsDouble();
            }
        }
        if (defined * 2 < samples) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(drawn, defined);
        Arrays.sort(sorted);
        double tail = (1 - level) / 2;
        return Optional.of(
                new Interval(
                        sorted[(int) Math.floor(tail * (defined - 1))],
                        sorted[(int) Math.ceil((1 - tail) * (defined - 1))],
                        defined));
    }

    private static OptionalDouble beyondChance(double observed, double chance) {
        // One class alone: nothing could have been said otherwise.
        return chance >= 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - chance) / (1 - chance));
    }

    private static Map<String, Integer> counts(Collection<String> classes) {
        Map<String, Integer> counts = new HashMap<>();
        classes.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }
}

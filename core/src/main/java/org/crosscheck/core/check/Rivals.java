package org.crosscheck.core.check;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the pairs of values of two articles stand to their rivals, that is to the other pairs that
/// either value could make.
final class Rivals {
    /// Names of what [#leads] tells.
    static final List<String> LEADS = List.of("least lead", "greatest lead", "first for both");

    /// No lead counts for more, nor does a pair without rivals.
    private static final double FURTHEST = 4;

    private static final double NONE = -99;

    private final Map<Object, double[]> best = new IdentityHashMap<>();

    /// @param sum what speaks for the two being of one attribute, a logit
    void add(Object a, Object b, double sum) {
        keep(a, sum);
        keep(b, sum);
    }

    /// The greatest and the second greatest of the sums.
    private void keep(Object side, double sum) {
        double[] kept = best.computeIfAbsent(side, _ -> new double[] {NONE, NONE});
        if (sum > kept[0]) {
            kept[1] = kept[0];
            kept[0] = sum;
        } else if (sum > kept[1]) {
            kept[1] = sum;
        }
    }

    /// How far a pair that was added is ahead of the best rival of either value, -4 to 4, and
    /// whether it is behind none.
    ///
    /// @return by the names of [#LEADS], in their order
    Map<String, Double> leads(Object a, Object b, double sum) {
        double x = lead(sum, best.get(a));
        double y = lead(sum, best.get(b));
        double least = Math.min(x, y);
        Map<String, Double> leads = new LinkedHashMap<>();
        leads.put(LEADS.get(0), least);
        leads.put(LEADS.get(1), Math.max(x, y));
        leads.put(LEADS.get(2), least >= 0 ? 1.0 : 0.0);
        return leads;
    }

    private static double lead(double sum, double @Nullable [] kept) {
        if (kept == null) {
            return FURTHEST;
        }
        double rival = sum >= kept[0] ? kept[1] : kept[0];
        return Math.clamp(sum - rival, -FURTHEST, FURTHEST);
    }
}

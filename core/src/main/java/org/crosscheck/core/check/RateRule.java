package org.crosscheck.core.check;

import java.math.BigDecimal;

/// Brings numbers that are given for periods ("2 billion a day", "14 billion a week") to one
/// period.
final class RateRule {
    /// Within this share a ratio of periods is the whole number that people mean: twelve months a
    /// year, four weeks a month are not.
    private static final double LOOSE = 0.01;

    private RateRule() {}

    /// Whether both name a period, and not the same one.
    static boolean differs(Content.Number a, Content.Number b) {
        return a.per() > 0 && b.per() > 0 && a.per() != b.per();
    }

    /// The factor that turns a number for b's period into one for a's.
    static BigDecimal factor(Content.Number a, Content.Number b) {
        if (!differs(a, b)) {
            return BigDecimal.ONE;
        }
        boolean longer = a.per() > b.per();
        double ratio = longer ? a.per() / b.per() : b.per() / a.per();
        double whole = Math.rint(ratio);
        BigDecimal exact =
                BigDecimal.valueOf(Math.abs(ratio - whole) < LOOSE * whole ? whole : ratio);
        return longer ? exact : BigDecimal.ONE.divide(exact, Figure.PRECISION);
    }
}

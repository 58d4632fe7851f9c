package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.crosscheck.core.check.Finding.Explanation;
import org.crosscheck.core.time.Length;

/// Compares lengths of time.
///
/// An interval of days counts both its ends: 10 to 21 October are twelve days. A length that is one
/// day off the interval is a conflict that exclusive counting may explain.
final class DurationRule {
    private static final BigDecimal DAY = BigDecimal.valueOf(Length.Unit.DAY.seconds());

    private static final BigDecimal WEEK = BigDecimal.valueOf(Length.Unit.WEEK.seconds());

    private DurationRule() {}

    static Verdict compare(Content.Duration a, Content.Duration b) {
        BigDecimal unit = BigDecimal.valueOf(a.unit().seconds());
        Figure first = scaled(precise(a), unit);
        Figure second = scaled(precise(b), unit);
        Verdict verdict = FigureRule.compare(first, second, " " + plural(a.unit()));
        boolean otherUnit = a.unit() != b.unit();
        if (verdict.reason() == Reason.SAME && otherUnit) {
            return Verdict.of(Reason.UNIT);
        }
        if (verdict.outcome() == Outcome.CONFLICTS && a.interval() != b.interval()) {
            BigDecimal gap = a.seconds().value().subtract(b.seconds().value()).abs();
            return gap.compareTo(DAY) == 0 ? verdict.with(Explanation.INCLUSIVE_COUNTING) : verdict;
        }
        return verdict;
    }

    /// A fortnight is counted in weeks: it is two of them, and three are no fortnight.
    private static Figure precise(Content.Duration duration) {
        Figure seconds = duration.seconds();
        return duration.unit() == Length.Unit.FORTNIGHT
                ? new Figure(
                        seconds.value(),
                        seconds.min(),
                        seconds.max(),
                        seconds.bound(),
                        seconds.resolution().min(WEEK),
                        seconds.near())
                : seconds;
    }

    private static Figure scaled(Figure seconds, BigDecimal unit) {
        return seconds.in(BigDecimal.ONE.divide(unit, MathContext.DECIMAL128), BigDecimal.ZERO);
    }

    private static String plural(Length.Unit unit) {
        return unit == Length.Unit.CENTURY
                ? "centuries"
                : unit.name().toLowerCase(Locale.ROOT) + "s";
    }
}

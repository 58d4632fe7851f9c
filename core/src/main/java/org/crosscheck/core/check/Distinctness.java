package org.crosscheck.core.check;

import java.math.BigDecimal;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;

/// How much it tells about two statements that they give the same value: nothing for "two", much
/// for "1,204" or "6.05 pm on Tuesday".
final class Distinctness {
    private static final double PER_DIGIT = 0.1;
    private static final double MOST = 0.3;
    private static final double SAME_DAY = 0.1;

    /// Two prints in two units that come to the same rarely do so by chance.
    private static final double OTHER_UNIT = 0.15;

    private Distinctness() {}

    /// 0 to 0.45.
    static double of(Content a, Content b) {
        return Math.min(of(a), of(b)) + (inOtherUnits(a, b) ? OTHER_UNIT : 0);
    }

    private static boolean inOtherUnits(Content a, Content b) {
        return a instanceof Content.Number x
                && b instanceof Content.Number y
                && (x.type() == ValueType.MEASURE || x.type() == ValueType.MONEY)
                && !x.unit().equals(y.unit());
    }

    private static double of(Content content) {
        return switch (content) {
            case Content.Number number -> digits(number.figure().value());
            case Content.Duration duration ->
                    digits(
                            duration.seconds()
                                    .value()
                                    .divide(
                                            BigDecimal.valueOf(duration.unit().seconds()),
                                            Figure.PRECISION));
            case Content.Moment(TimeRange range) ->
                    range == null
                            ? 0
                            : range.granularity().compareTo(Granularity.HOUR) <= 0
                                    ? clock(range)
                                    : range.days() <= 1 ? SAME_DAY : 0;
            case Content.Quote _,
                    Content.Person _,
                    Content.Place _,
                    Content.Sequence _,
                    Content.Assertion _ ->
                    0;
        };
    }

    /// A time of day tells as much as three digits, one that is only near as two.
    private static double clock(TimeRange range) {
        return range.from().plusMinutes(1).isBefore(range.until()) ? 2 * PER_DIGIT : MOST;
    }

    private static double digits(BigDecimal value) {
        int digits = value.round(Figure.PRECISION).stripTrailingZeros().precision();
        return Math.min(MOST, PER_DIGIT * (digits - 1));
    }
}

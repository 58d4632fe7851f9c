package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.math.MathContext;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.jspecify.annotations.Nullable;

/// A number with what its print says of its precision, in a unit that both sides share.
///
/// @param value the number itself
/// @param min least value that the text allows, null where it is open
/// @param max greatest value that the text allows, null where it is open
/// @param bound how the text qualifies it
/// @param resolution one unit of the last place printed, at least 0
/// @param near whether a one-sided bound stays close to the number: "just over 61", "nearly 900"
record Figure(
        BigDecimal value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Bound bound,
        BigDecimal resolution,
        boolean near) {
    static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// "About" allows half a unit of the last digit that is not zero, within these shares of the
    /// number: "about 4,000" is 3,500 to 4,500, "about 3,412" is no sharper than 3,330 to 3,495.
    private static final BigDecimal LEAST_ABOUT = new BigDecimal("0.025");

    private static final BigDecimal MOST_ABOUT = new BigDecimal("0.125");

    static Figure of(Amount amount) {
        return new Figure(
                amount.value(),
                amount.min(),
                amount.max(),
                amount.bound(),
                amount.resolution(),
                false);
    }

    static Figure exactly(long value) {
        return of(Amount.exactly(value));
    }

    Figure nearly() {
        return new Figure(value, min, max, bound, resolution, true);
    }

    /// The same in another unit: `value × factor + offset`.
    Figure in(BigDecimal factor, BigDecimal offset) {
        return new Figure(
                moved(value, factor, offset),
                min == null ? null : moved(min, factor, offset),
                max == null ? null : moved(max, factor, offset),
                bound,
                resolution.multiply(factor, PRECISION).abs(),
                near);
    }

    private static BigDecimal moved(BigDecimal x, BigDecimal factor, BigDecimal offset) {
        return x.multiply(factor, PRECISION).add(offset, PRECISION);
    }

    /// The same with trailing zeros taken for rounding, as converted numbers want it: 34,000 feet
    /// are 34,000 to the nearest thousand.
    Figure rounded() {
        BigDecimal unit = lastDigit(value);
        return resolution.compareTo(unit) >= 0
                ? this
                : new Figure(value, min, max, bound, unit, near);
    }

    boolean isRange() {
        return bound == Bound.EXACT && min != null && max != null && min.compareTo(max) < 0;
    }

    boolean isOneSided() {
        return bound == Bound.LESS || bound == Bound.MORE;
    }

    /// Half of the span in which a number may lie that is printed like this.
    BigDecimal tolerance() {
        return switch (bound) {
            case EXACT -> resolution.multiply(HALF);
            case ABOUT -> about();
            case LESS, MORE -> near ? about() : BigDecimal.ZERO;
        };
    }

    private BigDecimal about() {
        BigDecimal size = value.abs();
        BigDecimal half = lastDigit(value).max(resolution).multiply(HALF);
        return half.min(size.multiply(MOST_ABOUT)).max(size.multiply(LEAST_ABOUT));
    }

    /// Least value that the print allows, null where it is open.
    @Nullable BigDecimal least() {
        return switch (bound) {
            case EXACT, ABOUT -> (min != null ? min.min(value) : value).subtract(tolerance());
            case MORE -> min != null ? min : value;
            case LESS -> near ? value.subtract(about()) : null;
        };
    }

    /// Greatest value that the print allows, null where it is open.
    @Nullable BigDecimal greatest() {
        return switch (bound) {
            case EXACT, ABOUT -> (max != null ? max.max(value) : value).add(tolerance());
            case LESS -> max != null ? max : value;
            case MORE -> near ? value.add(about()) : null;
        };
    }

    /// Whether both prints may mean one number. Of two tolerances the wider counts alone: 120 and
    /// 121 do not meet half-way.
    boolean meets(Figure other) {
        return tolerance().compareTo(other.tolerance()) >= 0
                ? allows(other.sharp())
                : other.allows(sharp());
    }

    private boolean allows(Figure other) {
        return below(least(), other.greatest()) && below(other.least(), greatest());
    }

    private Figure sharp() {
        return new Figure(
                value,
                least() == null ? null : min != null ? min : value,
                greatest() == null ? null : max != null ? max : value,
                bound == Bound.ABOUT ? Bound.EXACT : bound,
                BigDecimal.ZERO,
                near);
    }

    private static boolean below(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) <= 0;
    }

    private static BigDecimal lastDigit(BigDecimal x) {
        BigDecimal plain = x.stripTrailingZeros();
        return plain.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE.movePointLeft(plain.scale());
    }
}

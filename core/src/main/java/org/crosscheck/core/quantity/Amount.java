package org.crosscheck.core.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as a text gives it, with what its form says of its precision.
///
/// @param value the number itself; of a range the middle
/// @param min least value that the text allows, null where it is open
/// @param max greatest value that the text allows, null where it is open
/// @param bound how the text qualifies it
/// @param resolution one unit of the last place that the print gives: 1 for "304", 100,000,000 for
///   "1.2 billion", 1,000,000 for "300 million"; at least 0. A rounded form of a finer figure lies
///   within half of it
public record Amount(
        BigDecimal value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Bound bound,
        BigDecimal resolution) {

    public static Amount exactly(BigDecimal value) {
        return new Amount(value, value, value, Bound.EXACT, BigDecimal.ONE);
    }

    public static Amount exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }
}

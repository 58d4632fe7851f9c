package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.jspecify.annotations.Nullable;

/// Numbers with what their qualifiers make of them.
final class Amounts {
    private Amounts() {}

    static Amount of(
            BigDecimal value, BigDecimal resolution, @Nullable Qualifier qualifier, boolean count) {
        if (qualifier == null) {
            return new Amount(value, value, value, Bound.EXACT, resolution);
        }
        return switch (qualifier.bound()) {
            case EXACT -> new Amount(value, value, value, Bound.EXACT, resolution);
            case ABOUT ->
                    new Amount(
                            value,
                            null,
                            qualifier.isFromBelow() ? value : null,
                            Bound.ABOUT,
                            resolution);
            case MORE -> new Amount(value, value, null, Bound.MORE, resolution);
            case LESS -> {
                boolean whole = value.stripTrailingZeros().scale() <= 0;
                BigDecimal max =
                        count && whole && qualifier.isStrictlyLess()
                                ? value.subtract(BigDecimal.ONE)
                                : value;
                yield new Amount(value, null, max, Bound.LESS, resolution);
            }
        };
    }
}

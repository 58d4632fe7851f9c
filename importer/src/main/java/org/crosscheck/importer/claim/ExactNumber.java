package org.crosscheck.importer.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;

/// A number of a clause with which one can reckon.
record ExactNumber(ClaimValue value, Quantity quantity) {
    Span span() {
        return quantity.span();
    }

    BigDecimal amount() {
        return quantity.amount().value();
    }

    boolean is(QuantityType type) {
        return quantity.type() == type;
    }

    /// The numbers among values that are exact.
    static List<ExactNumber> among(List<ClaimValue> printed) {
        List<ExactNumber> numbers = new ArrayList<>();
        for (ClaimValue value : printed) {
            if (value.value() instanceof Value.Number(Quantity quantity) && isExact(quantity)) {
                numbers.add(new ExactNumber(value, quantity));
            }
        }
        return numbers;
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.amount().bound() == Bound.EXACT
                && quantity.amount().min() != null
                && quantity.amount().value().equals(quantity.amount().min())
                && quantity.amount().value().equals(quantity.amount().max());
    }

    boolean isWhole() {
        return amount().stripTrailingZeros().scale() <= 0;
    }

    /// A number without a unit: "44 percent, against 38 for the other".
    boolean isBare() {
        return is(QuantityType.COUNT) && quantity.unit() == null;
    }

    /// Whether it counts one of these things.
    boolean counts(Set<String> things) {
        String unit = quantity.unit();
        return unit != null && things.contains(unit);
    }
}

package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.core.quantity.Bound;
import org.jspecify.annotations.Nullable;

/// What a sum in one currency comes to in another, so far apart as rates move: from the dated table
/// `exchange-rates.tsv`. Immutable.
///
/// A rate tells that two sums may be one sum, never that they are not.
final class ExchangeRates {
    private static final BigDecimal LOW = new BigDecimal("0.85");
    private static final BigDecimal HIGH = new BigDecimal("1.15");

    private final Map<String, BigDecimal> perDollar = new HashMap<>();

    ExchangeRates() {
        for (String line : Resource.lines("exchange-rates.tsv")) {
            String[] cells = line.split("\t");
            perDollar.put(cells[0], new BigDecimal(cells[1]));
        }
    }

    /// The figure in the other currency, with all that the rates leave open; empty where one of the
    /// currencies has no rate.
    Optional<Figure> convert(Figure figure, String from, String to) {
        BigDecimal a = perDollar.get(from);
        BigDecimal b = perDollar.get(to);
        if (a == null || b == null) {
            return Optional.empty();
        }
        Figure turned = figure.in(b.divide(a, Figure.PRECISION), BigDecimal.ZERO);
        Bound bound = turned.bound() == Bound.ABOUT ? Bound.EXACT : turned.bound();
        boolean open = figure.isOneSided();
        return Optional.of(
                new Figure(
                        turned.value(),
                        open ? times(turned.min(), LOW) : times(turned.least(), LOW),
                        open ? times(turned.max(), HIGH) : times(turned.greatest(), HIGH),
                        bound,
                        turned.resolution(),
                        turned.near()));
    }

    /// What one unit of the currency is in dollars, empty where the table does not say.
    Optional<BigDecimal> dollars(String currency) {
        return Optional.ofNullable(perDollar.get(currency))
                .map(rate -> BigDecimal.ONE.divide(rate, Figure.PRECISION));
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal x, BigDecimal factor) {
        return x == null ? null : x.multiply(factor, Figure.PRECISION);
    }
}

package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.core.quantity.Bound;
import org.jspecify.annotations.Nullable;

/// What a sum in one currency comes to in another, as far as yearly averages tell. Immutable.
///
/// A rate only says that two sums may be one sum, within 15 % to either side; that two sums are not
/// one it never says. The table that ships, `exchange-rates.tsv`, tells its date and its sources; a
/// table of the same form may take its place.
public final class ExchangeRates {
    private static final BigDecimal LOW = new BigDecimal("0.85");
    private static final BigDecimal HIGH = new BigDecimal("1.15");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final String DOLLAR = "USD";

    private final Map<String, BigDecimal> perDollar;

    private ExchangeRates(Map<String, BigDecimal> perDollar) {
        this.perDollar = Map.copyOf(perDollar);
    }

    /// The table that the program brings along.
    public static ExchangeRates shipped() {
        return parse(Resource.lines("exchange-rates.tsv")).rates();
    }

    /// Another where the rates are others.
    public int fingerprint() {
        return perDollar.hashCode();
    }

    /// A table that was read.
    ///
    /// @param rates what could be read; all of it where there are no faults
    /// @param faults a sentence for each line that could not be read, with its number
    public record Table(ExchangeRates rates, List<String> faults) {
        public Table {
            faults = List.copyOf(faults);
        }
    }

    /// Reads a table: a line a currency, its ISO 4217 code, a tab, and how much of it one US dollar
    /// was. Empty lines and lines that begin with `#` are remarks. A line that says neither is a
    /// fault.
    public static Table parse(List<String> lines) {
        Map<String, BigDecimal> rates = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\s+");
            BigDecimal rate = cells.length == 2 ? number(cells[1]) : null;
            if (rate == null || rate.signum() <= 0 || !CODE.matcher(cells[0]).matches()) {
                faults.add(
                        "line %d: found \"%s\", expected a currency's code and its units for one US dollar, such as \"EUR\t0.924\""
                                .formatted(i + 1, line));
            } else {
                rates.put(cells[0], rate);
            }
        }
        rates.putIfAbsent(DOLLAR, BigDecimal.ONE);
        return new Table(new ExchangeRates(rates), faults);
    }

    private static @Nullable BigDecimal number(String printed) {
        try {
            return new BigDecimal(printed);
        } catch (NumberFormatException _) {
            return null;
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

    /// Whether both have a rate, and a unit of the one cannot be taken for a unit of the other.
    boolean areFarApart(String one, String other) {
        BigDecimal a = perDollar.get(one);
        BigDecimal b = perDollar.get(other);
        if (a == null || b == null) {
            return false;
        }
        BigDecimal ratio = a.divide(b, Figure.PRECISION);
        BigDecimal least = ratio.min(BigDecimal.ONE.divide(ratio, Figure.PRECISION));
        return least.compareTo(LOW) < 0;
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal x, BigDecimal factor) {
        return x == null ? null : x.multiply(factor, Figure.PRECISION);
    }
}

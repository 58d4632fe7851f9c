package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/// Compares amounts of money.
///
/// Amounts in two currencies agree where the exchange rates allow it; a rate alone never makes a
/// conflict. The very same number in two currencies that are far apart is one sum with a wrong name
/// on one side. Dollars of several countries share a sign and a name, and are not told apart so.
final class MoneyRule {
    private static final Set<String> DOLLARS =
            Set.of("USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD");

    private final ExchangeRates rates;

    MoneyRule(ExchangeRates rates) {
        this.rates = rates;
    }

    private static boolean isOneNumber(Content.Number a, Content.Number b) {
        boolean dollars = DOLLARS.contains(a.unit()) && DOLLARS.contains(b.unit());
        return !dollars
                && a.change() == b.change()
                && a.per() == b.per()
                && !a.figure().isOneSided()
                && !b.figure().isOneSided()
                && a.figure().value().compareTo(b.figure().value()) == 0;
    }

    Verdict compare(Content.Number a, Content.Number b) {
        if (!a.unit().equals(b.unit())) {
            if (isOneNumber(a, b) && rates.areFarApart(a.unit(), b.unit())) {
                return Verdict.of(
                        Reason.VALUE_DIFFERS,
                        "one number in two currencies",
                        Finding.Explanation.UNIT);
            }
            boolean may =
                    a.change() == b.change()
                            && a.per() == b.per()
                            && rates.convert(b.figure(), b.unit(), a.unit())
                                    .filter(a.figure()::meets)
                                    .isPresent();
            return may
                    ? Verdict.of(Reason.UNIT, "as far as exchange rates tell")
                    : Verdict.cannotTell("amounts in two currencies");
        }
        if (a.change() == null != (b.change() == null)) {
            return FigureRule.changeAgainstLevel(a.figure(), b.figure());
        }
        if (a.per() > 0 != b.per() > 0 && a.figure().value().compareTo(b.figure().value()) != 0) {
            return Verdict.of(Reason.SCOPE, "a sum against a sum for a period");
        }
        Figure other = b.figure().in(RateRule.factor(a, b), BigDecimal.ZERO);
        Verdict verdict = FigureRule.compare(a.figure(), other, " " + named(a.unit()));
        return RateRule.differs(a, b) && verdict.outcome() == Outcome.AGREES
                ? Verdict.of(Reason.UNIT)
                : verdict;
    }

    /// A code as it is, the name of money of no certain country in the plural: "crowns".
    private static String named(String unit) {
        boolean code = unit.equals(unit.toUpperCase(Locale.ROOT));
        return code || unit.endsWith("s") || unit.isEmpty() ? unit : unit + "s";
    }
}

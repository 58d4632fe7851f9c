package org.crosscheck.core.check;

import java.math.BigDecimal;

/// Compares amounts of money.
///
/// Amounts in two currencies agree where the exchange rates allow it; a rate never makes a
/// conflict.
final class MoneyRule {
    private final ExchangeRates rates;

    MoneyRule(ExchangeRates rates) {
        this.rates = rates;
    }

    Verdict compare(Content.Number a, Content.Number b) {
        if (!a.unit().equals(b.unit())) {
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
        Verdict verdict = FigureRule.compare(a.figure(), other, " " + a.unit());
        return RateRule.differs(a, b) && verdict.outcome() == Outcome.AGREES
                ? Verdict.of(Reason.UNIT)
                : verdict;
    }
}

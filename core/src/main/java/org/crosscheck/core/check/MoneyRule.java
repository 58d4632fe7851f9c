package org.crosscheck.core.check;

import java.math.BigDecimal;

/// Compares amounts of money.
///
/// Amounts in two currencies agree where the exchange rates allow it; a rate never makes a
/// conflict. The very same number in two currencies does, where their rate is not near one: one of
/// the texts has changed the coin and not the sum.
final class MoneyRule {
    private static final Figure ONE = Figure.exactly(1);

    /// Rates move by as much within a year or two.
    private static final BigDecimal NEAR_ONE = new BigDecimal("0.15");

    private final ExchangeRates rates;

    MoneyRule(ExchangeRates rates) {
        this.rates = rates;
    }

    private boolean isOtherCoin(Content.Number a, Content.Number b) {
        return !a.unit().equals(b.unit())
                && !a.unit().isEmpty()
                && !b.unit().isEmpty()
                && !a.figure().isOneSided()
                && !b.figure().isOneSided()
                && a.per() == b.per()
                && a.figure().value().compareTo(b.figure().value()) == 0
                && rates.convert(ONE, b.unit(), a.unit())
                        .filter(f ->
                                f.value().subtract(BigDecimal.ONE).abs().compareTo(NEAR_ONE) > 0)
                        .isPresent();
    }

    Verdict compare(Content.Number a, Content.Number b) {
        if (isOtherCoin(a, b)) {
            return Verdict.of(Reason.VALUE_DIFFERS, "the same number in another currency");
        }
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

package org.crosscheck.core.check;

import java.math.BigDecimal;

/// Compares amounts of money in one currency.
///
/// Amounts in two currencies are not compared: no exchange rate ships, and a rate alone would never
/// make a conflict.
final class MoneyRule {
    private MoneyRule() {}

    static Verdict compare(Content.Number a, Content.Number b) {
        if (!a.unit().equals(b.unit())) {
            return Verdict.cannotTell("amounts in two currencies");
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

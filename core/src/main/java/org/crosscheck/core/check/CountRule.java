package org.crosscheck.core.check;

/// Compares numbers of the same counted thing.
final class CountRule {
    private CountRule() {}

    static Verdict compare(Content.Number a, Content.Number b) {
        if (a.change() == null != (b.change() == null)) {
            return FigureRule.changeAgainstLevel(a.figure(), b.figure());
        }
        boolean none = a.figure().value().signum() == 0 && !a.figure().isOneSided();
        boolean others = b.figure().value().signum() == 0 && !b.figure().isOneSided();
        Verdict verdict = FigureRule.compare(a.figure(), b.figure(), "");
        return none != others && verdict.outcome() == Outcome.CONFLICTS
                ? Verdict.of(Reason.NEGATED, "none against some")
                : verdict;
    }
}

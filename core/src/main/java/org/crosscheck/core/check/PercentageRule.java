package org.crosscheck.core.check;

/// Compares shares, and changes in per cent or percentage points.
final class PercentageRule {
    static final String POINTS = "pp";

    /// Unit of a share that the text gives as a part and a whole: "19 of the 612 patients".
    static final String PART = "of";

    private PercentageRule() {}

    static Verdict compare(Content.Number a, Content.Number b) {
        boolean points = a.unit().equals(POINTS);
        if (points != b.unit().equals(POINTS)) {
            return mixed(a, b);
        }
        if (a.change() == null != (b.change() == null)) {
            return FigureRule.changeAgainstLevel(a.figure(), b.figure());
        }
        if (a.change() != null && b.change() != null && a.change() != b.change()) {
            return Verdict.of(Reason.VALUE_DIFFERS, "a rise against a fall");
        }
        Verdict verdict = FigureRule.compare(a.figure(), b.figure(), FigureRule.POINTS);
        boolean counted = a.unit().equals(PART) != b.unit().equals(PART);
        return counted && verdict.outcome() == Outcome.AGREES && verdict.reason() != Reason.BOUND
                ? Verdict.of(Reason.UNIT)
                : verdict;
    }

    /// A rise from 20 to 25 per cent is one of five points and of 25 per cent: the same number with
    /// both names cannot be right, other numbers can.
    private static Verdict mixed(Content.Number a, Content.Number b) {
        if (a.figure().meets(b.figure())) {
            return Verdict.of(
                    Reason.VALUE_DIFFERS,
                    "percentage points against per cent",
                    Finding.Explanation.UNIT);
        }
        return Verdict.cannotTell("percentage points against per cent");
    }
}

package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.check.Finding.Explanation;
import org.crosscheck.core.quantity.Bound;

/// Compares two numbers of one attribute in one unit, within the precision that each print gives.
///
/// Exact whole numbers get no tolerance. A coarser print agrees with a finer one that rounds to it;
/// "about" and one-sided bounds agree with what they allow.
final class FigureRule {
    /// Unit of the difference between two shares.
    static final String POINTS = " points";

    private static final List<Map.Entry<String, Integer>> LARGE =
            List.of(Map.entry("billion", 9), Map.entry("million", 6));
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /// Nobody pictures more than ten times as much in per cent.
    private static final BigDecimal MOST_SHARE = new BigDecimal(999);

    /// A difference below this share of the number may well be rounding that the text hides.
    private static final BigDecimal SMALL_SHARE = new BigDecimal("0.02");

    private FigureRule() {}

    /// @param unit printed behind a difference: " days"; empty for none
    static Verdict compare(Figure a, Figure b, String unit) {
        boolean equal = a.value().compareTo(b.value()) == 0;
        if (equal && a.isRange() == b.isRange()) {
            return sameNumber(a, b);
        }
        if (a.meets(b)) {
            return Verdict.of(agreement(a, b));
        }
        Verdict differs = Verdict.of(Reason.VALUE_DIFFERS, difference(a, b, unit));
        BigDecimal gap = a.value().subtract(b.value()).abs();
        return gap.compareTo(a.value().abs().multiply(SMALL_SHARE)) <= 0
                ? differs.with(Explanation.ROUNDING)
                : differs;
    }

    /// A rise and a level are two things, but the very same number is one whose direction one text
    /// leaves out: "offered an increase of 12 per cent", "offered 12 per cent".
    static Verdict changeAgainstLevel(Figure a, Figure b) {
        return a.value().compareTo(b.value()) == 0 && a.isRange() == b.isRange()
                ? sameNumber(a, b)
                : Verdict.of(Reason.SCOPE, "a change against a level");
    }

    private static Verdict sameNumber(Figure a, Figure b) {
        if (a.bound() == b.bound()) {
            return Verdict.of(Reason.SAME);
        }
        return Verdict.of(a.isOneSided() || b.isOneSided() ? Reason.BOUND : Reason.SAME);
    }

    private static Reason agreement(Figure a, Figure b) {
        if (a.isOneSided() && !a.near() || b.isOneSided() && !b.near()) {
            return Reason.BOUND;
        }
        return a.isRange() || b.isRange() ? Reason.PRECISION : Reason.ROUNDING;
    }

    private static String difference(Figure a, Figure b, String unit) {
        if (a.isOneSided() || b.isOneSided() || a.isRange() || b.isRange()) {
            return "";
        }
        BigDecimal gap = b.value().subtract(a.value());
        String about = a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT ? "about " : "";
        boolean one =
                gap.abs().compareTo(BigDecimal.ONE) == 0
                        && unit.endsWith("s")
                        && !unit.endsWith("ies");
        String text =
                about
                        + rounded(gap.abs())
                        + (one ? unit.substring(0, unit.length() - 1) : unit)
                        + (gap.signum() > 0 ? " more" : " less");
        // A share of shares is taken for points.
        boolean telling = a.value().signum() > 0 && b.value().signum() > 0 && !unit.equals(POINTS);
        if (!telling) {
            return text;
        }
        BigDecimal share = gap.abs().multiply(HUNDRED).divide(a.value(), 0, RoundingMode.HALF_UP);
        if (share.compareTo(MOST_SHARE) > 0) {
            return text;
        }
        return text + ", " + (share.signum() == 0 ? "under 1" : share.toPlainString()) + "%";
    }

    /// A large number in millions or billions, where that loses nothing.
    static String rounded(BigDecimal x) {
        for (Map.Entry<String, Integer> scale : LARGE) {
            BigDecimal part = x.movePointLeft(scale.getValue()).stripTrailingZeros();
            if (part.compareTo(BigDecimal.ONE) >= 0 && part.scale() <= 2) {
                return plain(part) + " " + scale.getKey();
            }
        }
        return plain(x);
    }

    /// A number as people read it: thousands set off, no exponent, at most three decimals.
    static String plain(BigDecimal x) {
        BigDecimal rounded = x.scale() > 3 ? x.setScale(3, RoundingMode.HALF_UP) : x;
        String digits = rounded.stripTrailingZeros().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder out = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > (whole.startsWith("-") ? 1 : 0); i -= 3) {
            out.insert(i, ',');
        }
        return point < 0 ? out.toString() : out + digits.substring(point);
    }
}

package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.core.check.Finding.Explanation;

/// Compares measures, in one unit or in units of one dimension.
final class MeasureRule {
    private static final String DEGREES = "deg";
    private static final Set<String> SCALES = Set.of("Cel", "[degF]");

    private final Units units;

    MeasureRule(Units units) {
        this.units = units;
    }

    Verdict compare(Content.Number a, Content.Number b) {
        if (isOneScale(a, b)) {
            return FigureRule.compare(a.figure(), b.figure(), " degrees");
        }
        if (a.unit().equals(b.unit())) {
            return FigureRule.compare(a.figure(), b.figure(), " " + symbol(a.unit()));
        }
        Optional<Units.Unit> from = units.find(a.unit());
        Optional<Units.Unit> to = units.find(b.unit());
        if (from.isEmpty()
                || to.isEmpty()
                || !from.get().dimension().equals(to.get().dimension())) {
            return Verdict.of(Reason.SCOPE, "units of two kinds");
        }
        Verdict verdict =
                FigureRule.compare(
                        base(a.figure(), from.get()),
                        base(b.figure(), to.get()),
                        " in the base unit");
        return switch (verdict.outcome()) {
            case AGREES -> Verdict.of(isBound(verdict) ? Reason.BOUND : Reason.UNIT);
            case CONFLICTS ->
                    Verdict.of(
                            Reason.VALUE_DIFFERS,
                            difference(a, b, from.get(), to.get()),
                            Explanation.UNIT);
            case NOT_COMPARABLE, CANNOT_TELL, UNRELATED -> verdict;
        };
    }

    /// Bare degrees beside degrees of a named scale are of that scale.
    private static boolean isOneScale(Content.Number a, Content.Number b) {
        return DEGREES.equals(a.unit()) && SCALES.contains(b.unit())
                || DEGREES.equals(b.unit()) && SCALES.contains(a.unit());
    }

    private static boolean isBound(Verdict verdict) {
        return verdict.reason() == Reason.BOUND;
    }

    private static Figure base(Figure figure, Units.Unit unit) {
        return figure.rounded().in(unit.factor(), unit.offset());
    }

    private static String difference(
            Content.Number a, Content.Number b, Units.Unit from, Units.Unit to) {
        BigDecimal inFirst =
                base(b.figure(), to)
                        .value()
                        .subtract(from.offset())
                        .divide(from.factor(), Figure.PRECISION)
                        .round(new java.math.MathContext(3));
        return "the second is " + FigureRule.plain(inFirst) + " " + symbol(a.unit());
    }

    /// A UCUM code as people write it.
    static String symbol(String ucum) {
        return switch (ucum) {
            case "Cel" -> "°C";
            case "[degF]" -> "°F";
            case "[mi_i]" -> "miles";
            case "[nmi_i]" -> "nautical miles";
            case "[ft_i]" -> "feet";
            case "[yd_i]" -> "yards";
            case "[in_i]" -> "inches";
            case "[lb_av]" -> "pounds";
            case "[oz_av]" -> "ounces";
            case "har" -> "hectares";
            default -> ucum.replace("[", "").replace("]", "").replaceAll("_\\w+$", "");
        };
    }
}

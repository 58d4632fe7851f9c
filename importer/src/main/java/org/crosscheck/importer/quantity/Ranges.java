package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Set;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.number.Lexeme;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.crosscheck.importer.number.Numeral;
import org.crosscheck.importer.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Tells which two numbers are the ends of one stretch: "5-7", "10 to 12", "between 5 and 7".
final class Ranges {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WIDEST = BigDecimal.valueOf(3);
    private static final Set<String> SIGNS = Set.of("-", "–", "—", "~", "‑");

    private final Line line;
    private final PieceReader pieces;
    private final Direction direction;
    private final MeasuredThing measured;

    Ranges(Line line, PieceReader pieces, Direction direction, MeasuredThing measured) {
        this.line = line;
        this.pieces = pieces;
        this.direction = direction;
        this.measured = measured;
    }

    /// The upper end of "5-7", "10 to 12", "between 5 and 7"; null where no range begins here.
    @Nullable Piece rangeEnd(Piece low) {
        int at = low.next();
        if (at + 1 >= line.lexemes().size() || low.numeral().form() == Form.FLOOR) {
            return null;
        }
        Lexeme link = line.lexemes().get(at);
        boolean sign = SIGNS.contains(link.lower());
        boolean between = line.wordBefore(low.first(), 1).equals("between");
        boolean linked =
                sign && link.spaced() == line.lexemes().get(at + 1).spaced()
                        || link.is("to")
                        || link.is("or") && low.isBareCount()
                        || between && link.is("and");
        if (!linked || line.isInTime(at + 1)) {
            return null;
        }
        Piece high =
                sign
                                && low.type() == QuantityType.MONEY
                                && line.lexemes().get(at + 1).number() != null
                        ? pieces.sum(at + 1, low)
                        : pieces.at(at + 1);
        if (high == null
                || high.numeral().form() == Form.ORDINAL
                || high.numeral().form() == Form.FLOOR
                || high.numeral().form() == Form.FRACTION
                || !(low.isBareCount()
                        || low.type() == high.type() && Objects.equals(low.unit(), high.unit())
                        || low.type() == QuantityType.MONEY && high.isBareCount())) {
            return null;
        }
        if (link.is("or")) {
            BigDecimal step = high.value().subtract(low.value());
            return step.compareTo(BigDecimal.ONE) == 0 ? high : null;
        }
        if (link.is("to")
                && (isFromTo(low)
                        || isChangeToLevel(low, high)
                        || !low.isBareCount() && isChanged(low))) {
            return null;
        }
        return high;
    }

    /// "rose by two to 14": a change and the level that it led to.
    private boolean isChangeToLevel(Piece low, Piece high) {
        return line.wordBefore(low.first(), 1).equals("by")
                && isChanged(low)
                && high.value().compareTo(low.value().multiply(WIDEST)) > 0;
    }

    /// "fell from 9 to 7": two levels, no range.
    private boolean isFromTo(Piece low) {
        return line.wordBefore(low.first(), 1).equals("from") && isChanged(low);
    }

    private boolean isChanged(Piece low) {
        return direction.isChanging(line.tokenAt(low.first()));
    }

    boolean isScore(Piece low, Piece high) {
        if (!low.isBareCount()
                || !high.isBareCount()
                || !line.lexemes().get(low.next()).isHyphen()) {
            return false;
        }
        boolean small = low.value().compareTo(HUNDRED) < 0 && high.value().compareTo(HUNDRED) < 0;
        return small
                && (low.value().compareTo(high.value()) >= 0
                        || measured.isResult(
                                line.tokenAt(low.first()), line.tokenBehind(high.next())));
    }

    /// "1.2 to 1.5 billion": the scale counts for both.
    Numeral scaledLike(Piece low, Piece high) {
        Numeral plain = low.numeral();
        BigDecimal printed = firstNumber(high);
        BigDecimal printedLow = firstNumber(low);
        if (printed == null
                || printedLow == null
                || printed.signum() == 0
                || printedLow.compareTo(plain.value()) != 0) {
            return plain;
        }
        BigDecimal scale = high.value().divide(printed, MathContext.DECIMAL64);
        if (scale.compareTo(BigDecimal.valueOf(1000)) < 0 || printedLow.compareTo(printed) > 0) {
            return plain;
        }
        return new Numeral(
                plain.span(),
                plain.value().multiply(scale),
                plain.resolution().multiply(scale),
                plain.form());
    }

    private @Nullable BigDecimal firstNumber(Piece piece) {
        for (int i = piece.first(); i < piece.numberNext(); i++) {
            if (line.lexemes().get(i).kind() == Kind.NUMBER) {
                return line.lexemes().get(i).number();
            }
        }
        return null;
    }
}

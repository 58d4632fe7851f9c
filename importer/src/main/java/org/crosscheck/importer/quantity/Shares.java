package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.crosscheck.importer.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Reads parts of a whole as percentages: "one in seven", "two out of five".
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Line line;
    private final PieceReader pieces;

    Shares(Line line, PieceReader pieces) {
        this.line = line;
        this.pieces = pieces;
    }

    @Nullable Draft shareOf(Piece part) {
        if (!part.isBareCount() || part.numeral().form() == Form.FRACTION) {
            return null;
        }
        int at = part.next();
        int noun = -1;
        if (at < line.lexemes().size()
                && line.lexemes().get(at).kind() == Kind.WORD
                && !isIn(at)
                && isNounAt(at)) {
            noun = at++;
        }
        if (at >= line.lexemes().size() || !isIn(at)) {
            return null;
        }
        boolean outOf = line.lexemes().get(at).is("out");
        at += outOf ? 2 : 1;
        boolean every = at < line.lexemes().size() && (line.is(at, "every") || line.is(at, "each"));
        at += every ? 1 : 0;
        if (at >= line.lexemes().size() || line.isInTime(at)) {
            return null;
        }
        Piece whole = pieces.at(at);
        if (whole == null
                || !whole.isBareCount()
                || whole.value().compareTo(part.value()) <= 0
                || whole.value().compareTo(BigDecimal.valueOf(1000)) > 0
                || part.value().signum() <= 0
                || !outOf
                        && !every
                        && part.value().compareTo(BigDecimal.ONE) > 0
                        && line.nounBehind(whole.next()) != null
                        && (isBehindVerb(part.first())
                                || whole.value().compareTo(BigDecimal.TEN) > 0)
                || !outOf && !every && part.value().compareTo(BigDecimal.TEN) > 0) {
            return null;
        }
        BigDecimal percent =
                part.value()
                        .multiply(HUNDRED)
                        .divide(whole.value(), 1, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        Qualifier qualifier = Qualifier.before(line.lexemes(), part.first());
        NounPhrase counted = line.nounBehind(whole.next());
        return new Draft(
                qualifier == null ? part.first() : qualifier.first(),
                whole.next(),
                QuantityType.PERCENTAGE,
                Amounts.of(percent, BigDecimal.ONE, qualifier, false),
                null,
                "%",
                noun >= 0
                        ? line.lexemes().get(noun).text()
                        : counted == null ? null : counted.in(line.text(), line.sentence()),
                false);
    }

    /// "robbed two in three villages": these are in the villages.
    private boolean isBehindVerb(int lexeme) {
        int token = line.tokenAt(lexeme);
        return token > 0 && line.tokens().get(token - 1).pos().matches("VB.*|NN.*");
    }

    private boolean isIn(int at) {
        return line.is(at, "in") || line.is(at, "out") && line.is(at + 1, "of");
    }

    private boolean isNounAt(int lexeme) {
        return NounPhrase.isNoun(line.tokens().get(line.tokenAt(lexeme)));
    }
}

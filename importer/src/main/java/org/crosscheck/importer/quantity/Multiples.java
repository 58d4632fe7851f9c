package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.language.ParsedText.Token;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/// Reads verbs that say by how much something changes: "doubled" is up by 100 percent, "halved"
/// down by 50.
final class Multiples {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// In percent of the change: "doubled" is said of 1.9 to 2.1 times as much.
    private static final BigDecimal RESOLUTION = BigDecimal.valueOf(20);

    private final Line line;
    private final MeasuredThing measured;

    Multiples(Line line, MeasuredThing measured) {
        this.line = line;
        this.measured = measured;
    }

    @Nullable Draft at(int at) {
        if (line.lexemes().get(at).kind() != Kind.WORD) {
            return null;
        }
        int verb = line.tokenAt(at);
        Token token = line.tokens().get(verb);
        BigDecimal times = token.pos().startsWith("VB") ? Worded.MULTIPLY.get(token.lemma()) : null;
        if (times == null
                || line.is(at + 1, "as")
                || line.is(at + 1, "down")
                || line.is(at + 1, "up")) {
            return null;
        }
        BigDecimal change = times.subtract(BigDecimal.ONE).multiply(HUNDRED);
        Qualifier qualifier = Qualifier.before(line.lexemes(), at);
        int first = qualifier == null ? at : qualifier.first();
        return new Draft(
                first,
                at + 1,
                QuantityType.PERCENTAGE,
                Amounts.of(change.abs(), RESOLUTION, qualifier, false),
                change.signum() > 0 ? Change.UP : Change.DOWN,
                "%",
                measured.affected(verb),
                false);
    }
}

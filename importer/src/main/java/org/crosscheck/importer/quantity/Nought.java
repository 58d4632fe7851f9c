package org.crosscheck.importer.quantity;

import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.QuantityType;
import org.jspecify.annotations.Nullable;

/// Counts of nought in words.
final class Nought {
    private final Line line;
    private final MeasuredThing measured;

    Nought(Line line, MeasuredThing measured) {
        this.line = line;
        this.measured = measured;
    }

    /// "No one", "none of the ships", "no deaths": a count of zero.
    @Nullable Draft at(int at) {
        boolean noOne = line.is(at, "no") && line.is(at + 1, "one") || line.is(at, "nobody");
        if (noOne) {
            int next = line.is(at, "no") ? at + 2 : at + 1;
            if (!measured.isEvent(line.tokenBehind(next))) {
                return null;
            }
            return zero(at, next, "person", "people");
        }
        if (line.is(at, "none") && line.is(at + 1, "of") || line.is(at, "no")) {
            NounPhrase noun = line.nounBehind(at + 1);
            boolean counted =
                    noun != null && (line.is(at, "none") || measured.isCasualty(noun.head()));
            if (noun != null && counted) {
                return zero(
                        at,
                        at + 1,
                        noun.unit(line.sentence()),
                        noun.in(line.text(), line.sentence()));
            }
        }
        return null;
    }

    private static Draft zero(int first, int next, String unit, String of) {
        return new Draft(first, next, QuantityType.COUNT, Amount.exactly(0), null, unit, of, false);
    }
}

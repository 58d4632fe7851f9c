package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.number.Numeral;
import org.jspecify.annotations.Nullable;

/// One number with the unit that is printed at it: "$1.2 billion", "7 percent", "three-mile", "34";
/// one end of a range, or all there is.
///
/// @param first its first lexeme
/// @param next first lexeme behind it
/// @param numberNext first lexeme behind the number itself
/// @param numeral the number
/// @param type what its unit measures; COUNT without a unit
/// @param unit the unit's code, null for a count
/// @param age whether it is somebody's age
record Piece(
        int first,
        int next,
        int numberNext,
        Numeral numeral,
        QuantityType type,
        @Nullable String unit,
        boolean age) {

    BigDecimal value() {
        return numeral.value();
    }

    boolean isBareCount() {
        return type == QuantityType.COUNT && unit == null;
    }

    /// The same number as far as the end of another, as a range is read.
    Piece until(Piece end) {
        return new Piece(first, end.next, end.numberNext, numeral, type, unit, age);
    }

    /// The same number as years of age.
    Piece asAge() {
        return new Piece(first, next, numberNext, numeral, QuantityType.MEASURE, "a", true);
    }

    Piece withUnitOf(Piece other) {
        return new Piece(first, next, numberNext, numeral, other.type, other.unit, other.age);
    }

    Piece withNumeral(Numeral other) {
        return new Piece(first, next, numberNext, other, type, unit, age);
    }
}

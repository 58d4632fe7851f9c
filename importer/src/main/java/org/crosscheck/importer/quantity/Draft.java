package org.crosscheck.importer.quantity;

import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// A quantity whose counted noun may still be open: "of the 34 ships, nine …".
///
/// @param first its first lexeme, its qualifier included
/// @param next the first lexeme behind it
/// @param elliptic a count that has no noun of its own
record Draft(
        int first,
        int next,
        QuantityType type,
        Amount amount,
        @Nullable Change change,
        @Nullable String unit,
        @Nullable String of,
        boolean elliptic) {

    Draft counting(@Nullable String noun, @Nullable String what) {
        return new Draft(first, next, type, amount, change, noun, what, false);
    }

    Draft changing(@Nullable Change direction, @Nullable String what) {
        return new Draft(
                first, next, type, amount, direction, unit, of == null ? what : of, elliptic);
    }

    Draft measuredLike(Draft other) {
        return new Draft(first, next, other.type, amount, change, other.unit, other.of, false);
    }

    Quantity in(String text, Span span) {
        return new Quantity(span, span.in(text), type, amount, change, unit, of);
    }
}

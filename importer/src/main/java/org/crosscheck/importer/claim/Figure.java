package org.crosscheck.importer.claim;

import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// A number that follows from printed ones.
///
/// @param by how it follows
record Figure(
        Reckoning by,
        QuantityType type,
        Amount amount,
        @Nullable Change change,
        @Nullable String unit) {
    /// What it is a number of.
    record Meaning(String attribute, String head, @Nullable String of) {
        static Meaning of(ExactNumber from, String attribute) {
            return new Meaning(attribute, from.value().head(), from.quantity().of());
        }
    }

    /// The value that it is, printed where its numbers are.
    ///
    /// @param span what the numbers span
    static ClaimValue implied(String text, Span span, Figure figure, Meaning meaning) {
        Quantity quantity =
                new Quantity(
                        span,
                        span.in(text),
                        figure.type(),
                        figure.amount(),
                        figure.change(),
                        figure.unit(),
                        meaning.of());
        return new ClaimValue(
                span,
                span.in(text),
                meaning.attribute(),
                meaning.head(),
                new Value.Implied(new Value.Number(quantity), figure.by()));
    }
}

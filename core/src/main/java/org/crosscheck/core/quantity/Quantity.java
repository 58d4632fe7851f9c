package org.crosscheck.core.quantity;

import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// One number with a meaning in a text.
///
/// @param span where it stands, with its unit and qualifier as far as they belong to the expression
/// @param text its printed form
/// @param type what it measures
/// @param amount how much, with bounds and printed precision
/// @param change direction of the change that it measures, null for a level
/// @param unit UCUM code of a measure, ISO 4217 code of money (its name where it is not known
///   which: "crown"), `%` or `pp` (percentage points), the lemma of the counted noun of a count;
///   null where the text gives none
/// @param of what is counted or measured, in the text's words; null where it does not say
public record Quantity(
        Span span,
        String text,
        QuantityType type,
        Amount amount,
        @Nullable Change change,
        @Nullable String unit,
        @Nullable String of) {}

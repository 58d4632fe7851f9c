package org.crosscheck.importer.number;

import java.math.BigDecimal;
import org.crosscheck.core.text.Span;

/// A number as printed, in digits or in words, without what it counts.
///
/// @param span where it stands, with its sign and its scale word ("1.2 billion", "5k")
/// @param value the number
/// @param resolution one unit of the last place that the print gives (see
///   [org.crosscheck.core.quantity.Amount])
/// @param form how it is printed
public record Numeral(Span span, BigDecimal value, BigDecimal resolution, Form form) {
    /// The same print, in another unit.
    public Numeral times(BigDecimal factor) {
        return new Numeral(span, value.multiply(factor), resolution.multiply(factor), form);
    }

    /// How a number is printed.
    public enum Form {
        /// "120", "1.2 billion"
        DIGITS,
        /// "twelve", "a dozen", "two and a half"
        WORDS,
        /// A part of one: "half", "two-thirds", "3/4"
        FRACTION,
        /// "third", "22nd"
        ORDINAL,
        /// A plural scale word, which gives a floor only: "dozens", "tens of thousands"; the value
        /// is the scale itself
        FLOOR
    }
}

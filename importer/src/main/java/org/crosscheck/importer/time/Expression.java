package org.crosscheck.importer.time;

import org.crosscheck.core.time.Length;
import org.jspecify.annotations.Nullable;

/// A time expression as the text words it.
sealed interface Expression {
    /// A date or time of day.
    record Calendar(Point point) implements Expression {}

    /// A length of time.
    ///
    /// @param value TIMEX3 value
    /// @param length null where the text gives no number
    record Duration(String value, @Nullable Length length) implements Expression {}

    /// A recurring time, by its TIMEX3 value.
    record Recurring(String value) implements Expression {}

    /// "now", "recently", "soon", by their TIMEX3 value.
    record Vague(String value) implements Expression {}
}

package org.crosscheck.core.claim;

import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.time.TimeMention;
import org.jspecify.annotations.Nullable;

/// A typed, normalised thing that a claim says.
public sealed interface Value {
    ValueType type();

    /// A date, time or duration.
    record Time(TimeMention mention) implements Value {
        @Override
        public ValueType type() {
            return switch (mention.type()) {
                case DATE, TIME -> ValueType.DATE;
                case DURATION, SET -> ValueType.DURATION;
            };
        }
    }

    /// A count, sum, percentage, measure or ordinal.
    record Number(Quantity quantity) implements Value {
        @Override
        public ValueType type() {
            return switch (quantity.type()) {
                case COUNT -> ValueType.COUNT;
                case MONEY -> ValueType.MONEY;
                case PERCENTAGE -> ValueType.PERCENTAGE;
                case MEASURE -> ValueType.MEASURE;
                case ORDINAL -> ValueType.ORDER;
                case DURATION -> ValueType.DURATION;
            };
        }
    }

    /// A value that the text does not print, but that follows from what it prints by arithmetic
    /// alone: 87 votes to 81 are a majority of six. The claim value around it stands where the
    /// first of the printed values does.
    ///
    /// @param of what follows; a time or a number
    record Implied(Value of) implements Value {
        public Implied {
            if (!(of instanceof Time) && !(of instanceof Number)) {
                throw new IllegalArgumentException("only times and numbers are implied: " + of);
            }
        }

        @Override
        public ValueType type() {
            return of.type();
        }
    }

    /// Words in quotation marks, without the marks.
    ///
    /// @param words the quoted words as printed
    /// @param speaker the fullest form of the speaker's name, null where the text does not say
    record Quotation(String words, @Nullable String speaker) implements Value {
        @Override
        public ValueType type() {
            return ValueType.QUOTE;
        }
    }

    /// A place in the fullest form that the article gives.
    record Place(String name) implements Value {
        @Override
        public ValueType type() {
            return ValueType.PLACE;
        }
    }

    /// A person in the fullest form that the article gives.
    ///
    /// @param role what the text calls the person ("foreign minister"), null where it does not
    record Person(String name, @Nullable String role) implements Value {
        @Override
        public ValueType type() {
            return ValueType.PERSON;
        }
    }
}

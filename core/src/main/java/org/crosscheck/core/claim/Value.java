package org.crosscheck.core.claim;

import java.util.Objects;
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
    /// alone: 87 votes to 81 are a majority of six. The claim value around it covers all of the
    /// printed values that it follows from.
    ///
    /// @param of what follows; a time or a number
    /// @param by how it follows
    record Implied(Value of, Reckoning by) implements Value {
        public Implied {
            if (!(of instanceof Time) && !(of instanceof Number)) {
                throw new IllegalArgumentException("only times and numbers are implied: " + of);
            }
            Objects.requireNonNull(by, "how the value follows");
        }

        @Override
        public ValueType type() {
            return of.type();
        }
    }

    /// The arithmetic by which a value follows from printed ones.
    enum Reckoning {
        /// "120 passengers and four crew": 124 people.
        SUM,
        /// "By 87 votes to 81", "won 3-2": what one side has more.
        MARGIN,
        /// "From 41 to 46 percent": five points.
        DIFFERENCE,
        /// "19 of the 612 patients": 3.1 percent.
        SHARE,
        /// "500 dollars a month": 6,000 a year.
        RATE,
        /// The day on which an interval begins; "entered its sixth day on Friday": Sunday.
        FIRST_DAY,
        /// The day on which an interval ends.
        LAST_DAY,
        /// From the first to the last day, both counted, or from one hour to another.
        LENGTH,
        /// "By the end of March": the 31st.
        DEADLINE,
        /// "Three of the nine dissented", "all but two of the 12": those who are left.
        REST,
        /// "Since 2013": from then until the article's day.
        SINCE,
        /// "The 34-year-old ferry": about the year of which it dates.
        AGE
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

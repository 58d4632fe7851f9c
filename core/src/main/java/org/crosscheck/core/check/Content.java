package org.crosscheck.core.check;

import java.util.Set;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.time.Length;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// What a statement says, in the form in which rules compare it.
sealed interface Content {
    ValueType type();

    /// A number of things, an amount of money, a share, a measure.
    ///
    /// @param type one of COUNT, MONEY, PERCENTAGE, MEASURE, ORDER
    /// @param unit ISO 4217 code, `%`, `pp`, UCUM code, or the counted noun; empty for none
    /// @param change direction where it is a change, null where it is a level
    /// @param per days of the period that the number is for ("2 billion a day": 1); 0 where the
    ///   text names none
    record Number(ValueType type, Figure figure, String unit, @Nullable Change change, double per)
            implements Content {}

    /// A length of time.
    ///
    /// @param seconds the length; its resolution is the printed unit's
    /// @param unit printed unit, in which differences are told
    /// @param interval whether it was counted from a first and a last day, both included
    record Duration(Figure seconds, Length.Unit unit, boolean interval) implements Content {
        @Override
        public ValueType type() {
            return ValueType.DURATION;
        }
    }

    /// A point or stretch of the calendar.
    ///
    /// @param range null where the text cannot be resolved
    record Moment(@Nullable TimeRange range) implements Content {
        @Override
        public ValueType type() {
            return ValueType.DATE;
        }
    }

    /// Words in quotation marks.
    ///
    /// @param speaker fullest form of the name, null where the text does not say
    record Quote(String words, @Nullable String speaker) implements Content {
        @Override
        public ValueType type() {
            return ValueType.QUOTE;
        }
    }

    /// The name of a person.
    record Person(String name, @Nullable String role) implements Content {
        @Override
        public ValueType type() {
            return ValueType.PERSON;
        }
    }

    /// The name of a place.
    record Place(String name) implements Content {
        @Override
        public ValueType type() {
            return ValueType.PLACE;
        }
    }

    /// That one thing came before another, or that one did something first.
    ///
    /// @param first stems of what came first, or of who was first
    /// @param second stems of what came after it, empty where the text does not say
    /// @param deed stems of what the first one did, empty where two things are told in their order
    /// @param name what is told, in plain words: "who opened fire first"
    record Sequence(Set<String> first, Set<String> second, Set<String> deed, String name)
            implements Content {
        public Sequence {
            first = Set.copyOf(first);
            second = Set.copyOf(second);
            deed = Set.copyOf(deed);
        }

        @Override
        public ValueType type() {
            return ValueType.ORDER;
        }
    }

    /// That something is so, is not so, or is to be.
    ///
    /// @param negated whether it says that it is not so
    /// @param predicate lemma of what is so or not
    record Assertion(boolean negated, Certainty certainty, String predicate) implements Content {
        @Override
        public ValueType type() {
            return ValueType.POLARITY;
        }
    }
}

package org.crosscheck.importer.time;

import java.time.DayOfWeek;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;
import org.jspecify.annotations.Nullable;

/// A place in the calendar as the text words it, before it is resolved against another date.
sealed interface Point {
    /// What a relative date counts from.
    enum Base {
        /// the article's date: "last week"
        PUBLICATION,
        /// the last date of the text: "the week before"
        CONTEXT
    }

    /// Which of several that could be meant.
    enum Which {
        /// by the tense of the clause: "on Monday"
        NEAREST,
        LAST,
        THIS,
        NEXT,
        /// The first from the article's day on, whatever the tense
        COMING
    }

    /// Where in a stretch: "early", "mid-", "late".
    enum Place {
        EARLY,
        MIDDLE,
        LATE
    }

    /// "16 August 2021", "2021", "the 1990s"
    record Fixed(CalendarStretch stretch) implements Point {}

    /// "16 August", the year left open
    record DayOfMonth(int month, int day) implements Point {}

    /// "16 August last year": a day of a year that is given relatively
    record DayIn(Point year, int month, int day) implements Point {}

    /// "the 16th"
    record DayNumber(int day) implements Point {}

    /// A month, season, quarter or half, the year left open: "in August", "last summer"
    record PartOfYear(Granularity unit, int number, Which which) implements Point {}

    /// "Monday", "last Monday"
    record Weekday(DayOfWeek day, Which which) implements Point {}

    /// "the following Monday": the first one after the last date of the text
    record WeekdayAfter(DayOfWeek day) implements Point {}

    /// So many units before or after the base: "last week", "today", "two months ago"
    record Shifted(Granularity unit, long by, Base base) implements Point {}

    /// So many units before or after another point: "three days after 5 May", "a year from now"
    record Offset(Granularity unit, long by, Point from) implements Point {}

    /// A weekday in a stretch; ordinal 0: its only one ("Monday of last week"), -1 the last
    record WeekdayIn(Point within, DayOfWeek day, int ordinal) implements Point {}

    /// "the first week of May", "the second half of 2020"; -1 the last
    record UnitIn(Point within, Granularity unit, int ordinal) implements Point {}

    /// "early 2021", "mid-February", "at the end of the month"
    record Edge(Point of, Place place) implements Point {}

    /// A time of day; without a day that of the last date
    record AtTime(@Nullable Point day, DayTime time) implements Point {}

    /// "from 10 to 21 October"
    ///
    /// @param filled whether the event fills it
    /// @param ends where its ends stand, if each is printed as a whole date
    record Between(Point from, Point until, boolean filled, @Nullable Ends ends) implements Point {}

    /// Atoms of the two ends of an interval, the second of each pair being the first one after it.
    record Ends(int from, int fromEnd, int until, int untilEnd) {}
}

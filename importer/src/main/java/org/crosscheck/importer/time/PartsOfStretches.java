package org.crosscheck.importer.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.crosscheck.core.time.Anchoring;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;
import org.crosscheck.core.time.TimeType;

/// Finds parts of a resolved stretch: its beginning, its middle, its end, a time of a day.
final class PartsOfStretches {
    private PartsOfStretches() {}

    /// The whole keeps its value; the range is its first half, its middle or its second half.
    static Resolved edge(Resolved of, Point.Place place) {
        TimeRange range = of.range();
        if (range == null) {
            return of;
        }
        long hours = ChronoUnit.HOURS.between(range.from(), range.until());
        LocalDateTime from =
                switch (place) {
                    case EARLY -> range.from();
                    case MIDDLE -> range.from().plusHours(hours / 4);
                    case LATE -> range.from().plusHours(hours / 2);
                };
        LocalDateTime until =
                switch (place) {
                    case EARLY -> range.from().plusHours((hours + 1) / 2);
                    case MIDDLE -> range.until().minusHours(hours / 4);
                    case LATE -> range.until();
                };
        return from.isBefore(until)
                ? new Resolved(
                        of.type(),
                        of.value(),
                        of.anchoring(),
                        of.stretch(),
                        new TimeRange(from, until, range.granularity(), false, true, range.zone()))
                : of;
    }

    /// A time of a day; without a known day it stays unresolved.
    static Resolved atTime(Resolved on, DayTime time) {
        CalendarStretch stretch = on.stretch();
        boolean known = stretch != null && stretch.granularity() == Granularity.DAY;
        String suffix =
                switch (time) {
                    case DayTime.Clock clock -> clock.timex();
                    case DayTime.Part part -> "T" + part.timex;
                };
        if (!known || stretch == null) {
            return new Resolved(
                    TimeType.TIME, on.value() + suffix, Anchoring.UNRESOLVED, null, null);
        }
        TimeRange range =
                switch (time) {
                    case DayTime.Clock(var clock, boolean whole, var zone) -> {
                        LocalDateTime from = stretch.first().atTime(clock);
                        yield new TimeRange(
                                from,
                                whole ? from.plusHours(1) : from.plusMinutes(1),
                                whole ? Granularity.HOUR : Granularity.MINUTE,
                                false,
                                false,
                                zone);
                    }
                    case DayTime.Part part -> {
                        LocalDateTime from = stretch.first().atTime(part.from, 0);
                        yield new TimeRange(
                                from,
                                from.plusHours(part.hours),
                                Granularity.PART_OF_DAY,
                                false,
                                false,
                                null);
                    }
                };
        return new Resolved(
                TimeType.TIME, stretch.value() + suffix, on.anchoring(), stretch, range);
    }
}

package org.crosscheck.core.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The stretch of the calendar that a date or time expression names.
///
/// @param from first moment, local time of the article
/// @param until first moment after it
/// @param granularity how finely the text gives it
/// @param filled whether the event fills the stretch ("from 10 to 21 October") or lies somewhere in
///   it ("in October")
/// @param approximate whether the text hedges ("around 10 October", "mid-February")
/// @param zone the zone that the text names, if it does
public record TimeRange(
        LocalDateTime from,
        LocalDateTime until,
        Granularity granularity,
        boolean filled,
        boolean approximate,
        @Nullable ZoneId zone) {
    public TimeRange {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a stretch ends after it begins: " + from + " to " + until);
        }
    }

    public boolean contains(TimeRange other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    public boolean overlaps(TimeRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /// Calendar days touched, both ends counted: 10 to 21 October are 12.
    public long days() {
        return ChronoUnit.DAYS.between(from.toLocalDate(), until.minusNanos(1).toLocalDate()) + 1;
    }
}

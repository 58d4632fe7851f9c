package org.crosscheck.core.picture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A place on a time axis.
///
/// @param day in the publisher's own zone
/// @param second of the Unix epoch; noon in UTC where only the day is known
/// @param exact whether the time of the day is known
public record PointTime(LocalDate day, long second, boolean exact)
        implements Comparable<PointTime> {
    private static final int NOON = 12;

    /// @param iso ISO 8601 date, or date and time with an offset
    /// @return null where it is null or neither
    public static @Nullable PointTime parse(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        try {
            if (iso.indexOf('T') >= 0) {
                OffsetDateTime moment = OffsetDateTime.parse(iso);
                return new PointTime(moment.toLocalDate(), moment.toEpochSecond(), true);
            }
            LocalDate day = LocalDate.parse(iso);
            return new PointTime(day, day.atTime(NOON, 0).toEpochSecond(ZoneOffset.UTC), false);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public int compareTo(PointTime other) {
        int bySecond = Long.compare(second, other.second);
        return bySecond == 0 ? day.compareTo(other.day) : bySecond;
    }
}

package org.crosscheck.importer.time;

import java.util.List;
import org.crosscheck.core.time.Anchoring;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.TimeRange;
import org.crosscheck.core.time.TimeType;
import org.jspecify.annotations.Nullable;

/// A point of the calendar after resolving.
///
/// @param type DATE or TIME
/// @param value TIMEX3 value, with X where unresolved
/// @param anchoring how it was resolved
/// @param stretch the calendar unit that it is or lies in; null where unresolved
/// @param range the stretch of time; null where unresolved
/// @param ends the two ends of an interval; else empty
record Resolved(
        TimeType type,
        String value,
        Anchoring anchoring,
        @Nullable CalendarStretch stretch,
        @Nullable TimeRange range,
        List<Resolved> ends) {
    Resolved(
            TimeType type,
            String value,
            Anchoring anchoring,
            @Nullable CalendarStretch stretch,
            @Nullable TimeRange range) {
        this(type, value, anchoring, stretch, range, List.of());
    }

    static Resolved of(Anchoring anchoring, CalendarStretch stretch) {
        return new Resolved(TimeType.DATE, stretch.value(), anchoring, stretch, stretch.range());
    }

    static Resolved unknown(String value) {
        return new Resolved(TimeType.DATE, value, Anchoring.UNRESOLVED, null, null);
    }
}

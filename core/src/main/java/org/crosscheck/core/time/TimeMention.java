package org.crosscheck.core.time;

import java.util.List;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// One date, time, duration or recurring time of a text.
///
/// @param span where it stands
/// @param text its printed form
/// @param type TIMEX3 type
/// @param value TIMEX3 value: `2021-08-16`, `2021-W33`, `P9D`, `PRESENT_REF`, `XXXX-WXX-1` where
///   unresolved; `2022-10-10/2022-10-21` for an interval, both ends included
/// @param anchoring how a calendar time was resolved
/// @param range the calendar stretch of a DATE or TIME, null where unresolved and for other types
/// @param length the length of a DURATION; null for the other types, and where the text gives no
///   number ("for years")
/// @param ends the two ends of an interval, where each is a whole date by itself ("from 2 March to
///   5 May", but not "2 to 5 May"); else empty
public record TimeMention(
        Span span,
        String text,
        TimeType type,
        String value,
        Anchoring anchoring,
        @Nullable TimeRange range,
        @Nullable Length length,
        List<TimeMention> ends) {
    public TimeMention {
        ends = List.copyOf(ends);
    }

    public TimeMention(
            Span span,
            String text,
            TimeType type,
            String value,
            Anchoring anchoring,
            @Nullable TimeRange range,
            @Nullable Length length) {
        this(span, text, type, value, anchoring, range, length, List.of());
    }
}

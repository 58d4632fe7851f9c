package org.crosscheck.importer.time;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A time within a day.
sealed interface DayTime {
    /// "14:00 GMT", "3 pm"
    ///
    /// @param whole whether only the hour is given
    record Clock(LocalTime time, boolean whole, @Nullable ZoneId zone) implements DayTime {
        /// `T14:00`, with the offset of a fixed zone behind it.
        String timex() {
            String clock = "T%02d:%02d".formatted(time.getHour(), time.getMinute());
            return zone instanceof ZoneOffset offset ? clock + offset.getId() : clock;
        }
    }

    /// "morning", "night"; `from` and `hours` bound it, a night runs into the next day
    enum Part implements DayTime {
        /// "The early hours of Tuesday", "before dawn".
        SMALL_HOURS("MO", 0, 6),
        MORNING("MO", 4, 8),
        MIDDAY("MI", 11, 3),
        AFTERNOON("AF", 12, 6),
        EVENING("EV", 18, 6),
        NIGHT("NI", 18, 10),
        DAYTIME("DT", 6, 12);

        final String timex;
        final int from;
        final int hours;

        Part(String timex, int from, int hours) {
            this.timex = timex;
            this.from = from;
            this.hours = hours;
        }
    }
}

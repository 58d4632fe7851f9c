package org.crosscheck.importer.time;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;
import org.jspecify.annotations.Nullable;

/// What relative dates of one text count from: its publication, and the dates that it has named so
/// far.
final class Anchors {
    private static final int REMEMBERED = 8;

    private final @Nullable LocalDate published;
    private final Deque<CalendarStretch> named = new ArrayDeque<>();

    Anchors(@Nullable LocalDate published) {
        this.published = published;
    }

    @Nullable LocalDate published() {
        return published;
    }

    void name(CalendarStretch stretch) {
        named.addFirst(stretch);
        if (named.size() > REMEMBERED) {
            named.removeLast();
        }
    }

    /// The last named date that is no coarser than the unit; null for none.
    @Nullable CalendarStretch last(Granularity unit) {
        for (CalendarStretch stretch : named) {
            if (unit.isAtLeast(stretch.granularity())) {
                return stretch;
            }
        }
        return null;
    }
}

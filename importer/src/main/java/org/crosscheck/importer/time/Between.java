package org.crosscheck.importer.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.crosscheck.core.time.Anchoring;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;
import org.crosscheck.core.time.TimeType;
import org.jspecify.annotations.Nullable;

/// Joins the two ends of a stretch, once each is resolved.
final class Between {
    private Between() {}

    /// @param first the stretch's first end
    /// @param second its last end
    static Resolved of(Point.Between between, Resolved first, Resolved second) {
        Resolved from = first;
        Resolved until = second;
        if (hasOpenYear(between.from()) && startsAfter(from, until)) {
            from = yearBefore(from);
        }
        TimeRange start = from.range();
        TimeRange last = until.range();
        if (start != null && last != null && !start.from().isBefore(last.until())) {
            // a clock that runs past midnight, or a weekday that has come round again
            Resolved moved = laterThan(from, until);
            until = moved == null ? until : moved;
            last = until.range();
        }
        Anchoring anchoring =
                from.anchoring().compareTo(until.anchoring()) > 0
                        ? from.anchoring()
                        : until.anchoring();
        String value = from.value() + "/" + until.value();
        if (start == null || last == null || !start.from().isBefore(last.until())) {
            return new Resolved(
                    from.type(), value, Anchoring.UNRESOLVED, null, null, List.of(from, until));
        }
        return new Resolved(
                from.type(),
                value,
                anchoring,
                from.stretch(),
                new TimeRange(
                        start.from(),
                        last.until(),
                        last.granularity(),
                        between.filled(),
                        start.approximate() || last.approximate(),
                        last.zone()),
                List.of(from, until));
    }

    private static boolean hasOpenYear(Point point) {
        return point instanceof Point.PartOfYear || point instanceof Point.DayOfMonth;
    }

    private static boolean startsAfter(Resolved a, Resolved b) {
        return a.stretch() != null
                && b.stretch() != null
                && a.stretch().first().isAfter(b.stretch().first());
    }

    private static Resolved yearBefore(Resolved resolved) {
        return resolved.stretch() == null
                ? resolved
                : Resolved.of(
                        resolved.anchoring(),
                        new CalendarStretch(
                                resolved.stretch().first().minusYears(1),
                                resolved.stretch().granularity()));
    }

    private static @Nullable Resolved laterThan(Resolved from, Resolved until) {
        TimeRange range = until.range();
        TimeRange first = from.range();
        CalendarStretch stretch = until.stretch();
        if (range == null
                || first == null
                || stretch == null
                || stretch.granularity() != Granularity.DAY) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(range.from(), first.from()) + 1;
        long by = until.type() == TimeType.TIME ? days : days <= 7 ? 7 : days <= 366 ? 0 : 0;
        if (by == 0) {
            LocalDate next = stretch.first().plusYears(1);
            by = ChronoUnit.DAYS.between(stretch.first(), next);
        }
        CalendarStretch moved = stretch.plus(by);
        String suffix = until.value().length() > 10 ? until.value().substring(10) : "";
        return new Resolved(
                until.type(),
                moved.value() + suffix,
                until.anchoring(),
                moved,
                new TimeRange(
                        range.from().plusDays(by),
                        range.until().plusDays(by),
                        range.granularity(),
                        range.filled(),
                        range.approximate(),
                        range.zone()));
    }
}

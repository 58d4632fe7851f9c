package org.crosscheck.core.check;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crosscheck.core.check.Finding.Explanation;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// Compares dates and times at the precision that both give.
///
/// A finer date agrees with the coarser one that contains it. A relative date that cannot be
/// resolved cannot be compared. Times of day in two zones are brought to one; where one text names
/// a zone and the other none, only a gap that no zone can explain is a conflict.
final class DateRule {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final long ZONE_STEP_MINUTES = 30;
    private static final Duration WIDEST_ZONE_GAP = Duration.ofHours(14);

    private DateRule() {}

    static Verdict compare(Content.Moment a, Content.Moment b) {
        TimeRange x = a.range();
        TimeRange y = b.range();
        if (x == null || y == null) {
            return Verdict.of(Reason.NO_DATE, "a relative date that the text does not anchor");
        }
        if (x.zone() != null && y.zone() != null) {
            return ranges(utc(x), utc(y), !x.zone().equals(y.zone()));
        }
        if (isClock(x) && isClock(y) && (x.zone() == null) != (y.zone() == null)) {
            return oneZone(x, y);
        }
        return ranges(x, y, false);
    }

    private static Verdict ranges(TimeRange x, TimeRange y, boolean zones) {
        if (x.from().equals(y.from()) && x.until().equals(y.until())) {
            return Verdict.of(zones ? Reason.UNIT : Reason.SAME);
        }
        TimeRange wideX = widened(x);
        TimeRange wideY = widened(y);
        if (wideX.contains(y) || wideY.contains(x)) {
            return x.filled() && y.filled()
                    ? Verdict.of(Reason.VALUE_DIFFERS, gap(x, y))
                    : Verdict.of(Reason.PRECISION);
        }
        if (wideX.overlaps(wideY)) {
            return x.filled() && y.filled()
                    ? Verdict.of(Reason.VALUE_DIFFERS, gap(x, y))
                    : Verdict.of(Reason.PRECISION);
        }
        return flipped(x, y)
                ? Verdict.of(Reason.VALUE_DIFFERS, "day and month changed places")
                : Verdict.of(Reason.VALUE_DIFFERS, gap(x, y), explanations(x, y));
    }

    private static Explanation[] explanations(TimeRange x, TimeRange y) {
        long hours = Math.abs(Duration.between(x.from(), y.from()).toHours());
        return hours <= 24 ? new Explanation[] {Explanation.TIME_ZONE} : new Explanation[0];
    }

    private static boolean isClock(TimeRange range) {
        return range.granularity().compareTo(Granularity.HOUR) <= 0;
    }

    private static TimeRange utc(TimeRange range) {
        if (range.zone() == null) {
            return range;
        }
        return moved(range, range.from().atZone(range.zone()).getOffset());
    }

    private static TimeRange moved(TimeRange range, ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        return new TimeRange(
                range.from().minusSeconds(seconds),
                range.until().minusSeconds(seconds),
                range.granularity(),
                range.filled(),
                range.approximate(),
                range.zone());
    }

    /// One text names a zone and the other does not: the clocks may be hours apart and mean the
    /// same moment.
    private static Verdict oneZone(TimeRange x, TimeRange y) {
        if (x.overlaps(y)) {
            return Verdict.of(Reason.SAME);
        }
        Duration gap = Duration.between(x.from(), y.from()).abs();
        boolean zoneMayExplain =
                gap.compareTo(WIDEST_ZONE_GAP) <= 0 && gap.toMinutes() % ZONE_STEP_MINUTES == 0;
        return zoneMayExplain
                ? Verdict.cannotTell("only one of them names a time zone")
                : Verdict.of(Reason.VALUE_DIFFERS, gap(x, y), Explanation.TIME_ZONE);
    }

    /// An approximate stretch reaches half its length further on both sides, a part of a year or
    /// month ("late 2027") not over the end that it stands at.
    private static TimeRange widened(TimeRange range) {
        if (!range.approximate()) {
            return range;
        }
        Duration half = Duration.between(range.from(), range.until()).dividedBy(2);
        TimeRange whole = whole(range);
        boolean part = whole.contains(range) && !range.contains(whole);
        boolean fixedStart = part && whole.from().equals(range.from());
        boolean fixedEnd = part && whole.until().equals(range.until());
        return new TimeRange(
                fixedStart ? range.from() : range.from().minus(half),
                fixedEnd ? range.until() : range.until().plus(half),
                range.granularity(),
                range.filled(),
                true,
                range.zone());
    }

    /// The year, month or week that a stretch is of; itself where it is finer than a day.
    private static TimeRange whole(TimeRange range) {
        return range.granularity().isFinerThanDay()
                ? range
                : CalendarStretch.containing(range.from().toLocalDate(), range.granularity())
                        .range();
    }

    private static boolean flipped(TimeRange x, TimeRange y) {
        LocalDateTime a = x.from();
        LocalDateTime b = y.from();
        return x.granularity() == Granularity.DAY
                && y.granularity() == Granularity.DAY
                && a.getYear() == b.getYear()
                && a.getMonthValue() == b.getDayOfMonth()
                && a.getDayOfMonth() == b.getMonthValue();
    }

    private static String gap(TimeRange x, TimeRange y) {
        if (isClock(x) && isClock(y)) {
            long minutes = Duration.between(x.from(), y.from()).toMinutes();
            String size =
                    Math.abs(minutes) < 120
                            ? Math.abs(minutes) + " minutes"
                            : Math.abs(minutes) / 60 + " hours";
            return size + (minutes > 0 ? " later" : " earlier");
        }
        long days =
                Duration.between(
                                x.from().toLocalDate().atStartOfDay(),
                                y.from().toLocalDate().atStartOfDay())
                        .toDays();
        if (days == 0) {
            return "";
        }
        return Math.abs(days)
                + (Math.abs(days) == 1 ? " day" : " days")
                + (days > 0 ? " later" : " earlier");
    }

    /// A stretch as a reader takes it: its day, or its first and last.
    static String readable(@Nullable TimeRange range) {
        if (range == null) {
            return "an unknown date";
        }
        String first = DAY.format(range.from());
        return range.days() == 1 ? first : first + " to " + DAY.format(range.until().minusNanos(1));
    }
}

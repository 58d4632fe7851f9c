package org.crosscheck.importer.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.crosscheck.core.time.Anchoring;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;
import org.jspecify.annotations.Nullable;

/// Resolves points of the calendar against the article's date, the dates named before and the tense
/// of the clause.
final class Resolver {
    /// Days by which a date that the tense speaks against must be nearer: "will sail on 24
    /// December" is the next one from February on.
    private static final int AGAINST_TENSE = 250;

    private static final int NEVER = 1000;

    /// Days in which a date may lie ahead of a verb in the past: "was told on Monday of the vote on
    /// 3 June".
    private static final int AHEAD_OF_PAST = 31;

    private final Anchors anchors;
    private final Tense tense;
    private final int ahead;

    Resolver(Anchors anchors, Tense tense) {
        this(anchors, tense, AHEAD_OF_PAST);
    }

    private Resolver(Anchors anchors, Tense tense, int ahead) {
        this.anchors = anchors;
        this.tense = tense;
        this.ahead = ahead;
    }

    /// For dates that have been for certain: "since 5 June".
    static Resolver ofGone(Anchors anchors) {
        return new Resolver(anchors, Tense.PAST, 0);
    }

    /// @throws DateTimeException for dates that the calendar does not have
    Resolved resolve(Point point) {
        return switch (point) {
            case Point.Fixed(CalendarStretch stretch) -> Resolved.of(Anchoring.ABSOLUTE, stretch);
            case Point.DayOfMonth(int month, int day) -> dayOfMonth(month, day);
            case Point.DayIn(Point year, int month, int day) -> dayIn(year, month, day);
            case Point.DayNumber(int day) -> dayNumber(day);
            case Point.PartOfYear part -> partOfYear(part);
            case Point.Weekday(DayOfWeek day, Point.Which which) -> weekday(day, which);
            case Point.WeekdayAfter(DayOfWeek day) -> weekdayAfter(day);
            case Point.Shifted shifted -> shifted(shifted);
            case Point.Offset(Granularity unit, long by, Point from) -> offset(unit, by, from);
            case Point.WeekdayIn(Point within, DayOfWeek day, int ordinal) ->
                    weekdayIn(resolve(within), day, ordinal);
            case Point.UnitIn(Point within, Granularity unit, int ordinal) ->
                    unitIn(resolve(within), unit, ordinal);
            case Point.Edge(Point of, Point.Place place) ->
                    PartsOfStretches.edge(resolve(of), place);
            case Point.AtTime(Point day, DayTime time) ->
                    PartsOfStretches.atTime(day == null ? sameDay() : resolve(day), time);
            case Point.Between between ->
                    Between.of(between, resolve(between.from()), resolve(between.until()));
        };
    }

    private Resolved dayOfMonth(int month, int day) {
        LocalDate published = anchors.published();
        if (published == null) {
            return Resolved.unknown("XXXX-%02d-%02d".formatted(month, day));
        }
        LocalDate best =
                nearest(
                        published,
                        year -> {
                            LocalDate first = LocalDate.of(year, month, 1);
                            return day > first.lengthOfMonth() ? null : first.withDayOfMonth(day);
                        });
        return best == null
                ? Resolved.unknown("XXXX-%02d-%02d".formatted(month, day))
                : Resolved.of(Anchoring.PUBLICATION, CalendarStretch.day(best));
    }

    /// The candidate nearest to publication; the tense decides where both sides are months away.
    private @Nullable LocalDate nearest(
            LocalDate published, IntFunction<@Nullable LocalDate> inYear) {
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate candidate = inYear.apply(year);
            if (candidate == null) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(published, candidate);
            boolean against =
                    tense == Tense.PAST && days > ahead
                            || (tense == Tense.FUTURE || tense == Tense.PRESENT)
                                    && days < -AHEAD_OF_PAST;
            long distance = Math.abs(days) + (against ? ahead == 0 ? NEVER : AGAINST_TENSE : 0);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private Resolved dayIn(Point year, int month, int day) {
        CalendarStretch of = resolve(year).stretch();
        return of == null
                ? Resolved.unknown("XXXX-%02d-%02d".formatted(month, day))
                : Resolved.of(
                        Anchoring.PUBLICATION,
                        CalendarStretch.day(LocalDate.of(of.first().getYear(), month, day)));
    }

    private Resolved dayNumber(int day) {
        LocalDate published = anchors.published();
        if (published == null) {
            return Resolved.unknown("XXXX-XX-%02d".formatted(day));
        }
        LocalDate best = null;
        for (int by = -1; by <= 1; by++) {
            LocalDate first = published.withDayOfMonth(1).plusMonths(by);
            if (day > first.lengthOfMonth()) {
                continue;
            }
            LocalDate candidate = first.withDayOfMonth(day);
            boolean later = candidate.isAfter(published);
            boolean fits = tense == Tense.FUTURE ? !candidate.isBefore(published) : !later;
            if (fits && (best == null || tense != Tense.FUTURE)) {
                best = candidate;
            }
        }
        return best == null
                ? Resolved.unknown("XXXX-XX-%02d".formatted(day))
                : Resolved.of(Anchoring.PUBLICATION, CalendarStretch.day(best));
    }

    private Resolved partOfYear(Point.PartOfYear part) {
        LocalDate published = anchors.published();
        if (published == null) {
            String value = CalendarStretch.ofYear(2000, part.unit(), part.number()).value();
            return Resolved.unknown("XXXX" + value.substring(4));
        }
        CalendarStretch now = CalendarStretch.containing(published, part.unit());
        CalendarStretch sameYear =
                CalendarStretch.ofYear(published.getYear(), part.unit(), part.number());
        if (part.unit() == Granularity.SEASON && published.getMonthValue() < 3) {
            sameYear = part.number() == 4 ? now : sameYear;
        }
        CalendarStretch chosen =
                switch (part.which()) {
                    case LAST ->
                            sameYear.first().isBefore(now.first())
                                    ? sameYear
                                    : yearsOn(sameYear, -1);
                    case NEXT ->
                            sameYear.first().isAfter(now.first()) ? sameYear : yearsOn(sameYear, 1);
                    case THIS, COMING -> sameYear;
                    case NEAREST -> nearest(part, sameYear, now);
                };
        return Resolved.of(Anchoring.PUBLICATION, chosen);
    }

    private CalendarStretch nearest(
            Point.PartOfYear part, CalendarStretch sameYear, CalendarStretch now) {
        long months = ChronoUnit.MONTHS.between(now.first(), sameYear.first());
        boolean isQuarter = part.unit() == Granularity.QUARTER;
        return switch (tense) {
            case PAST -> months > 0 ? yearsOn(sameYear, -1) : sameYear;
            case FUTURE -> months < 0 && !isQuarter ? yearsOn(sameYear, 1) : sameYear;
            case PRESENT ->
                    months > 6 && !isQuarter
                            ? yearsOn(sameYear, -1)
                            : months < -8 ? yearsOn(sameYear, 1) : sameYear;
            case UNKNOWN ->
                    months > 3 && !isQuarter
                            ? yearsOn(sameYear, -1)
                            : months < -8 ? yearsOn(sameYear, 1) : sameYear;
        };
    }

    private static CalendarStretch yearsOn(CalendarStretch stretch, int years) {
        return new CalendarStretch(stretch.first().plusYears(years), stretch.granularity());
    }

    private Resolved weekday(DayOfWeek day, Point.Which which) {
        LocalDate published = anchors.published();
        if (published == null) {
            return Resolved.unknown("XXXX-WXX-" + day.getValue());
        }
        LocalDate date =
                switch (which) {
                    case LAST -> published.with(TemporalAdjusters.previous(day));
                    case NEXT -> published.plusWeeks(1).with(day);
                    case COMING -> published.with(TemporalAdjusters.next(day));
                    case THIS -> published.with(day);
                    case NEAREST ->
                            tense == Tense.FUTURE || tense == Tense.PRESENT
                                    ? published.with(TemporalAdjusters.nextOrSame(day))
                                    : published.with(TemporalAdjusters.previousOrSame(day));
                };
        return Resolved.of(Anchoring.PUBLICATION, CalendarStretch.day(date));
    }

    private Resolved weekdayAfter(DayOfWeek day) {
        CalendarStretch last = anchors.last(Granularity.DAY);
        return last == null
                ? Resolved.unknown("XXXX-WXX-" + day.getValue())
                : Resolved.of(
                        Anchoring.CONTEXT,
                        CalendarStretch.day(last.first().with(TemporalAdjusters.next(day))));
    }

    private Resolved shifted(Point.Shifted shifted) {
        LocalDate published = anchors.published();
        Granularity unit = shifted.unit();
        if (shifted.base() == Point.Base.CONTEXT) {
            CalendarStretch last = anchors.last(unit);
            if (last != null) {
                return Resolved.of(
                        Anchoring.CONTEXT,
                        CalendarStretch.containing(last.first(), unit).plus(shifted.by()));
            }
            if (shifted.by() != 0 && !unit.isAtLeast(Granularity.MONTH)) {
                return Resolved.unknown(unknown(unit));
            }
        }
        if (published != null && isWeekendGone(shifted, published)) {
            return Resolved.of(
                    Anchoring.PUBLICATION, CalendarStretch.containing(published, unit).plus(-1));
        }
        return published == null
                ? Resolved.unknown(unknown(unit))
                : Resolved.of(
                        Anchoring.PUBLICATION,
                        CalendarStretch.containing(published, unit).plus(shifted.by()));
    }

    /// "This weekend" of a Tuesday's report in the past tense is the one before.
    private boolean isWeekendGone(Point.Shifted shifted, LocalDate published) {
        return shifted.unit() == Granularity.WEEKEND
                && shifted.by() == 0
                && tense != Tense.FUTURE
                && published.getDayOfWeek().getValue() <= 4;
    }

    private static String unknown(Granularity unit) {
        return switch (unit) {
            case MINUTE, HOUR, PART_OF_DAY, DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case SEASON -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF_YEAR -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    private Resolved offset(Granularity unit, long by, Point from) {
        Resolved base = resolve(from);
        CalendarStretch stretch = base.stretch();
        if (stretch == null) {
            return Resolved.unknown(unknown(unit));
        }
        // three weeks after a day is a day; two days before a month is its first day's
        Granularity finer = stretch.granularity() == Granularity.DAY ? Granularity.DAY : unit;
        LocalDate moved = new CalendarStretch(stretch.first(), Granularity.DAY).first();
        CalendarStretch counted = CalendarStretch.containing(moved, unit).plus(by);
        LocalDate first =
                switch (unit) {
                    case DAY -> moved.plusDays(by);
                    case WEEK, WEEKEND -> moved.plusWeeks(by);
                    case MONTH -> moved.plusMonths(by);
                    case YEAR -> moved.plusYears(by);
                    case MINUTE, HOUR, PART_OF_DAY, SEASON, QUARTER, HALF_YEAR, DECADE, CENTURY ->
                            counted.first();
                };
        return Resolved.of(
                base.anchoring(), finer == Granularity.DAY ? CalendarStretch.day(first) : counted);
    }

    private static Resolved weekdayIn(Resolved within, DayOfWeek day, int ordinal) {
        CalendarStretch stretch = within.stretch();
        if (stretch == null) {
            return Resolved.unknown("XXXX-WXX-" + day.getValue());
        }
        LocalDate date =
                ordinal < 0
                        ? stretch.until().with(TemporalAdjusters.previous(day))
                        : stretch.first()
                                .with(TemporalAdjusters.nextOrSame(day))
                                .plusWeeks(Math.max(0, ordinal - 1));
        return date.isBefore(stretch.until())
                ? Resolved.of(within.anchoring(), CalendarStretch.day(date))
                : Resolved.unknown("XXXX-WXX-" + day.getValue());
    }

    private static Resolved unitIn(Resolved within, Granularity unit, int ordinal) {
        CalendarStretch stretch = within.stretch();
        if (stretch == null || stretch.granularity() == unit) {
            return stretch == null ? Resolved.unknown(unknown(unit)) : within;
        }
        CalendarStretch found;
        boolean isPartOfYear =
                stretch.granularity() == Granularity.YEAR
                        && ordinal > 0
                        && switch (unit) {
                            case MONTH -> ordinal <= 12;
                            case QUARTER, SEASON -> ordinal <= 4;
                            case HALF_YEAR -> ordinal <= 2;
                            case MINUTE, HOUR, PART_OF_DAY, DAY, WEEKEND, WEEK -> false;
                            case YEAR, DECADE, CENTURY -> false;
                        };
        if (isPartOfYear) {
            found = CalendarStretch.ofYear(stretch.first().getYear(), unit, ordinal);
        } else if (ordinal == 0) {
            found = CalendarStretch.containing(stretch.first(), unit);
        } else if (ordinal < 0) {
            found = CalendarStretch.containing(stretch.until().minusDays(1), unit);
            boolean isWeekOfNextYear =
                    unit == Granularity.WEEK
                            && stretch.granularity() == Granularity.YEAR
                            && !found.first().plusDays(3).isBefore(stretch.until());
            found = isWeekOfNextYear ? found.plus(-1) : found;
        } else {
            CalendarStretch first = CalendarStretch.containing(stretch.first(), unit);
            // a week belongs to the year or month that holds its Thursday
            boolean starts =
                    unit != Granularity.WEEK
                            || !first.first().plusDays(3).isBefore(stretch.first());
            found = first.plus(ordinal - 1 + (starts ? 0 : 1));
        }
        return Resolved.of(within.anchoring(), found);
    }

    /// The day that a bare time of day belongs to: that of the last date, or the article's.
    private Resolved sameDay() {
        return shifted(new Point.Shifted(Granularity.DAY, 0, Point.Base.CONTEXT));
    }
}

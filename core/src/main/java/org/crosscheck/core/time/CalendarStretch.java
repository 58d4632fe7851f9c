package org.crosscheck.core.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// One unit of the calendar, a day or longer: this day, that ISO week, the third quarter of a year.
///
/// @param first its first day
/// @param granularity which unit; `DAY` or coarser
public record CalendarStretch(LocalDate first, Granularity granularity) {
    private static final int EARLIEST_YEAR = 1;
    private static final int LATEST_YEAR = 9999;

    public CalendarStretch {
        if (granularity.isFinerThanDay()) {
            throw new IllegalArgumentException("not a stretch of days: " + granularity);
        }
        if (first.getYear() < EARLIEST_YEAR || first.getYear() > LATEST_YEAR) {
            throw new DateTimeException("out of the calendar: " + first);
        }
    }

    /// The unit that holds a day.
    ///
    /// Seasons are those of the northern hemisphere's meteorologists: winter begins in December and
    /// carries the year of its December.
    public static CalendarStretch containing(LocalDate day, Granularity unit) {
        return new CalendarStretch(firstDay(day, unit), unit);
    }

    public static CalendarStretch day(LocalDate day) {
        return new CalendarStretch(day, Granularity.DAY);
    }

    public static CalendarStretch month(int year, int month) {
        return new CalendarStretch(LocalDate.of(year, month, 1), Granularity.MONTH);
    }

    public static CalendarStretch year(int year) {
        return new CalendarStretch(LocalDate.of(year, 1, 1), Granularity.YEAR);
    }

    /// The unit of a year by its number: months 1 to 12, quarters 1 to 4, halves 1 and 2, seasons 1
    /// (spring) to 4 (winter).
    public static CalendarStretch ofYear(int year, Granularity unit, int number) {
        int month =
                switch (unit) {
                    case MONTH -> number;
                    case QUARTER -> 3 * number - 2;
                    case HALF_YEAR -> 6 * number - 5;
                    case SEASON -> 3 * number;
                    case MINUTE, HOUR, PART_OF_DAY, DAY, WEEKEND, WEEK, YEAR, DECADE, CENTURY ->
                            throw new IllegalArgumentException("not a part of a year: " + unit);
                };
        return new CalendarStretch(LocalDate.of(year, month, 1), unit);
    }

    private static LocalDate firstDay(LocalDate day, Granularity unit) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                    day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case HALF_YEAR -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case SEASON -> firstDayOfSeason(day);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.max(1, day.getYear() / 10 * 10), 1, 1);
            case CENTURY -> LocalDate.of(Math.max(1, day.getYear() / 100 * 100), 1, 1);
            case MINUTE, HOUR, PART_OF_DAY ->
                    throw new IllegalArgumentException("finer than a day: " + unit);
        };
    }

    private static LocalDate firstDayOfSeason(LocalDate day) {
        int month = day.getMonthValue();
        int year = month < 3 ? day.getYear() - 1 : day.getYear();
        return LocalDate.of(year, month < 3 ? 12 : month / 3 * 3, 1);
    }

    /// The same unit so many units later, or earlier for a negative number.
    ///
    /// @throws DateTimeException outside the years 1 to 9999
    public CalendarStretch plus(long units) {
        LocalDate moved =
                switch (granularity) {
                    case DAY -> first.plusDays(units);
                    case WEEK, WEEKEND -> first.plusWeeks(units);
                    case MONTH -> first.plusMonths(units);
                    case QUARTER, SEASON -> first.plusMonths(Math.multiplyExact(3, units));
                    case HALF_YEAR -> first.plusMonths(Math.multiplyExact(6, units));
                    case YEAR -> first.plusYears(units);
                    case DECADE -> first.plusYears(Math.multiplyExact(10, units));
                    case CENTURY -> first.plusYears(Math.multiplyExact(100, units));
                    case MINUTE, HOUR, PART_OF_DAY -> throw new IllegalStateException();
                };
        return new CalendarStretch(moved, granularity);
    }

    /// The first day after it.
    public LocalDate until() {
        return switch (granularity) {
            case DAY -> first.plusDays(1);
            case WEEKEND -> first.plusDays(2);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER, SEASON -> first.plusMonths(3);
            case HALF_YEAR -> first.plusMonths(6);
            case YEAR -> first.plusYears(1);
            case DECADE -> first.plusYears(10);
            case CENTURY -> first.plusYears(100);
            case MINUTE, HOUR, PART_OF_DAY -> throw new IllegalStateException();
        };
    }

    /// As a stretch in which an event lies somewhere.
    public TimeRange range() {
        return new TimeRange(
                first.atStartOfDay(), until().atStartOfDay(), granularity, false, false, null);
    }

    /// Its TIMEX3 value: `2021-08-16`, `2021-W33`, `2021-W33-WE`, `2021-08`, `2021-SU`, `2021-Q3`,
    /// `2021-H2`, `2021`, `202`, `20`.
    public String value() {
        int year = first.getYear();
        return switch (granularity) {
            case DAY -> first.toString();
            case WEEK -> isoWeek();
            case WEEKEND -> isoWeek() + "-WE";
            case MONTH -> "%04d-%02d".formatted(year, first.getMonthValue());
            case SEASON -> "%04d-%s".formatted(year, season(first.getMonth()));
            case QUARTER -> "%04d-Q%d".formatted(year, first.get(IsoFields.QUARTER_OF_YEAR));
            case HALF_YEAR -> "%04d-H%d".formatted(year, first.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> "%04d".formatted(year);
            case DECADE -> "%03d".formatted(year / 10);
            case CENTURY -> "%02d".formatted(year / 100);
            case MINUTE, HOUR, PART_OF_DAY -> throw new IllegalStateException();
        };
    }

    private String isoWeek() {
        return "%04d-W%02d"
                .formatted(
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String season(Month month) {
        return switch (month) {
            case MARCH, APRIL, MAY -> "SP";
            case JUNE, JULY, AUGUST -> "SU";
            case SEPTEMBER, OCTOBER, NOVEMBER -> "FA";
            case DECEMBER, JANUARY, FEBRUARY -> "WI";
        };
    }

    /// Reads what [#value()] writes; empty for anything else, unresolved values with X among them.
    public static Optional<CalendarStretch> parse(String value) {
        return CalendarValue.parse(value);
    }
}

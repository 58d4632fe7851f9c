package org.crosscheck.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads TIMEX3 values of dates.
final class CalendarValue {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");

    private CalendarValue() {}

    static Optional<CalendarStretch> parse(String value) {
        try {
            Matcher m = DAY.matcher(value);
            if (m.matches()) {
                return Optional.of(
                        CalendarStretch.day(
                                LocalDate.of(number(m, 1), number(m, 2), number(m, 3))));
            }
            m = WEEK.matcher(value);
            if (m.matches()) {
                LocalDate monday =
                        LocalDate.of(number(m, 1), 1, 4)
                                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(m, 2));
                return Optional.of(
                        CalendarStretch.containing(
                                monday,
                                m.group(3) == null ? Granularity.WEEK : Granularity.WEEKEND));
            }
            m = MONTH.matcher(value);
            if (m.matches()) {
                return Optional.of(CalendarStretch.month(number(m, 1), number(m, 2)));
            }
            m = QUARTER.matcher(value);
            if (m.matches()) {
                return part(m, Granularity.QUARTER, number(m, 2));
            }
            m = HALF.matcher(value);
            if (m.matches()) {
                return part(m, Granularity.HALF_YEAR, number(m, 2));
            }
            m = SEASON.matcher(value);
            if (m.matches()) {
                return part(m, Granularity.SEASON, "SPSUFAWI".indexOf(m.group(2)) / 2 + 1);
            }
            return YEARS.matcher(value).matches() ? years(value) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarStretch> years(String value) {
        int number = Integer.parseInt(value);
        return Optional.of(
                switch (value.length()) {
                    case 4 -> CalendarStretch.year(number);
                    case 3 ->
                            CalendarStretch.containing(
                                    LocalDate.of(number * 10 + 1, 1, 1), Granularity.DECADE);
                    default ->
                            CalendarStretch.containing(
                                    LocalDate.of(number * 100 + 1, 1, 1), Granularity.CENTURY);
                });
    }

    private static Optional<CalendarStretch> part(Matcher m, Granularity unit, int number) {
        return Optional.of(CalendarStretch.ofYear(number(m, 1), unit, number));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}

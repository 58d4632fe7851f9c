package org.crosscheck.importer.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;
import org.jspecify.annotations.Nullable;

/// Dates with a month's name: "16 August 2021", "August 16", "Monday, Aug. 16", "August 2021", "in
/// August", "last August".
final class MonthForms implements Reading<Point> {
    private static final Set<String> BEFORE_A_MONTH =
            Set.of(
                    "in",
                    "since",
                    "until",
                    "till",
                    "by",
                    "of",
                    "from",
                    "to",
                    "through",
                    "during",
                    "last",
                    "next",
                    "this",
                    "early",
                    "late",
                    "mid",
                    "before",
                    "after",
                    "between",
                    "and",
                    "throughout",
                    "-",
                    "–",
                    "previous",
                    "coming",
                    "around");

    @Override
    public @Nullable Match<Point> at(Atoms atoms, int at) {
        int i = atoms.skip(at, "this", "last", "next");
        if (i > at && !isWeekday(atoms, i)) {
            i = at;
        }
        if (isWeekday(atoms, i)) {
            i = atoms.skip(i + 1, ",", "(", "-");
            i = atoms.skip(i, "the");
            boolean bracket = atoms.is(i - 1, "(");
            Match<Point> date = dayAndMonth(atoms, i);
            if (date == null) {
                return null;
            }
            return bracket && atoms.is(date.end(), ")")
                    ? new Match<>(date.end() + 1, date.value())
                    : date;
        }
        i = atoms.skip(i, "the");
        Match<Point> date = dayAndMonth(atoms, i);
        return date != null || i > at ? date : monthAlone(atoms, at);
    }

    private static boolean isWeekday(Atoms atoms, int at) {
        return English.WEEKDAYS.containsKey(atoms.lower(at));
    }

    private static @Nullable Match<Point> dayAndMonth(Atoms atoms, int at) {
        Match<Point> dayFirst = dayFirst(atoms, at);
        return dayFirst != null ? dayFirst : monthFirst(atoms, at);
    }

    private static @Nullable Match<Point> dayFirst(Atoms atoms, int at) {
        Match<Integer> day = Numbers.dayOfMonth(atoms, at);
        if (day == null) {
            return null;
        }
        int i = atoms.isDash(day.end()) || atoms.is(day.end(), "/") ? day.end() + 1 : day.end();
        i = atoms.skip(i, "day");
        i = atoms.skip(i, "of");
        Integer month = English.MONTHS.get(atoms.lower(i));
        if (month == null || !isMonthName(atoms, i)) {
            return null;
        }
        return withYear(atoms, i + 1, month, day.value());
    }

    private static @Nullable Match<Point> monthFirst(Atoms atoms, int at) {
        Integer month = English.MONTHS.get(atoms.lower(at));
        if (month == null || !isMonthName(atoms, at)) {
            return null;
        }
        int i = atoms.isDash(at + 1) || atoms.is(at + 1, "/") ? at + 2 : at + 1;
        i = atoms.skip(i, "the");
        Match<Integer> day = Numbers.dayOfMonth(atoms, i);
        if (day == null || atoms.is(day.end(), ":", "%", "am", "pm")) {
            return null;
        }
        return withYear(atoms, day.end(), month, day.value());
    }

    private static @Nullable Match<Point> withYear(Atoms atoms, int at, int month, int day) {
        int i = atoms.is(at, ",", "/", "of", "in") || atoms.isDash(at) ? at + 1 : at;
        Match<Integer> year = Numbers.year(atoms, i);
        try {
            if (year != null && !isClock(atoms, year.end())) {
                return new Match<>(
                        year.end(),
                        new Point.Fixed(
                                CalendarStretch.day(LocalDate.of(year.value(), month, day))));
            }
            LocalDate.of(2000, month, day);
        } catch (DateTimeException _) {
            return null;
        }
        if (atoms.are(at, "this", "year") || atoms.are(at, "of", "this", "year")) {
            return new Match<>(at + (atoms.is(at, "of") ? 3 : 2), inYear(month, day, 0));
        }
        if (atoms.are(at, "last", "year") || atoms.are(at, "of", "last", "year")) {
            return new Match<>(at + (atoms.is(at, "of") ? 3 : 2), inYear(month, day, -1));
        }
        if (atoms.are(at, "next", "year") || atoms.are(at, "of", "next", "year")) {
            return new Match<>(at + (atoms.is(at, "of") ? 3 : 2), inYear(month, day, 1));
        }
        return new Match<>(at, new Point.DayOfMonth(month, day));
    }

    private static Point inYear(int month, int day, int by) {
        return new Point.DayIn(
                new Point.Shifted(Granularity.YEAR, by, Point.Base.PUBLICATION), month, day);
    }

    private static @Nullable Match<Point> monthAlone(Atoms atoms, int at) {
        Point.Which which = UnitForms.which(atoms.lower(at));
        int i = which == null ? at : at + 1;
        Integer month = English.MONTHS.get(atoms.lower(i));
        if (month == null) {
            return yearFirst(atoms, at);
        }
        int next = atoms.skip(i + 1, ",", "of", "in");
        if ((atoms.isDash(next) || atoms.is(next, "/")) && atoms.isGlued(next)) {
            next++;
        }
        Match<Integer> year = Numbers.year(atoms, next);
        if (which == null && year != null && !isClock(atoms, year.end())) {
            return new Match<>(
                    year.end(), new Point.Fixed(CalendarStretch.month(year.value(), month)));
        }
        if (!isMonthName(atoms, i)) {
            return null;
        }
        if (which == null && !standsAsMonth(atoms, i)) {
            return null;
        }
        for (int by = -1; by <= 1; by++) {
            String word = by < 0 ? "last" : by == 0 ? "this" : "next";
            int of = atoms.skip(i + 1, "of");
            if (which == null && atoms.are(of, word, "year")) {
                return new Match<>(
                        of + 2,
                        new Point.UnitIn(
                                new Point.Shifted(Granularity.YEAR, by, Point.Base.PUBLICATION),
                                Granularity.MONTH,
                                month));
            }
        }
        return new Match<>(
                i + 1,
                new Point.PartOfYear(
                        Granularity.MONTH, month, which == null ? Point.Which.NEAREST : which));
    }

    private static @Nullable Match<Point> yearFirst(Atoms atoms, int at) {
        Match<Integer> year = Numbers.year(atoms, at);
        if (year == null) {
            return null;
        }
        Integer month = English.MONTHS.get(atoms.lower(year.end()));
        return month == null || !isMonthName(atoms, year.end())
                ? null
                : new Match<>(
                        year.end() + 1,
                        new Point.Fixed(CalendarStretch.month(year.value(), month)));
    }

    private static boolean isClock(Atoms atoms, int at) {
        return atoms.is(at, ":") && atoms.isNumber(at + 1);
    }

    /// Whether the word can be a month at all: not the verb "may", not a "march".
    private static boolean isMonthName(Atoms atoms, int at) {
        String lower = atoms.lower(at);
        boolean numbered = atoms.isNumber(at - 1) || atoms.isNumber(at + 1);
        if (lower.equals("may") || lower.equals("march") || lower.equals("mar")) {
            return numbered
                    || atoms.is(at - 1, "of", "in", "since", "until", "by")
                    || (atoms.isCapitalised(at) && !atoms.pos(at).equals("MD"));
        }
        return lower.length() > 3 || atoms.isCapitalised(at) || numbered;
    }

    /// Whether a month's name without a number stands where a date stands.
    private static boolean standsAsMonth(Atoms atoms, int at) {
        if (!English.AMBIGUOUS_MONTHS.contains(atoms.lower(at))) {
            return true;
        }
        return BEFORE_A_MONTH.contains(atoms.lower(at - 1))
                || ((atoms.isDash(at + 1) || atoms.is(at + 1, "to", "and"))
                        && English.MONTHS.containsKey(atoms.lower(at + 2)))
                || (atoms.is(at, "june", "april", "august") && atoms.token(at).ner().equals("O"));
    }
}

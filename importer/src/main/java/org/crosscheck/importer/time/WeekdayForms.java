package org.crosscheck.importer.time;

import java.time.DayOfWeek;
import java.util.Set;
import org.crosscheck.core.time.Granularity;
import org.jspecify.annotations.Nullable;

/// Weekdays: "Monday", "last Monday", "Monday of last week", "Monday last week", "last week on
/// Monday", "two weeks ago on a Monday".
final class WeekdayForms implements Reading<Point> {
    private static final Set<String> BEFORE_A_WEEKDAY =
            Set.of(
                    "on", "last", "next", "this", "by", "until", "since", "from", "to", "of", "and",
                    "before", "after");

    private final UnitForms units = new UnitForms();

    @Override
    public @Nullable Match<Point> at(Atoms atoms, int at) {
        Match<Point> week = weekThenDay(atoms, at);
        if (week == null) {
            week = weekOn(atoms, at);
        }
        if (week != null) {
            return week;
        }
        int i = atoms.skip(at, "the");
        Point.Which which = UnitForms.which(atoms.lower(i));
        if (atoms.is(i, "this") && atoms.is(i + 1, "past", "coming")) {
            which = atoms.is(i + 1, "past") ? Point.Which.LAST : Point.Which.NEAREST;
            i++;
        }
        boolean following = atoms.is(i, "following");
        i = which != null || following ? i + 1 : i;
        DayOfWeek day = weekday(atoms, i);
        if (day == null
                || (i == at + 1
                        && which == null
                        && !following
                        && atoms.is(at, "the")
                        && !atoms.isCapitalised(i))) {
            return null;
        }
        if (following || (which == Point.Which.NEXT && atoms.is(at, "the"))) {
            return new Match<>(i + 1, new Point.WeekdayAfter(day));
        }
        if (which == null) {
            Match<Point> within = within(atoms, i + 1);
            if (within != null) {
                return new Match<>(within.end(), new Point.WeekdayIn(within.value(), day, 0));
            }
        }
        return new Match<>(
                i + 1, new Point.Weekday(day, which == null ? Point.Which.NEAREST : which));
    }

    /// "of last week", "last week", "the following week" behind a weekday.
    private @Nullable Match<Point> within(Atoms atoms, int at) {
        int i = atoms.skip(at, ",");
        i = atoms.skip(i, "of", "in");
        Match<Point> week = units.at(atoms, i);
        return week != null
                        && week.value()
                                instanceof Point.Shifted(Granularity unit, long by, Point.Base base)
                        && unit == Granularity.WEEK
                ? week
                : null;
    }

    /// "A week on Tuesday", "Tuesday week", "a fortnight on Thursday": so much after the next one.
    private static @Nullable Match<Point> weekOn(Atoms atoms, int at) {
        boolean dayFirst = weekday(atoms, at) != null;
        int word = at + 1;
        int weeks = atoms.is(word, "week") ? 1 : atoms.is(word, "fortnight") ? 2 : 0;
        boolean articled = atoms.is(at, "a") && atoms.is(word + 1, "on", "from");
        DayOfWeek day = dayFirst ? weekday(atoms, at) : weekday(atoms, word + 2);
        boolean stands =
                dayFirst
                        ? !atoms.pos(word + 1).startsWith("NN") && !atoms.isDash(word + 1)
                        : articled;
        return weeks == 0 || day == null || !stands
                ? null
                : new Match<>(
                        dayFirst ? word + 1 : word + 3,
                        new Point.Offset(
                                Granularity.WEEK,
                                weeks,
                                new Point.Weekday(day, Point.Which.COMING)));
    }

    private @Nullable Match<Point> weekThenDay(Atoms atoms, int at) {
        Match<Point> week = units.at(atoms, at);
        if (week == null
                || !(week.value()
                        instanceof Point.Shifted(Granularity unit, long by, Point.Base base))
                || unit != Granularity.WEEK) {
            return null;
        }
        int i = atoms.skip(week.end(), ",");
        i = atoms.skip(i, "on");
        i = atoms.skip(i, "a");
        DayOfWeek day = weekday(atoms, i);
        return day == null ? null : new Match<>(i + 1, new Point.WeekdayIn(week.value(), day, 0));
    }

    /// The weekday that stands there; null for none and for words that only look like one.
    static @Nullable DayOfWeek weekday(Atoms atoms, int at) {
        DayOfWeek day = English.WEEKDAYS.get(atoms.lower(at));
        if (day == null) {
            return null;
        }
        if (English.AMBIGUOUS_WEEKDAYS.contains(atoms.lower(at))) {
            boolean dotted = atoms.get(at).text().endsWith(".");
            boolean led = BEFORE_A_WEEKDAY.contains(atoms.lower(at - 1)) || atoms.is(at - 1, "(");
            return atoms.isCapitalised(at) && (dotted || led) && !atoms.is(at, "sun") || dotted
                    ? day
                    : null;
        }
        return day;
    }
}

package org.crosscheck.importer.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.time.Length;
import org.jspecify.annotations.Nullable;

/// Recurring times: "every Monday", "each year", "every two weeks", "daily", "twice a week", "three
/// times per month", "15 a year", "on Sundays".
final class SetForms implements Reading<Expression> {
    @Override
    public @Nullable Match<Expression> at(Atoms atoms, int at) {
        Match<Expression> found = every(atoms, at);
        found = found != null ? found : frequency(atoms, at);
        found = found != null ? found : rate(atoms, at);
        return found != null ? found : plural(atoms, at);
    }

    private static @Nullable Match<Expression> every(Atoms atoms, int at) {
        if (!atoms.is(at, "every", "each")) {
            return null;
        }
        int i = atoms.skip(at + 1, "single");
        if (atoms.is(i, "other") && English.UNITS.containsKey(atoms.lower(i + 1))) {
            return each(atoms, i + 1, BigDecimal.TWO);
        }
        DayOfWeek day = English.WEEKDAYS.get(atoms.lower(i));
        if (day != null) {
            return set(i + 1, "XXXX-WXX-" + day.getValue());
        }
        Integer month = English.MONTHS.get(atoms.lower(i));
        if (month != null) {
            return set(i + 1, "XXXX-%02d".formatted(month));
        }
        Integer season = English.SEASONS.get(atoms.lower(i));
        if (season != null) {
            return set(i + 1, "XXXX-" + "SPSUFAWI".substring(2 * season - 2, 2 * season));
        }
        DayTime.Part part = English.PARTS_OF_DAY.get(atoms.lower(i));
        if (part != null) {
            return set(i + 1, "XXXX-XX-XXT" + part.timex);
        }
        if (atoms.is(i, "weekend")) {
            return set(i + 1, "XXXX-WXX-WE");
        }
        Match<BigDecimal> number = Numbers.cardinal(atoms, i);
        int unit = number == null ? atoms.skip(i, "few") : number.end();
        if (unit > i && number == null) {
            return English.UNITS.containsKey(atoms.lower(unit))
                    ? set(unit + 1, DurationForms.unknown(atoms, unit))
                    : null;
        }
        return each(atoms, unit, number == null ? BigDecimal.ONE : number.value());
    }

    private static @Nullable Match<Expression> each(Atoms atoms, int unitAt, BigDecimal number) {
        Length.Unit unit = English.UNITS.get(atoms.lower(unitAt));
        if (unit == null || atoms.are(unitAt, "second")) {
            return null;
        }
        return set(unitAt + 1, new Length(Lengths.amount(number, Bound.EXACT), unit).timex());
    }

    private static @Nullable Match<Expression> frequency(Atoms atoms, int at) {
        int i = at;
        if (atoms.is(at, "twice", "thrice") && atoms.isDash(at + 1)) {
            i = at + 2;
        }
        String value = English.FREQUENCIES.get(atoms.lower(i));
        boolean name = atoms.isCapitalised(i) && i > 0;
        return value == null || name ? null : set(i + 1, value);
    }

    /// "twice a week", "three times per month", "15 a year", "per year".
    private static @Nullable Match<Expression> rate(Atoms atoms, int at) {
        int i = at;
        Match<BigDecimal> times = Numbers.cardinal(atoms, at);
        if (atoms.is(at, "once", "twice", "thrice")) {
            i = at + 1;
        } else if (times != null && atoms.is(times.end(), "times")) {
            i = times.end() + 1;
        }
        boolean counted = i > at;
        boolean isRate =
                atoms.is(i, "per")
                        || (atoms.is(i, "a", "an") && (counted || followsCount(atoms, i)));
        return isRate
                        && atoms.is(
                                i + 1,
                                "day",
                                "week",
                                "month",
                                "year",
                                "night",
                                "fortnight",
                                "quarter")
                ? each(atoms, i + 1, BigDecimal.ONE)
                : null;
    }

    private static boolean followsCount(Atoms atoms, int at) {
        return atoms.pos(at - 1).equals("CD") && !atoms.isDigits(at - 1, 4, 4)
                || (atoms.pos(at - 1).startsWith("NN")
                        && (atoms.pos(at - 2).equals("CD") || atoms.pos(at - 3).equals("CD"))
                        && !English.UNITS.containsKey(atoms.lower(at - 1)))
                || (atoms.is(at - 1, "times", "hours", "days", "%"));
    }

    private static @Nullable Match<Expression> plural(Atoms atoms, int at) {
        String lower = atoms.lower(at);
        if (!lower.endsWith("days") || !atoms.isCapitalised(at)) {
            return null;
        }
        DayOfWeek day = English.WEEKDAYS.get(lower.substring(0, lower.length() - 1));
        return day == null ? null : set(at + 1, "XXXX-WXX-" + day.getValue());
    }

    private static Match<Expression> set(int end, String value) {
        return new Match<>(end, new Expression.Recurring(value));
    }
}

package org.crosscheck.importer.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.crosscheck.core.time.CalendarStretch;
import org.jspecify.annotations.Nullable;

/// Dates in digits alone: "2021-08-16", "16/08/2021", "8/16/21", "16.08.2021", "2021-08".
///
/// Of two readings, day first and month first, an impossible one is dropped; where both are
/// possible it is month first.
final class NumericForms implements Reading<Point> {
    @Override
    public @Nullable Match<Point> at(Atoms atoms, int at) {
        if (!atoms.isNumber(at)
                || (atoms.isGlued(at) && atoms.is(at - 1, "/", ".", "$", "€", "£"))) {
            return null;
        }
        if (atoms.isDigits(at, 4, 4)) {
            return yearFirst(atoms, at);
        }
        if (!atoms.isDigits(at, 1, 2)
                || !isSeparated(atoms, at + 1)
                || !atoms.isDigits(at + 2, 1, 2)) {
            return null;
        }
        if (!atoms.lower(at + 3).equals(atoms.lower(at + 1)) || !isSeparated(atoms, at + 3)) {
            return null;
        }
        int year;
        if (atoms.isDigits(at + 4, 4, 4)) {
            year = atoms.digits(at + 4);
        } else if (atoms.isDigits(at + 4, 2, 2) && !atoms.is(at + 1, ".")) {
            year = Numbers.century(atoms.digits(at + 4));
        } else {
            return null;
        }
        int a = atoms.digits(at);
        int b = atoms.digits(at + 2);
        boolean dayFirst = a > 12 || atoms.is(at + 1, ".");
        return date(at + 5, year, dayFirst ? b : a, dayFirst ? a : b);
    }

    private static @Nullable Match<Point> yearFirst(Atoms atoms, int at) {
        int year = atoms.digits(at);
        if (!isSeparated(atoms, at + 1) || !atoms.isDigits(at + 2, 1, 2)) {
            return null;
        }
        int month = atoms.digits(at + 2);
        if (atoms.lower(at + 3).equals(atoms.lower(at + 1))
                && isSeparated(atoms, at + 3)
                && atoms.isDigits(at + 4, 1, 2)) {
            return date(at + 5, year, month, atoms.digits(at + 4));
        }
        boolean isMonth =
                atoms.is(at + 1, "-") && atoms.isDigits(at + 2, 2, 2) && month >= 1 && month <= 12;
        return isMonth && year >= 1000
                ? new Match<>(at + 3, new Point.Fixed(CalendarStretch.month(year, month)))
                : null;
    }

    private static boolean isSeparated(Atoms atoms, int at) {
        return atoms.is(at, "/", "-", ".") && atoms.isGlued(at) && atoms.isGlued(at + 1);
    }

    private static @Nullable Match<Point> date(int end, int year, int month, int day) {
        try {
            return year < 1000
                    ? null
                    : new Match<>(
                            end,
                            new Point.Fixed(CalendarStretch.day(LocalDate.of(year, month, day))));
        } catch (DateTimeException _) {
            return null;
        }
    }
}

package org.crosscheck.importer.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;
import org.jspecify.annotations.Nullable;

/// Feasts on the same day every year: "Christmas Eve", "May Day 2019", "New Year's Day".
///
/// Left out are feasts on a day that each country sets for itself, and "Christmas" of a "Christmas
/// tree".
final class HolidayForms implements Reading<Point> {
    private static final Map<List<String>, MonthDay> DAYS =
            Map.ofEntries(
                    Map.entry(List.of("christmas", "day"), MonthDay.of(12, 25)),
                    Map.entry(List.of("christmas", "eve"), MonthDay.of(12, 24)),
                    Map.entry(List.of("boxing", "day"), MonthDay.of(12, 26)),
                    Map.entry(List.of("new", "year", "'", "s", "day"), MonthDay.of(1, 1)),
                    Map.entry(List.of("new", "year", "'", "s", "eve"), MonthDay.of(12, 31)),
                    Map.entry(List.of("new", "years", "day"), MonthDay.of(1, 1)),
                    Map.entry(List.of("new", "years", "eve"), MonthDay.of(12, 31)),
                    Map.entry(List.of("valentine", "'", "s", "day"), MonthDay.of(2, 14)),
                    Map.entry(List.of("may", "day"), MonthDay.of(5, 1)),
                    Map.entry(List.of("all", "saints", "'", "day"), MonthDay.of(11, 1)),
                    Map.entry(List.of("bastille", "day"), MonthDay.of(7, 14)));

    /// These are feasts by themselves, and much else beside.
    private static final Map<List<String>, MonthDay> BARE =
            Map.of(
                    List.of("christmas"), MonthDay.of(12, 25),
                    List.of("halloween"), MonthDay.of(10, 31));

    private static final Set<String> BEFORE =
            Set.of(
                    "on", "at", "by", "before", "after", "until", "till", "since", "to", "from",
                    "last", "this", "next");

    @Override
    public @Nullable Match<Point> at(Atoms atoms, int at) {
        int i = atoms.skip(at, "last", "this", "next");
        for (Map.Entry<List<String>, MonthDay> day : DAYS.entrySet()) {
            if (i == at && stands(atoms, i, day.getKey())) {
                return dated(atoms, i + day.getKey().size(), day.getValue(), 0, false);
            }
        }
        for (Map.Entry<List<String>, MonthDay> day : BARE.entrySet()) {
            int end = i + day.getKey().size();
            boolean alone =
                    !atoms.has(end)
                            || !atoms.pos(end).startsWith("N") && !atoms.isDash(end)
                            || Numbers.year(atoms, end) != null;
            if (stands(atoms, i, day.getKey())
                    && alone
                    && (i > at
                            || BEFORE.contains(atoms.lower(i - 1))
                            || Numbers.year(atoms, end) != null)) {
                int by = atoms.is(at, "last") ? -1 : atoms.is(at, "next") ? 1 : 0;
                return dated(atoms, end, day.getValue(), by, i > at);
            }
        }
        return null;
    }

    private static boolean stands(Atoms atoms, int at, List<String> words) {
        return atoms.isCapitalised(at) && atoms.are(at, words.toArray(String[]::new));
    }

    private static Match<Point> dated(
            Atoms atoms, int end, MonthDay day, int yearsOn, boolean ofYear) {
        int i = atoms.skip(end, ",", "of", "in");
        Match<Integer> year = Numbers.year(atoms, i);
        if (year != null && !ofYear) {
            LocalDate date = day.atYear(year.value());
            return new Match<>(year.end(), new Point.Fixed(CalendarStretch.day(date)));
        }
        return new Match<>(
                end,
                ofYear
                        ? new Point.DayIn(
                                new Point.Shifted(
                                        Granularity.YEAR, yearsOn, Point.Base.PUBLICATION),
                                day.getMonthValue(),
                                day.getDayOfMonth())
                        : new Point.DayOfMonth(day.getMonthValue(), day.getDayOfMonth()));
    }
}

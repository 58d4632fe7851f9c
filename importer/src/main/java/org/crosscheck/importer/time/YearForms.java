package org.crosscheck.importer.time;

import java.time.LocalDate;
import java.util.Set;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;
import org.jspecify.annotations.Nullable;

/// Years where the text means a year, decades, centuries, quarters and seasons of a year: "in
/// 2021", "the 1991 agreement", "the 1990s", "the 20th century", "Q3 2021", "summer 2021", "last
/// summer".
final class YearForms implements Reading<Point> {
    private static final Set<String> YEAR_FOLLOWS =
            Set.of(
                    "in",
                    "since",
                    "by",
                    "until",
                    "till",
                    "during",
                    "before",
                    "after",
                    "from",
                    "through",
                    "throughout",
                    "early",
                    "late",
                    "mid",
                    "year",
                    "circa",
                    "between",
                    "around",
                    "to",
                    "of",
                    "for",
                    "than",
                    "and",
                    "or");

    private static final Set<String> MODIFIED_YEAR =
            Set.of(
                    "the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "'s",
                    "s");

    private static final Set<String> SEASON_FOLLOWS =
            Set.of(
                    "in",
                    "the",
                    "this",
                    "last",
                    "next",
                    "since",
                    "by",
                    "until",
                    "during",
                    "early",
                    "late",
                    "mid",
                    "of",
                    "from",
                    "that",
                    "coming",
                    "previous",
                    "throughout");

    @Override
    public @Nullable Match<Point> at(Atoms atoms, int at) {
        Match<Point> found = decade(atoms, at);
        found = found != null ? found : century(atoms, at);
        found = found != null ? found : quarter(atoms, at);
        found = found != null ? found : season(atoms, at);
        return found != null ? found : year(atoms, at);
    }

    private static @Nullable Match<Point> decade(Atoms atoms, int at) {
        int i = atoms.skip(at, "the");
        i = atoms.skip(i, "'", "’", "‘");
        if (atoms.isDigits(i, 2, 4) && atoms.is(i + 1, "s", "'s")
                || (atoms.isDigits(i, 2, 4)
                        && atoms.is(i + 1, "'", "’")
                        && atoms.is(i + 2, "s")
                        && atoms.isGlued(i + 1))) {
            int end = atoms.is(i + 1, "'", "’") ? i + 3 : i + 2;
            int number = atoms.digits(i);
            boolean isShort = number < 100;
            if (number % 10 != 0 || (number >= 100 && (number < 1000 || number > 2200))) {
                return null;
            }
            if (isShort && (i == at || (!atoms.is(at, "the") && !atoms.is(i - 1, "'", "’", "‘")))) {
                return null;
            }
            return fixed(end, isShort ? Numbers.century(number) : number, Granularity.DECADE);
        }
        Integer named = English.DECADES.get(atoms.lower(i));
        return named != null && atoms.is(i - 1, "the", "early", "late", "mid", "-")
                ? fixed(i + 1, 1900 + named, Granularity.DECADE)
                : null;
    }

    private static @Nullable Match<Point> century(Atoms atoms, int at) {
        int i = atoms.skip(at, "the");
        Match<Integer> number = Numbers.ordinal(atoms, i);
        if (number == null) {
            return null;
        }
        int end = atoms.isDash(number.end()) ? number.end() + 1 : number.end();
        return atoms.is(end, "century") && number.value() >= 2 && number.value() <= 30
                ? fixed(end + 1, 100 * (number.value() - 1) + 1, Granularity.CENTURY)
                : null;
    }

    private static Match<Point> fixed(int end, int year, Granularity unit) {
        return new Match<>(
                end, new Point.Fixed(CalendarStretch.containing(LocalDate.of(year, 1, 1), unit)));
    }

    /// "2017 Q1", "2019-H2".
    private static @Nullable Match<Point> yearFirst(Atoms atoms, int at) {
        Match<Integer> year = Numbers.year(atoms, at);
        if (year == null) {
            return null;
        }
        int i = atoms.isDash(year.end()) ? year.end() + 1 : year.end();
        if (!atoms.is(i, "q", "h") || !atoms.isDigits(i + 1, 1, 1) || !atoms.isGlued(i + 1)) {
            return null;
        }
        boolean half = atoms.is(i, "h");
        int number = atoms.digits(i + 1);
        return number < 1 || number > (half ? 2 : 4)
                ? null
                : new Match<>(
                        i + 2,
                        new Point.Fixed(
                                CalendarStretch.ofYear(
                                        year.value(),
                                        half ? Granularity.HALF_YEAR : Granularity.QUARTER,
                                        number)));
    }

    private static @Nullable Match<Point> quarter(Atoms atoms, int at) {
        Match<Point> dated = yearFirst(atoms, at);
        if (dated != null) {
            return dated;
        }
        int number;
        int i;
        if (atoms.is(at, "q") && atoms.isDigits(at + 1, 1, 1) && atoms.isGlued(at + 1)) {
            number = atoms.digits(at + 1);
            i = at + 2;
        } else if (atoms.isDigits(at, 1, 1) && atoms.is(at + 1, "q") && atoms.isGlued(at + 1)) {
            number = atoms.digits(at);
            i = at + 2;
        } else {
            return null;
        }
        return number < 1 || number > 4 ? null : partOfYear(atoms, i, Granularity.QUARTER, number);
    }

    private static Match<Point> partOfYear(Atoms atoms, int end, Granularity unit, int number) {
        int i = atoms.skip(end, ",", "of", "-");
        i = atoms.skip(i, "the");
        i = atoms.skip(i, "year");
        Match<Integer> year = Numbers.year(atoms, i);
        if (year != null) {
            return new Match<>(
                    year.end(),
                    new Point.Fixed(CalendarStretch.ofYear(year.value(), unit, number)));
        }
        int of = atoms.skip(end, "of");
        if (UnitForms.which(atoms.lower(of)) != null && atoms.is(of + 1, "year")) {
            int by = atoms.is(of, "this", "current") ? 0 : atoms.is(of, "next", "coming") ? 1 : -1;
            Point relative = new Point.Shifted(Granularity.YEAR, by, Point.Base.PUBLICATION);
            return new Match<>(of + 2, new Point.UnitIn(relative, unit, number));
        }
        return new Match<>(end, new Point.PartOfYear(unit, number, Point.Which.NEAREST));
    }

    private static @Nullable Match<Point> season(Atoms atoms, int at) {
        int i = atoms.skip(at, "the");
        Point.Which which = UnitForms.which(atoms.lower(i));
        i = which == null ? i : i + 1;
        Integer season = English.SEASONS.get(atoms.lower(i));
        if (season == null || atoms.is(i + 1, "-")) {
            return null;
        }
        if (which != null) {
            return new Match<>(i + 1, new Point.PartOfYear(Granularity.SEASON, season, which));
        }
        Match<Point> dated = partOfYear(atoms, i + 1, Granularity.SEASON, season);
        boolean stands =
                dated.end() > i + 1
                        || (SEASON_FOLLOWS.contains(atoms.lower(i - 1))
                                && atoms.pos(i).equals("NN")
                                && !atoms.pos(i + 1).startsWith("NN")
                                && (season != 3
                                        || !atoms.is(i, "fall")
                                        || !atoms.is(i + 1, "of", "in")));
        return stands ? dated : null;
    }

    private static @Nullable Match<Point> year(Atoms atoms, int at) {
        int i = at;
        if (atoms.is(i, "the") && atoms.is(i + 1, "year")) {
            i += 2;
        } else if (atoms.is(i, "year")) {
            i++;
        }
        if (i > at) {
            i = atoms.skip(i, "of");
        }
        Match<Integer> year = Numbers.year(atoms, i);
        if (year == null || (i == at && !isYear(atoms, i, year))) {
            return null;
        }
        return new Match<>(year.end(), new Point.Fixed(CalendarStretch.year(year.value())));
    }

    /// Whether four digits stand where a year does, rather than a count.
    static boolean isYear(Atoms atoms, int at, Match<Integer> year) {
        int next = year.end();
        if (next > at + 1 && !YEAR_FOLLOWS.contains(atoms.lower(at - 1))) {
            return false;
        }
        if (atoms.isGlued(at)
                && atoms.isDash(at - 1)
                && atoms.isGlued(at - 1)
                && atoms.isNumber(at - 2)
                && !atoms.isDigits(at - 2, 4, 4)) {
            return false;
        }
        boolean span =
                (atoms.isDash(next) || atoms.is(next, "to", "through"))
                        && atoms.isDigits(next + 1, 4, 4)
                        && Math.abs(atoms.digits(next + 1) - year.value()) < 200
                        && year.value() >= 1500;
        if (span && !atoms.isGlued(at)) {
            return true;
        }
        if (atoms.isGlued(at) && !atoms.is(at - 1, "(", "-", "–", "/", "'", "\"", "[", ",", "—")) {
            return false;
        }
        if (atoms.isGlued(next)
                && (atoms.isWord(next)
                        || atoms.isNumber(next)
                        || atoms.is(next, "%", "°", ":", "/"))) {
            return false;
        }
        if (atoms.is(
                at - 1, "$", "€", "£", "¥", "#", "no", "number", "about", "some", "nearly", "least",
                "most", "over")) {
            return false;
        }
        if (atoms.is(next, "%", "percent", "per", "million", "billion", "hundred", "thousand")
                || English.UNITS.containsKey(atoms.lower(next))) {
            return false;
        }
        String before = atoms.lower(at - 1);
        int number = year.value();
        boolean recent = number >= 1900 && number < 2060;
        boolean plural =
                atoms.pos(next).equals("NNS")
                        && !atoms.is(
                                next, "elections", "games", "olympics", "championships", "polls");
        if (YEAR_FOLLOWS.contains(before)) {
            return !plural
                    || (recent
                            && number % 100 != 0
                            && !atoms.is(at - 1, "to", "of", "and", "or", "than", "for"));
        }
        if (!recent) {
            return atoms.is(at - 1, "(") && atoms.is(next, ")", "-", "–");
        }
        if (MODIFIED_YEAR.contains(before) || atoms.pos(at - 1).equals("POS")) {
            return !plural || number % 100 != 0;
        }
        if (plural) {
            return false;
        }
        boolean alone = at == 0 && next >= atoms.size();
        boolean named = atoms.isCapitalised(at - 1) && !atoms.pos(at - 1).equals("CD") && at > 1;
        return alone
                || named
                || at == 0
                || atoms.is(at - 1, "(", ",", "[", "-", "–", "/", "early", "\"", ";", ":")
                || atoms.isWord(at - 1)
                        && !atoms.pos(at - 1).startsWith("V")
                        && !atoms.pos(at - 1).equals("IN");
    }
}

package org.crosscheck.importer.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.time.Granularity;
import org.jspecify.annotations.Nullable;

/// Parts of a longer stretch: "early 2021", "mid-February", "the end of the month", "the first week
/// of May", "the third Monday of November", "the second half of 2020", "the week of 10 April".
final class PartForms {
    private static final Map<String, Point.Place> ADJECTIVES =
            Map.of(
                    "early", Point.Place.EARLY,
                    "earlier", Point.Place.EARLY,
                    "mid", Point.Place.MIDDLE,
                    "late", Point.Place.LATE,
                    "later", Point.Place.LATE);

    private static final Map<String, Point.Place> NOUNS =
            Map.of(
                    "beginning", Point.Place.EARLY,
                    "start", Point.Place.EARLY,
                    "middle", Point.Place.MIDDLE,
                    "end", Point.Place.LATE,
                    "close", Point.Place.LATE,
                    "rest", Point.Place.LATE,
                    "remainder", Point.Place.LATE);

    private static final Set<Granularity> NUMBERED =
            Set.of(
                    Granularity.WEEK,
                    Granularity.WEEKEND,
                    Granularity.MONTH,
                    Granularity.QUARTER,
                    Granularity.DAY);

    private final Points points;

    PartForms(Points points) {
        this.points = points;
    }

    @Nullable Match<Point> at(Atoms atoms, int at, int depth) {
        Match<Point> found = edge(atoms, at, depth);
        found = found != null ? found : endOfYear(atoms, at);
        found = found != null ? found : numbered(atoms, at, depth);
        found = found != null ? found : weekOf(atoms, at, depth);
        return found != null ? found : dayNumber(atoms, at);
    }

    private @Nullable Match<Point> edge(Atoms atoms, int at, int depth) {
        Point.Place place = ADJECTIVES.get(atoms.lower(at));
        if (place != null) {
            int i = atoms.isDash(at + 1) ? at + 2 : at + 1;
            i = atoms.skip(i, "on", "in");
            return edge(place, inner(atoms, i, depth));
        }
        int i = atoms.skip(at, "the");
        i = atoms.skip(i, "very");
        place = NOUNS.get(atoms.lower(i));
        if (place != null && atoms.is(i + 1, "of")) {
            return edge(place, inner(atoms, i + 2, depth));
        }
        if (atoms.is(at, "year", "month")
                && (atoms.is(at + 1, "end") || (atoms.isDash(at + 1) && atoms.is(at + 2, "end")))) {
            Granularity unit = atoms.is(at, "year") ? Granularity.YEAR : Granularity.MONTH;
            return new Match<>(
                    atoms.isDash(at + 1) ? at + 3 : at + 2,
                    new Point.Edge(
                            new Point.Shifted(unit, 0, Point.Base.PUBLICATION), Point.Place.LATE));
        }
        return null;
    }

    private static @Nullable Match<Point> edge(Point.Place place, @Nullable Match<Point> inner) {
        return inner == null
                ? null
                : new Match<>(inner.end(), new Point.Edge(inner.value(), place));
    }

    /// "The year's end", "the year is out" behind "before" and "by".
    private static @Nullable Match<Point> endOfYear(Atoms atoms, int at) {
        int i = atoms.skip(at, "the");
        if (i == at || !atoms.is(i, "year", "month")) {
            return null;
        }
        Granularity unit = atoms.is(i, "year") ? Granularity.YEAR : Granularity.MONTH;
        boolean possessed = atoms.is(i + 1, "'", "’") && atoms.is(i + 2, "s");
        int s = possessed ? i + 3 : i + 1;
        int end =
                possessed && atoms.is(s, "end")
                        ? s + 1
                        : atoms.are(i + 1, "is", "out") || atoms.are(i + 1, "runs", "out")
                                ? i + 3
                                : atoms.is(i + 1, "ends", "closes") ? i + 2 : -1;
        boolean led = possessed || atoms.is(at - 1, "before", "until", "till", "by");
        return end < 0 || !led
                ? null
                : new Match<>(
                        end,
                        new Point.Edge(
                                new Point.Shifted(unit, 0, Point.Base.PUBLICATION),
                                Point.Place.LATE));
    }

    /// A point, or "the month", "the year" of the article.
    private @Nullable Match<Point> inner(Atoms atoms, int at, int depth) {
        Match<Point> point = points.at(atoms, at, depth + 1);
        if (point != null) {
            return point;
        }
        Granularity unit = atoms.is(at, "the") ? UnitForms.UNITS.get(atoms.lower(at + 1)) : null;
        if (unit == null) {
            return null;
        }
        Point.Base base = unit == Granularity.DAY ? Point.Base.CONTEXT : Point.Base.PUBLICATION;
        return new Match<>(at + 2, new Point.Shifted(unit, 0, base));
    }

    private @Nullable Match<Point> numbered(Atoms atoms, int at, int depth) {
        int i = atoms.skip(at, "the");
        int ordinal;
        if (atoms.is(i, "last", "final")) {
            ordinal = -1;
            i++;
        } else {
            Match<Integer> number = Numbers.ordinal(atoms, i);
            if (number == null) {
                return null;
            }
            ordinal = number.value();
            i = number.end();
        }
        i = atoms.isDash(i) ? i + 1 : i;
        if (atoms.is(i, "half") && (ordinal == 1 || ordinal == 2)) {
            return half(atoms, i + 1, ordinal, depth);
        }
        DayOfWeek day = WeekdayForms.weekday(atoms, i);
        Granularity unit = UnitForms.UNITS.get(atoms.lower(i));
        boolean named = day != null || (unit != null && NUMBERED.contains(unit));
        if (named && atoms.is(i + 1, "of", "in")) {
            Match<Point> within = inner(atoms, i + 2, depth);
            if (within != null) {
                return new Match<>(
                        within.end(),
                        day != null
                                ? new Point.WeekdayIn(within.value(), day, ordinal)
                                : new Point.UnitIn(
                                        within.value(),
                                        unit == null ? Granularity.DAY : unit,
                                        ordinal));
            }
        }
        if (unit == Granularity.QUARTER && ordinal >= 1 && ordinal <= 4) {
            Match<Integer> year = Numbers.year(atoms, i + 1);
            if (year != null) {
                return new Match<>(
                        year.end(),
                        new Point.Fixed(
                                org.crosscheck.core.time.CalendarStretch.ofYear(
                                        year.value(), Granularity.QUARTER, ordinal)));
            }
            return new Match<>(
                    i + 1, new Point.PartOfYear(Granularity.QUARTER, ordinal, Point.Which.NEAREST));
        }
        return null;
    }

    private @Nullable Match<Point> half(Atoms atoms, int at, int ordinal, int depth) {
        if (!atoms.is(at, "of")) {
            return null;
        }
        Match<Point> within = inner(atoms, at + 1, depth);
        return within == null
                ? null
                : new Match<>(
                        within.end(),
                        new Point.UnitIn(within.value(), Granularity.HALF_YEAR, ordinal));
    }

    private @Nullable Match<Point> weekOf(Atoms atoms, int at, int depth) {
        int i = atoms.skip(at, "the");
        i = atoms.skip(i, "week", "weekend");
        if (i == at
                || !atoms.is(i - 1, "week", "weekend")
                || !atoms.is(i, "of", "beginning", "starting", "commencing")) {
            return null;
        }
        boolean weekend = atoms.is(i - 1, "weekend");
        Match<Point> within = points.at(atoms, atoms.skip(i + 1, "on"), depth + 1);
        return within == null
                ? null
                : new Match<>(
                        within.end(),
                        new Point.UnitIn(
                                within.value(),
                                weekend ? Granularity.WEEKEND : Granularity.WEEK,
                                0));
    }

    /// "on the 16th": only behind a preposition and where no counted thing follows.
    private static @Nullable Match<Point> dayNumber(Atoms atoms, int at) {
        if (!atoms.is(at, "the")
                || !atoms.is(at - 1, "on", "until", "by", "since", "before", "after", "from")
                || !atoms.isDigits(at + 1, 1, 2)) {
            return null;
        }
        Match<Integer> day = Numbers.ordinal(atoms, at + 1);
        if (day == null || day.value() > 31 || day.value() < 1) {
            return null;
        }
        String next = atoms.pos(day.end());
        return next.startsWith("NN") || next.startsWith("JJ") || next.equals("CD")
                ? null
                : new Match<>(day.end(), new Point.DayNumber(day.value()));
    }
}

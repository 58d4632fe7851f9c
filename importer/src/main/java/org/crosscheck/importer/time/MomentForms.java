package org.crosscheck.importer.time;

import java.time.LocalTime;
import java.time.ZoneId;
import org.crosscheck.core.time.Granularity;
import org.jspecify.annotations.Nullable;

/// A day with a time of day, in either order: "Tuesday night", "10:43 AM IST on Monday", "the
/// morning of 5 May", "this morning", "last night", "tonight", "overnight".
final class MomentForms implements Reading<Point> {
    /// "17th of February"
    private static final int LONGEST_DAY = 3;

    private final Points points;
    private final ClockForms clock = new ClockForms();

    MomentForms(Points points) {
        this.points = points;
    }

    @Override
    public @Nullable Match<Point> at(Atoms atoms, int at) {
        Match<Point> today = partOfToday(atoms, at);
        if (today != null) {
            return withClock(atoms, today);
        }
        Match<Point> timeFirst = timeFirst(atoms, at);
        if (timeFirst != null) {
            return timeFirst;
        }
        Match<Point> day = points.at(atoms, at);
        return day == null ? null : dayFirst(atoms, day);
    }

    private static @Nullable Match<Point> partOfToday(Atoms atoms, int at) {
        if (atoms.is(at, "tonight")) {
            return moment(at + 1, 0, DayTime.Part.NIGHT);
        }
        if (atoms.is(at, "overnight") && !atoms.pos(at).startsWith("JJ")) {
            return new Match<>(at + 1, new Point.AtTime(null, DayTime.Part.NIGHT));
        }
        DayTime.Part part = English.PARTS_OF_DAY.get(atoms.lower(at + 1));
        if (part == null) {
            return null;
        }
        if (atoms.is(at, "this")) {
            return moment(at + 2, 0, part);
        }
        return atoms.is(at, "last") && part == DayTime.Part.NIGHT ? moment(at + 2, -1, part) : null;
    }

    private static Match<Point> moment(int end, int days, DayTime time) {
        return new Match<>(
                end,
                new Point.AtTime(
                        new Point.Shifted(Granularity.DAY, days, Point.Base.PUBLICATION), time));
    }

    private @Nullable Match<Point> timeFirst(Atoms atoms, int at) {
        Match<DayTime> time = clock.at(atoms, at);
        if (time == null) {
            return partFirst(atoms, at);
        }
        int i = atoms.skip(time.end(), ",");
        i = atoms.skip(i, "on");
        if (atoms.are(i, "in", "the") && English.PARTS_OF_DAY.containsKey(atoms.lower(i + 2))) {
            return new Match<>(i + 3, new Point.AtTime(null, time.value()));
        }
        Match<Point> day = points.at(atoms, i);
        if (day != null && isDay(day.value())) {
            DayTime.Part part = English.PARTS_OF_DAY.get(atoms.lower(day.end()));
            Point on = endsDay(atoms, at) ? nextDay(day.value()) : day.value();
            return part == null
                    ? new Match<>(day.end(), new Point.AtTime(on, time.value()))
                    : new Match<>(
                            day.end() + 1,
                            new Point.AtTime(day.value(), within(time.value(), part)));
        }
        return new Match<>(time.end(), new Point.AtTime(null, time.value()));
    }

    /// "Until midnight on Tuesday": the midnight with which Tuesday ends.
    private static boolean endsDay(Atoms atoms, int at) {
        return atoms.is(at, "midnight") && atoms.is(at - 1, "before", "until", "till", "by");
    }

    private static Point nextDay(Point day) {
        return new Point.Offset(Granularity.DAY, 1, day);
    }

    /// "the night of 5 May", "in the early hours of Tuesday", "in the afternoon".
    private @Nullable Match<Point> partFirst(Atoms atoms, int at) {
        int i = atoms.skip(at, "the");
        boolean early = atoms.is(i, "early", "late", "small", "wee");
        i = early ? i + 1 : i;
        DayTime.Part part = English.PARTS_OF_DAY.get(atoms.lower(i));
        if (part == null && early && atoms.is(i, "hours")) {
            part = DayTime.Part.SMALL_HOURS;
        }
        boolean beforeDawn = atoms.is(i, "dawn") && atoms.is(at - 1, "before");
        part = beforeDawn ? DayTime.Part.SMALL_HOURS : part;
        if (part == null
                || i == at
                        && !beforeDawn
                        && !atoms.is(at - 1, "in", "on", "at", "by", "since", "until")) {
            return null;
        }
        if (atoms.is(i + 1, "of", "on")) {
            int dayAt = i + 2;
            Match<Point> nightBefore = part == DayTime.Part.NIGHT ? lastOfTwo(atoms, dayAt) : null;
            if (nightBefore != null) {
                return new Match<>(
                        nightBefore.end(),
                        new Point.AtTime(
                                new Point.Offset(Granularity.DAY, -1, nightBefore.value()), part));
            }
            Match<Point> day = points.at(atoms, dayAt);
            if (day != null && isDay(day.value())) {
                return new Match<>(day.end(), new Point.AtTime(day.value(), part));
            }
        }
        boolean stands =
                atoms.is(at - 1, "in", "during", "by", "into", "at")
                        && !atoms.pos(i + 1).startsWith("NN")
                        && !atoms.is(i + 1, "of");
        return stands && i > at ? new Match<>(i + 1, new Point.AtTime(null, part)) : null;
    }

    /// The day with which "the night of 17th to 18th February" ends.
    private @Nullable Match<Point> lastOfTwo(Atoms atoms, int at) {
        for (int to = at + 1; to <= at + LONGEST_DAY; to++) {
            if (atoms.is(to, "to") || atoms.isDash(to)) {
                Match<Point> last = points.at(atoms, to + 1);
                return last != null && isDay(last.value()) ? last : null;
            }
        }
        return null;
    }

    private @Nullable Match<Point> dayFirst(Atoms atoms, Match<Point> day) {
        if (!isDay(day.value())) {
            return day;
        }
        int i = day.end();
        int afterDash = atoms.isDash(i) ? i + 1 : i;
        DayTime.Part part = English.PARTS_OF_DAY.get(atoms.lower(afterDash));
        if (part != null) {
            return withClock(
                    atoms, new Match<>(afterDash + 1, new Point.AtTime(day.value(), part)));
        }
        if (atoms.are(i, "in", "the") || atoms.is(i, "at") && atoms.is(i + 1, "night")) {
            int partAt = atoms.is(i, "at") ? i + 1 : i + 2;
            DayTime.Part inThe = English.PARTS_OF_DAY.get(atoms.lower(partAt));
            if (inThe != null && !atoms.is(partAt + 1, "of")) {
                return withClock(
                        atoms, new Match<>(partAt + 1, new Point.AtTime(day.value(), inThe)));
            }
        }
        Match<DayTime> time = clockBehind(atoms, i);
        return time == null
                ? day
                : new Match<>(time.end(), new Point.AtTime(day.value(), time.value()));
    }

    /// "Tuesday morning at 10:43", "this morning at nine o'clock": the clock is finer.
    private Match<Point> withClock(Atoms atoms, Match<Point> moment) {
        if (!(moment.value() instanceof Point.AtTime(Point on, DayTime.Part part))) {
            return moment;
        }
        Match<DayTime> time = clockBehind(atoms, moment.end());
        if (time == null && atoms.is(moment.end(), "at")) {
            Match<DayTime> hour = ClockForms.hour(atoms, moment.end() + 1);
            time = hour == null ? null : new Match<>(hour.end(), hour.value());
        }
        return time == null
                ? moment
                : new Match<>(time.end(), new Point.AtTime(on, within(time.value(), part)));
    }

    /// A clock of twelve hours in the part of the day that is said with it.
    private static DayTime within(DayTime time, DayTime.Part part) {
        boolean late =
                part == DayTime.Part.AFTERNOON
                        || part == DayTime.Part.EVENING
                        || part == DayTime.Part.NIGHT;
        return time instanceof DayTime.Clock(LocalTime clock, boolean whole, ZoneId zone)
                        && late
                        && clock.getHour() < 12
                        && clock.getHour() >= (part == DayTime.Part.NIGHT ? 6 : 1)
                ? new DayTime.Clock(clock.plusHours(12), whole, zone)
                : time;
    }

    private @Nullable Match<DayTime> clockBehind(Atoms atoms, int at) {
        int i = atoms.skip(at, ",", "(");
        i = atoms.skip(i, "at");
        i = atoms.skip(i, "around", "about", "approximately");
        Match<DayTime> time = clock.at(atoms, i);
        if (time == null) {
            return null;
        }
        return atoms.is(at, "(") && atoms.is(time.end(), ")")
                ? new Match<>(time.end() + 1, time.value())
                : time;
    }

    private static boolean isDay(Point point) {
        return switch (point) {
            case Point.Fixed(var stretch) -> stretch.granularity() == Granularity.DAY;
            case Point.DayOfMonth _, Point.DayNumber _, Point.Weekday _, Point.WeekdayIn _ -> true;
            case Point.DayIn _, Point.WeekdayAfter _ -> true;
            case Point.Shifted(Granularity unit, long _, Point.Base _) -> unit == Granularity.DAY;
            case Point.Offset(Granularity unit, long _, Point _) -> unit == Granularity.DAY;
            case Point.Edge(Point of, Point.Place _) -> isDay(of);
            case Point.PartOfYear _, Point.UnitIn _, Point.AtTime _, Point.Between _ -> false;
        };
    }
}

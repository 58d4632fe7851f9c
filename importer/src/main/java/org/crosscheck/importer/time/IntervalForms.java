package org.crosscheck.importer.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.importer.language.ParsedText;
import org.jspecify.annotations.Nullable;

/// Stretches by their two ends: "from 16 to 26 August", "10-21 October", "October 10 to 21",
/// "between Monday and Friday", "Wednesday to Friday of last week", "2018-19", "2014 to 2018".
final class IntervalForms implements Reading<Point> {
    /// "moved from Monday to Tuesday" names two dates of one event, not a stretch.
    private static final Set<String> MOVING =
            Set.of(
                    "move",
                    "postpone",
                    "delay",
                    "reschedule",
                    "shift",
                    "push",
                    "change",
                    "correct",
                    "defer",
                    "bring",
                    "amend",
                    "revise",
                    "rise",
                    "fall",
                    "increase",
                    "decrease",
                    "grow",
                    "drop",
                    "decline",
                    "double",
                    "climb",
                    "jump");

    private final MomentForms moments;

    IntervalForms(MomentForms moments) {
        this.moments = moments;
    }

    @Override
    public @Nullable Match<Point> at(Atoms atoms, int at) {
        boolean between = atoms.is(at, "between");
        boolean from = atoms.is(at, "from");
        int i = between || from ? at + 1 : at;
        Match<Integer> number = dayNumber(atoms, i);
        if (number != null) {
            Match<Point> range = numberFirst(atoms, number, between);
            if (range != null) {
                return range;
            }
        }
        Match<Point> first = moments.at(atoms, i);
        if (first == null) {
            return null;
        }
        int to = connective(atoms, first.end(), between);
        if (to < 0) {
            return null;
        }
        Match<Point> season = shortYear(atoms, first, to);
        if (season != null) {
            return season;
        }
        boolean and = atoms.is(first.end(), "and") || atoms.is(to - 1, "and");
        if (and && !between) {
            return null;
        }
        Match<Point> second = moments.at(atoms, to);
        Match<Point> days = second == null ? numberSecond(atoms, first.value(), to, between) : null;
        if (days != null) {
            return days;
        }
        if (second == null
                || !sameKind(first.value(), second.value())
                || (from && isMoving(atoms, at))) {
            return null;
        }
        return new Match<>(
                second.end(),
                joined(
                        first.value(),
                        second.value(),
                        !between,
                        new Point.Ends(i, first.end(), to, second.end())));
    }

    /// First atom behind "to", "until", a dash or "and"; -1 for none.
    private static int connective(Atoms atoms, int at, boolean between) {
        if (atoms.is(at, "to", "until", "till", "through", "thru", "and")) {
            return at + 1;
        }
        if (atoms.is(at, ",") && atoms.is(at + 1, "through", "to", "until")) {
            return at + 2;
        }
        if (atoms.isDash(at) && atoms.isDash(at + 1)) {
            return at + 2;
        }
        return atoms.isDash(at) || (atoms.is(at, "/") && atoms.isGlued(at)) ? at + 1 : -1;
    }

    private static @Nullable Match<Integer> dayNumber(Atoms atoms, int at) {
        return Numbers.dayOfMonth(atoms, atoms.skip(at, "the"));
    }

    /// "10-21 October", "the 3rd to the 5th of May", "9 and 10 October".
    private @Nullable Match<Point> numberFirst(
            Atoms atoms, Match<Integer> number, boolean between) {
        int to = connective(atoms, number.end(), between);
        if (to < 0 || atoms.is(number.end(), "/")) {
            return null;
        }
        boolean and = atoms.is(to - 1, "and");
        Match<Point> second = moments.at(atoms, to);
        if (second == null || dayNumber(atoms, to) == null) {
            return null;
        }
        Point first = withDay(second.value(), number.value());
        if (first == null) {
            return null;
        }
        boolean inOrder = number.value() < dayOf(second.value());
        boolean pair = and && !between && dayOf(second.value()) != number.value() + 1;
        return !inOrder || pair
                ? null
                : new Match<>(
                        second.end(), new Point.Between(first, second.value(), !between, null));
    }

    /// "October 10 to 21", "October 10-21, 2022".
    private static @Nullable Match<Point> numberSecond(
            Atoms atoms, Point first, int to, boolean between) {
        Match<Integer> number = dayNumber(atoms, to);
        if (number == null
                || number.value() <= dayOf(first)
                || atoms.is(number.end(), "%", ":")
                || English.UNITS.containsKey(atoms.lower(number.end()))) {
            return null;
        }
        int i = atoms.skip(number.end(), ",");
        Match<Integer> year = Numbers.year(atoms, i);
        if (year != null && first instanceof Point.DayOfMonth(int month, int day)) {
            try {
                return new Match<>(
                        year.end(),
                        new Point.Between(
                                fixed(year.value(), month, day),
                                fixed(year.value(), month, number.value()),
                                !between,
                                null));
            } catch (DateTimeException _) {
                return null;
            }
        }
        Point second = withDay(first, number.value());
        return second == null
                ? null
                : new Match<>(number.end(), new Point.Between(first, second, !between, null));
    }

    /// The same date on another day of the month; null where there is none.
    private static @Nullable Point withDay(Point point, int day) {
        try {
            return switch (point) {
                case Point.DayOfMonth(int month, int _) -> {
                    LocalDate.of(2000, month, day);
                    yield new Point.DayOfMonth(month, day);
                }
                case Point.DayIn(Point year, int month, int _) -> new Point.DayIn(year, month, day);
                case Point.Fixed(CalendarStretch stretch)
                        when stretch.granularity() == Granularity.DAY ->
                        new Point.Fixed(CalendarStretch.day(stretch.first().withDayOfMonth(day)));
                case Point.DayNumber _ -> new Point.DayNumber(day);
                case Point.Fixed _, Point.PartOfYear _, Point.Weekday _, Point.Shifted _ -> null;
                case Point.Offset _, Point.WeekdayIn _, Point.UnitIn _, Point.Edge _ -> null;
                case Point.AtTime _, Point.Between _, Point.WeekdayAfter _ -> null;
            };
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int dayOf(Point point) {
        return switch (point) {
            case Point.DayOfMonth(int _, int day) -> day;
            case Point.DayIn(Point _, int _, int day) -> day;
            case Point.DayNumber(int day) -> day;
            case Point.Fixed(CalendarStretch stretch)
                    when stretch.granularity() == Granularity.DAY ->
                    stretch.first().getDayOfMonth();
            case Point.Fixed _, Point.PartOfYear _, Point.Weekday _, Point.Shifted _ -> 99;
            case Point.Offset _, Point.WeekdayIn _, Point.UnitIn _, Point.Edge _ -> 99;
            case Point.AtTime _, Point.Between _, Point.WeekdayAfter _ -> 99;
        };
    }

    private static Point fixed(int year, int month, int day) {
        return new Point.Fixed(CalendarStretch.day(LocalDate.of(year, month, day)));
    }

    /// "2018-19", "2018/19".
    private static @Nullable Match<Point> shortYear(Atoms atoms, Match<Point> first, int to) {
        if (!(first.value() instanceof Point.Fixed(CalendarStretch stretch))
                || stretch.granularity() != Granularity.YEAR
                || !atoms.isDigits(to, 2, 2)
                || !atoms.isGlued(to)) {
            return null;
        }
        int year = stretch.first().getYear();
        int until = year / 100 * 100 + atoms.digits(to);
        return until <= year || until > year + 10 || atoms.is(to + 1, "-", "/")
                ? null
                : new Match<>(
                        to + 1,
                        new Point.Between(
                                first.value(),
                                new Point.Fixed(CalendarStretch.year(until)),
                                true,
                                null));
    }

    /// Gives the first end what only the second one says.
    private static Point joined(Point first, Point second, boolean filled, Point.Ends ends) {
        if (first instanceof Point.Weekday(var day, var which)
                && which == Point.Which.NEAREST
                && second instanceof Point.WeekdayIn(Point within, var _, int ordinal)
                && ordinal == 0) {
            return new Point.Between(new Point.WeekdayIn(within, day, 0), second, filled, ends);
        }
        if (first instanceof Point.PartOfYear(Granularity unit, int number, var _)
                && second instanceof Point.Fixed(CalendarStretch stretch)
                && stretch.granularity() == unit
                && unit == Granularity.MONTH) {
            int year =
                    stretch.first().getYear() - (number > stretch.first().getMonthValue() ? 1 : 0);
            return new Point.Between(
                    new Point.Fixed(CalendarStretch.month(Math.max(1, year), number)),
                    second,
                    filled,
                    ends);
        }
        if (first instanceof Point.DayOfMonth(int month, int day)
                && second instanceof Point.Fixed(CalendarStretch stretch)
                && stretch.granularity() == Granularity.DAY) {
            try {
                LocalDate start = LocalDate.of(stretch.first().getYear(), month, day);
                LocalDate from = start.isAfter(stretch.first()) ? start.minusYears(1) : start;
                return new Point.Between(
                        new Point.Fixed(CalendarStretch.day(from)), second, filled, ends);
            } catch (DateTimeException _) {
                return new Point.Between(first, second, filled, ends);
            }
        }
        return new Point.Between(first, second, filled, ends);
    }

    private static boolean sameKind(Point a, Point b) {
        return kind(a) == kind(b);
    }

    private static Granularity kind(Point point) {
        return switch (point) {
            case Point.Fixed(CalendarStretch stretch) -> stretch.granularity();
            case Point.DayOfMonth _, Point.DayNumber _, Point.Weekday _ -> Granularity.DAY;
            case Point.DayIn _, Point.WeekdayIn _, Point.WeekdayAfter _ -> Granularity.DAY;
            case Point.PartOfYear(Granularity unit, int _, var _) -> unit;
            case Point.Shifted(Granularity unit, long _, var _) -> unit;
            case Point.Offset(Granularity unit, long _, Point _) -> unit;
            case Point.UnitIn(Point _, Granularity unit, int _) -> unit;
            case Point.Edge(Point of, var _) -> kind(of);
            case Point.AtTime _ -> Granularity.MINUTE;
            case Point.Between _ -> Granularity.CENTURY;
        };
    }

    private static boolean isMoving(Atoms atoms, int at) {
        int head = atoms.token(at).index();
        int first = Math.max(0, head - 8);
        for (ParsedText.Token token : atoms.sentence().tokens().subList(first, head)) {
            if (MOVING.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }
}

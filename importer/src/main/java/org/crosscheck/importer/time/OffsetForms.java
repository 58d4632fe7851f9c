package org.crosscheck.importer.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.Length;
import org.jspecify.annotations.Nullable;

/// Counted distances from a date: "two weeks ago", "a year earlier", "three days later", "two days
/// after 5 May", "the day before Christmas", "in two weeks' time".
final class OffsetForms {
    private static final Map<Length.Unit, Granularity> GRANULARITIES =
            Map.of(
                    Length.Unit.DAY, Granularity.DAY,
                    Length.Unit.WEEK, Granularity.WEEK,
                    Length.Unit.FORTNIGHT, Granularity.WEEK,
                    Length.Unit.MONTH, Granularity.MONTH,
                    Length.Unit.QUARTER, Granularity.QUARTER,
                    Length.Unit.YEAR, Granularity.YEAR,
                    Length.Unit.DECADE, Granularity.YEAR,
                    Length.Unit.CENTURY, Granularity.YEAR);

    private static final Set<String> CLOSING_POS =
            Set.of("CC", "IN", "TO", "RB", "VBD", "MD", "VBZ");

    private final Points points;

    OffsetForms(Points points) {
        this.points = points;
    }

    @Nullable Match<Point> at(Atoms atoms, int at, int depth) {
        boolean in = atoms.is(at, "in");
        Match<Length> length = Lengths.counted(atoms, in ? at + 1 : at);
        if (length == null) {
            return dayBefore(atoms, at, depth);
        }
        int i = length.end();
        if (in) {
            if (!GRANULARITIES.containsKey(length.value().unit())) {
                return null;
            }
            int time = atoms.is(i, "'", "’") ? atoms.skip(i + 1, "s") : atoms.skip(i, "'s");
            if (atoms.is(time, "time")) {
                return new Match<>(time + 1, shifted(length.value(), 1, Point.Base.PUBLICATION));
            }
            boolean future = atoms.tense(at + 1) == Tense.FUTURE;
            return future
                    ? new Match<>(i, shifted(length.value(), 1, Point.Base.PUBLICATION))
                    : null;
        }
        Match<Point> found = behind(atoms, i, length.value(), depth);
        return found == null ? null : withWeekday(atoms, found);
    }

    private @Nullable Match<Point> behind(Atoms atoms, int i, Length length, int depth) {
        if (!GRANULARITIES.containsKey(length.unit()) && !atoms.is(i, "ago")) {
            return null;
        }
        if (atoms.is(i, "ago")) {
            return new Match<>(i + 1, shifted(length, -1, Point.Base.PUBLICATION));
        }
        if (atoms.are(i, "from", "now") || atoms.are(i, "from", "today")) {
            return new Match<>(i + 2, shifted(length, 1, Point.Base.PUBLICATION));
        }
        if (atoms.is(i, "earlier", "previously")
                || (atoms.is(i, "before") && isClosed(atoms, i + 1))) {
            return new Match<>(i + 1, shifted(length, -1, Point.Base.CONTEXT));
        }
        if (atoms.is(i, "later")
                || (atoms.is(i, "after", "afterwards") && isClosed(atoms, i + 1))) {
            return new Match<>(i + 1, shifted(length, 1, Point.Base.CONTEXT));
        }
        if (atoms.is(i, "before", "after", "from")) {
            Match<Point> base = points.at(atoms, i + 1, depth + 1);
            if (base != null) {
                return new Match<>(
                        base.end(), offset(length, atoms.is(i, "before") ? -1 : 1, base.value()));
            }
        }
        return null;
    }

    /// "two weeks ago on a Monday".
    private static Match<Point> withWeekday(Atoms atoms, Match<Point> found) {
        if (!(found.value() instanceof Point.Shifted(Granularity unit, long by, Point.Base base))
                || unit != Granularity.WEEK) {
            return found;
        }
        int i = atoms.skip(found.end(), ",");
        i = atoms.skip(i, "on");
        i = atoms.skip(i, "a");
        DayOfWeek day = WeekdayForms.weekday(atoms, i);
        return day == null ? found : new Match<>(i + 1, new Point.WeekdayIn(found.value(), day, 0));
    }

    /// "the day before Christmas", "the year after 2010".
    private @Nullable Match<Point> dayBefore(Atoms atoms, int at, int depth) {
        if (!atoms.is(at, "the", "a") || !atoms.is(at + 2, "before", "after", "following")) {
            return null;
        }
        Granularity unit = UnitForms.UNITS.get(atoms.lower(at + 1));
        if (unit == null) {
            return null;
        }
        Match<Point> base = points.at(atoms, at + 3, depth + 1);
        return base == null
                ? null
                : new Match<>(
                        base.end(),
                        new Point.Offset(unit, atoms.is(at + 2, "before") ? -1 : 1, base.value()));
    }

    /// Whether nothing follows that the words before could belong to: "the day before." but not
    /// "the day before the vote".
    static boolean isClosed(Atoms atoms, int at) {
        if (!atoms.has(at)) {
            return true;
        }
        return atoms.get(at).kind() == Atom.Kind.MARK
                ? !atoms.is(at, "$", "€", "£", "(")
                : CLOSING_POS.contains(atoms.pos(at)) && !atoms.is(at, "that", "not");
    }

    private static Point shifted(Length length, int sign, Point.Base base) {
        Steps steps = steps(length, sign);
        return new Point.Shifted(steps.unit, steps.by, base);
    }

    private static Point offset(Length length, int sign, Point from) {
        Steps steps = steps(length, sign);
        return new Point.Offset(steps.unit, steps.by, from);
    }

    private record Steps(Granularity unit, long by) {}

    private static Steps steps(Length length, int sign) {
        BigDecimal number = length.amount().value();
        Granularity unit = GRANULARITIES.get(length.unit());
        if (unit == null) {
            BigDecimal seconds = number.multiply(BigDecimal.valueOf(length.unit().seconds()));
            return new Steps(Granularity.DAY, sign * (seconds.longValue() / 86_400));
        }
        long each =
                switch (length.unit()) {
                    case FORTNIGHT -> 2;
                    case DECADE -> 10;
                    case CENTURY -> 100;
                    case SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR -> 1;
                };
        BigDecimal whole = number.multiply(BigDecimal.valueOf(each));
        boolean broken = whole.stripTrailingZeros().scale() > 0;
        if (broken && unit == Granularity.YEAR) {
            return new Steps(
                    Granularity.MONTH, sign * whole.multiply(BigDecimal.valueOf(12)).longValue());
        }
        return new Steps(unit, sign * whole.longValue());
    }
}

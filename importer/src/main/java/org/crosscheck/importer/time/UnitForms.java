package org.crosscheck.importer.time;

import java.util.Map;
import java.util.Set;
import org.crosscheck.core.time.Granularity;
import org.jspecify.annotations.Nullable;

/// Units counted from today or from the last date: "yesterday", "last week", "this year", "the
/// following month", "that day".
final class UnitForms implements Reading<Point> {
    static final Map<String, Granularity> UNITS =
            Map.of(
                    "day", Granularity.DAY,
                    "week", Granularity.WEEK,
                    "weekend", Granularity.WEEKEND,
                    "month", Granularity.MONTH,
                    "quarter", Granularity.QUARTER,
                    "year", Granularity.YEAR,
                    "decade", Granularity.DECADE,
                    "century", Granularity.CENTURY);

    private static final Set<String> LAST = Set.of("last", "past", "previous");
    private static final Set<String> NEXT = Set.of("next", "coming", "upcoming");
    private static final Set<String> THIS = Set.of("this", "current");

    @Override
    public @Nullable Match<Point> at(Atoms atoms, int at) {
        Match<Point> day = day(atoms, at);
        if (day != null) {
            return day;
        }
        boolean the = atoms.is(at, "the");
        int i = the ? at + 1 : at;
        String word = atoms.lower(i);
        if (word.equals("this") && atoms.is(i + 1, "past", "last") && unit(atoms, i + 2) != null) {
            return shifted(atoms, i + 2, -1, Point.Base.PUBLICATION);
        }
        if (word.equals("this") && atoms.is(i + 1, "coming") && unit(atoms, i + 2) != null) {
            return shifted(atoms, i + 2, 1, Point.Base.PUBLICATION);
        }
        if (unit(atoms, i + 1) != null) {
            Match<Point> found = modified(atoms, i, word, the);
            if (found != null) {
                return found;
            }
        }
        return the ? ofContext(atoms, i) : null;
    }

    private static @Nullable Match<Point> modified(Atoms atoms, int i, String word, boolean the) {
        boolean isDay = atoms.is(i + 1, "day");
        if (word.equals("following") || (the && word.equals("next") && isDay)) {
            return shifted(atoms, i + 1, 1, Point.Base.CONTEXT);
        }
        if (the && (word.equals("previous") || word.equals("preceding") || word.equals("prior"))) {
            return shifted(atoms, i + 1, -1, Point.Base.CONTEXT);
        }
        if (word.equals("that") || (the && word.equals("same"))) {
            return shifted(atoms, i + 1, 0, Point.Base.CONTEXT);
        }
        Point.Which which = which(word);
        if (which == null || (isDay && !word.equals("next") && !word.equals("previous"))) {
            return null;
        }
        if (the && word.equals("past")) {
            return null;
        }
        if (the
                && (which == Point.Which.LAST || which == Point.Which.NEXT)
                && !atoms.is(i + 1, "week", "month", "quarter", "weekend")) {
            return null;
        }
        long by =
                switch (which) {
                    case LAST -> -1;
                    case NEXT -> 1;
                    case THIS, NEAREST, COMING -> 0;
                };
        return shifted(atoms, i + 1, by, isDay ? Point.Base.CONTEXT : Point.Base.PUBLICATION);
    }

    /// "the year before", "the day after", "the week after next", "the weekend".
    private static @Nullable Match<Point> ofContext(Atoms atoms, int unitAt) {
        if (unit(atoms, unitAt) == null) {
            return null;
        }
        int next = unitAt + 1;
        if (atoms.are(next, "before", "last")) {
            return new Match<>(
                    next + 2, shifted(atoms, unitAt, -2, Point.Base.PUBLICATION).value());
        }
        if (atoms.are(next, "after", "next")) {
            return new Match<>(next + 2, shifted(atoms, unitAt, 2, Point.Base.PUBLICATION).value());
        }
        boolean closed = OffsetForms.isClosed(atoms, next + 1);
        if (atoms.is(next, "before") && closed) {
            return new Match<>(next + 1, shifted(atoms, unitAt, -1, Point.Base.CONTEXT).value());
        }
        if (atoms.is(next, "after") && closed) {
            return new Match<>(next + 1, shifted(atoms, unitAt, 1, Point.Base.CONTEXT).value());
        }
        return atoms.is(unitAt, "weekend") && !atoms.pos(next).startsWith("NN")
                ? shifted(atoms, unitAt, 0, Point.Base.CONTEXT)
                : null;
    }

    private static @Nullable Match<Point> day(Atoms atoms, int at) {
        if (atoms.are(at, "the", "day", "before", "yesterday")) {
            return new Match<>(at + 4, daysFromPublication(-2));
        }
        if (atoms.are(at, "the", "day", "after", "tomorrow")) {
            return new Match<>(at + 4, daysFromPublication(2));
        }
        return switch (atoms.lower(at)) {
            case "today" -> new Match<>(at + 1, daysFromPublication(0));
            case "yesterday" -> new Match<>(at + 1, daysFromPublication(-1));
            case "tomorrow" -> new Match<>(at + 1, daysFromPublication(1));
            default -> null;
        };
    }

    private static Point daysFromPublication(int days) {
        return new Point.Shifted(Granularity.DAY, days, Point.Base.PUBLICATION);
    }

    private static @Nullable Granularity unit(Atoms atoms, int at) {
        return UNITS.get(atoms.lower(at));
    }

    private static Match<Point> shifted(Atoms atoms, int unitAt, long by, Point.Base base) {
        Granularity unit = UNITS.getOrDefault(atoms.lower(unitAt), Granularity.DAY);
        return new Match<>(unitAt + 1, new Point.Shifted(unit, by, base));
    }

    /// What a word like "last" chooses; null for any other word.
    static Point.@Nullable Which which(String word) {
        return LAST.contains(word)
                ? Point.Which.LAST
                : NEXT.contains(word)
                        ? Point.Which.NEXT
                        : THIS.contains(word) ? Point.Which.THIS : null;
    }
}

package org.crosscheck.importer.time;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.time.Length;
import org.jspecify.annotations.Nullable;

/// Lengths of time: "nine days", "9-day", "over a year", "the past decade", "several weeks", "for
/// years", "decades-long", "all day".
final class DurationForms implements Reading<Expression> {
    private static final Set<String> LEADS_ONE =
            Set.of(
                    "for", "in", "within", "over", "than", "after", "under", "last", "lasts",
                    "lasted", "lasting", "took", "take", "takes", "just", "only", "spend", "spent",
                    "least", "nearly", "almost", "about", "roughly", "around", "once", "exactly");

    private static final Set<String> LEADS_MANY =
            Set.of(
                    "for", "over", "after", "within", "in", "took", "take", "lasted", "last",
                    "spent", "through", "of");

    private static final Set<String> VAGUE =
            Set.of("several", "few", "many", "some", "numerous", "countless", "multiple");

    private static final Set<String> TURNS =
            Set.of(
                    "next",
                    "past",
                    "last",
                    "previous",
                    "coming",
                    "following",
                    "first",
                    "final",
                    "preceding",
                    "opening",
                    "entire",
                    "whole",
                    "full");

    private static final Pattern HUNDREDTHS = Pattern.compile("[0-5]\\d\\.\\d{1,2}");

    @Override
    public @Nullable Match<Expression> at(Atoms atoms, int at) {
        Match<Expression> turn = turn(atoms, at);
        if (turn != null) {
            return turn;
        }
        Match<Expression> whole = whole(atoms, at);
        if (whole != null) {
            return whole;
        }
        Match<Expression> vague = vague(atoms, at);
        if (vague != null) {
            return vague;
        }
        Match<Bound> bound = Lengths.bound(atoms, at);
        int i = bound == null ? at : bound.end();
        if (atoms.is(i, "a", "an", "another") && bound == null && !leadsOne(atoms, at)) {
            return null;
        }
        Match<Length> length = Lengths.counted(atoms, at);
        if (length != null) {
            return new Match<>(
                    length.end(),
                    new Expression.Duration(
                            isMixed(atoms, at, length.end())
                                    ? length.value().mixedTimex()
                                    : length.value().timex(),
                            length.value()));
        }
        Match<Expression> race = stopwatch(atoms, at);
        return race == null ? hundredths(atoms, at) : race;
    }

    private static boolean isMixed(Atoms atoms, int from, int end) {
        int units = 0;
        for (int i = from; i < end; i++) {
            units += English.UNITS.containsKey(atoms.lower(i)) ? 1 : 0;
        }
        return units > 1;
    }

    /// What a stopwatch shows: "in 2:06:14", "in 1:58.21".
    private static @Nullable Match<Expression> stopwatch(Atoms atoms, int at) {
        for (int i = at; i < at + 5; i++) {
            boolean fits =
                    (i - at) % 2 == 0 ? atoms.isDigits(i, i == at ? 1 : 2, 2) : atoms.is(i, ":");
            if (!fits || (i > at && !atoms.isGlued(i))) {
                return null;
            }
        }
        int minutes = atoms.digits(at + 2);
        int seconds = atoms.digits(at + 4);
        if (minutes > 59 || seconds > 59 || atoms.is(at + 5, ":", "/")) {
            return null;
        }
        long sum = atoms.digits(at) * 3600L + minutes * 60L + seconds;
        Length length =
                new Length(
                        Lengths.amount(BigDecimal.valueOf(sum), Bound.EXACT), Length.Unit.SECOND);
        return new Match<>(at + 5, new Expression.Duration(length.mixedTimex(), length));
    }

    /// "in 1:58.21": minutes, seconds and their hundredths; no time of day has these.
    private static @Nullable Match<Expression> hundredths(Atoms atoms, int at) {
        boolean read =
                atoms.isDigits(at, 1, 2)
                        && atoms.is(at + 1, ":")
                        && atoms.isGlued(at + 1)
                        && atoms.isGlued(at + 2)
                        && atoms.isNumber(at + 2)
                        && HUNDREDTHS.matcher(atoms.lower(at + 2)).matches();
        if (!read || atoms.is(at - 1, ":")) {
            return null;
        }
        BigDecimal seconds = new BigDecimal(atoms.lower(at + 2));
        BigDecimal sum = BigDecimal.valueOf(atoms.digits(at) * 60L).add(seconds);
        Length length = new Length(Lengths.amount(sum, Bound.EXACT), Length.Unit.SECOND);
        return new Match<>(at + 3, new Expression.Duration(length.timex(), length));
    }

    private static Match<Expression> duration(Match<Length> length) {
        return new Match<>(
                length.end(), new Expression.Duration(length.value().timex(), length.value()));
    }

    /// Whether "a week" is a length there, rather than a rate or any week.
    private static boolean leadsOne(Atoms atoms, int at) {
        int unit = atoms.is(at + 1, "full", "whole", "single") ? at + 2 : at + 1;
        int next = unit + 1;
        return LEADS_ONE.contains(atoms.lower(at - 1))
                || atoms.is(unit, "half", "quarter", "hundred", "thousand", "million")
                || atoms.is(at + 1, "couple", "dozen", "half")
                || atoms.is(next, "of", "before", "after", "long")
                || (atoms.isDash(next) && atoms.is(next + 1, "long"))
                || atoms.are(next, "and", "a")
                || (atoms.are(next, "in", "prison") || atoms.are(next, "in", "jail"));
    }

    /// "the next four years", "the past decade", "the first three days".
    private static @Nullable Match<Expression> turn(Atoms atoms, int at) {
        int i = atoms.skip(at, "the", "these", "those", "his", "her", "its", "their", "our");
        if (!TURNS.contains(atoms.lower(i))) {
            return null;
        }
        boolean the = i > at;
        int next = i + 1;
        Match<Expression> vague = vagueUnits(atoms, next);
        if (vague != null) {
            return vague;
        }
        if (atoms.is(next, "couple")) {
            int unit = atoms.skip(next + 1, "of");
            Match<Length> couple =
                    Lengths.unit(atoms, unit, Lengths.amount(BigDecimal.TWO, Bound.ABOUT));
            return couple == null ? null : duration(couple);
        }
        Match<Length> counted =
                atoms.is(next, "a", "an") ? null : Lengths.counted(atoms, next, Bound.EXACT);
        if (counted != null) {
            return duration(counted);
        }
        boolean one =
                the
                        && (atoms.is(i, "past", "entire", "whole", "full")
                                || (atoms.is(i, "last", "next")
                                        && atoms.is(next, "year", "decade", "century", "hour")));
        if (!one
                || atoms.is(next, "day") && !atoms.is(i, "entire", "whole", "full")
                || !English.UNITS.containsKey(atoms.lower(next))
                || atoms.is(next, "second", "night")) {
            return null;
        }
        Match<Length> single =
                Lengths.unit(atoms, next, Lengths.amount(BigDecimal.ONE, Bound.EXACT));
        return single == null || atoms.lower(next).endsWith("s") ? null : duration(single);
    }

    /// "all day", "all year".
    private static @Nullable Match<Expression> whole(Atoms atoms, int at) {
        if (!atoms.is(at, "all") || !atoms.is(at + 1, "day", "week", "month", "year", "night")) {
            return null;
        }
        Match<Length> single =
                Lengths.unit(atoms, at + 1, Lengths.amount(BigDecimal.ONE, Bound.EXACT));
        return single == null ? null : duration(single);
    }

    private static @Nullable Match<Expression> vague(Atoms atoms, int at) {
        int i = atoms.skip(at, "a", "an");
        Match<Expression> counted = vagueUnits(atoms, i);
        if (counted != null) {
            return counted;
        }
        if (atoms.is(i, "dozens", "hundreds", "thousands", "tens") && atoms.is(i + 1, "of")) {
            return units(atoms, i + 2);
        }
        if (i > at) {
            return null;
        }
        int unit = atoms.skip(at, "the");
        if (!isPlural(atoms, unit)) {
            return null;
        }
        boolean hyphened = atoms.isDash(unit + 1) && atoms.is(unit + 2, "long");
        boolean led =
                LEADS_MANY.contains(atoms.lower(at - 1))
                        && (unit == at || atoms.is(at - 1, "over", "through"));
        boolean measured =
                atoms.is(unit + 1, "of", "after", "before", "later", "earlier")
                        && unit == at
                        && !atoms.isNumber(at - 1)
                        && !atoms.is(unit, "days", "minutes", "seconds")
                                | atoms.is(unit + 1, "later", "after", "before", "earlier");
        boolean of =
                atoms.is(at - 1, "of") && !atoms.is(at - 2, "number", "couple", "dozens", "lack");
        if (hyphened) {
            return new Match<>(unit + 3, new Expression.Duration(unknown(atoms, unit), null));
        }
        return (led && (!atoms.is(at - 1, "of") || of && unit == at && !atoms.is(unit, "days")))
                        || measured
                ? units(atoms, unit)
                : null;
    }

    /// "several years", "few days", "many more weeks".
    private static @Nullable Match<Expression> vagueUnits(Atoms atoms, int at) {
        if (!VAGUE.contains(atoms.lower(at))) {
            return null;
        }
        int unit = atoms.skip(at + 1, "more", "hundred", "dozen", "short", "long", "other");
        return units(atoms, unit);
    }

    private static @Nullable Match<Expression> units(Atoms atoms, int unit) {
        int next = unit + 1;
        if (!isPlural(atoms, unit) || atoms.is(next, "old") || atoms.are(next, "of", "age")) {
            return null;
        }
        return new Match<>(next, new Expression.Duration(unknown(atoms, unit), null));
    }

    private static boolean isPlural(Atoms atoms, int at) {
        return atoms.lower(at).endsWith("s")
                && English.UNITS.containsKey(atoms.lower(at))
                && !atoms.is(at, "quarters", "mins", "secs", "hrs")
                && !atoms.pos(at).startsWith("V");
    }

    /// `PXY` for "years"; decades and centuries are years too.
    static String unknown(Atoms atoms, int unitAt) {
        Length.Unit unit = English.UNITS.getOrDefault(atoms.lower(unitAt), Length.Unit.DAY);
        return switch (unit) {
            case SECOND -> "PTXS";
            case MINUTE -> "PTXM";
            case HOUR -> "PTXH";
            case DAY -> "PXD";
            case WEEK, FORTNIGHT -> "PXW";
            case MONTH, QUARTER -> "PXM";
            case YEAR, DECADE, CENTURY -> "PXY";
        };
    }
}

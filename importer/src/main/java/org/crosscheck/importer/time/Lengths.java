package org.crosscheck.importer.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.time.Length;
import org.jspecify.annotations.Nullable;

/// Reads counted units of time: "nine days", "9-day", "over two and a half years", "half an hour",
/// "two to three weeks", "an hour and 20 minutes".
final class Lengths {
    private static final Map<String, Bound> BOUNDS =
            Map.ofEntries(
                    Map.entry("over", Bound.MORE),
                    Map.entry("more than", Bound.MORE),
                    Map.entry("longer than", Bound.MORE),
                    Map.entry("just over", Bound.MORE),
                    Map.entry("well over", Bound.MORE),
                    Map.entry("slightly more than", Bound.MORE),
                    Map.entry("little more than", Bound.MORE),
                    Map.entry("a little over", Bound.MORE),
                    Map.entry("no less than", Bound.MORE),
                    Map.entry("not less than", Bound.MORE),
                    Map.entry("upwards of", Bound.MORE),
                    Map.entry("in excess of", Bound.MORE),
                    Map.entry("at least", Bound.MORE),
                    Map.entry("a minimum of", Bound.MORE),
                    Map.entry("up to", Bound.LESS),
                    Map.entry("at most", Bound.LESS),
                    Map.entry("under", Bound.LESS),
                    Map.entry("just under", Bound.LESS),
                    Map.entry("less than", Bound.LESS),
                    Map.entry("fewer than", Bound.LESS),
                    Map.entry("no more than", Bound.LESS),
                    Map.entry("a maximum of", Bound.LESS),
                    Map.entry("not more than", Bound.LESS),
                    Map.entry("no longer than", Bound.LESS),
                    Map.entry("well under", Bound.LESS),
                    Map.entry("within", Bound.LESS),
                    Map.entry("nearly", Bound.ABOUT),
                    Map.entry("almost", Bound.ABOUT),
                    Map.entry("about", Bound.ABOUT),
                    Map.entry("around", Bound.ABOUT),
                    Map.entry("roughly", Bound.ABOUT),
                    Map.entry("some", Bound.ABOUT),
                    Map.entry("approximately", Bound.ABOUT),
                    Map.entry("close to", Bound.ABOUT),
                    Map.entry("close on", Bound.ABOUT),
                    Map.entry("just short of", Bound.ABOUT),
                    Map.entry("just shy of", Bound.ABOUT));

    private static final Set<String> BETWEEN =
            Set.of(
                    "consecutive",
                    "straight",
                    "full",
                    "more",
                    "whole",
                    "additional",
                    "further",
                    "extra",
                    "long",
                    "working",
                    "business",
                    "calendar",
                    "successive",
                    "solid",
                    "short",
                    "other");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Lengths() {}

    /// A number, or "a", and a unit, with what qualifies the number.
    static @Nullable Match<Length> counted(Atoms atoms, int at) {
        Match<Bound> bound = bound(atoms, at);
        return counted(
                atoms,
                bound == null ? at : bound.end(),
                bound == null ? Bound.EXACT : bound.value());
    }

    /// The words of a bound that stand there; null for none.
    static @Nullable Match<Bound> bound(Atoms atoms, int at) {
        String words = atoms.lower(at);
        Match<Bound> best = null;
        for (int n = 1; n <= 3; n++) {
            Bound bound = BOUNDS.get(words);
            if (bound != null) {
                best = new Match<>(at + n, bound);
            }
            words += " " + atoms.lower(at + n);
        }
        return best;
    }

    static @Nullable Match<Length> counted(Atoms atoms, int at, Bound bound) {
        Match<Length> half = half(atoms, at, bound);
        if (half != null) {
            return half;
        }
        Match<Length> quarters = quarters(atoms, at, bound);
        if (quarters != null) {
            return quarters;
        }
        boolean one = atoms.is(at, "a", "an", "another");
        if (one && !atoms.is(at + 1, "hundred", "thousand", "million")) {
            if (atoms.is(at + 1, "couple") && unitAt(atoms, atoms.skip(at + 2, "of")) != null) {
                return unit(atoms, atoms.skip(at + 2, "of"), about(BigDecimal.TWO));
            }
            if (atoms.is(at + 1, "dozen") && unitAt(atoms, at + 2) != null) {
                return unit(atoms, at + 2, amount(BigDecimal.valueOf(12), bound));
            }
            int i = atoms.is(at + 1, "full", "whole", "single") ? at + 2 : at + 1;
            boolean isUnit =
                    English.UNITS.containsKey(atoms.lower(i))
                            && !atoms.is(i, "second", "quarter", "min", "sec", "night")
                            && !atoms.lower(i).endsWith("s");
            return isUnit
                    ? withFraction(atoms, unit(atoms, i, amount(BigDecimal.ONE, bound)), bound)
                    : null;
        }
        Match<BigDecimal> number = Numbers.cardinal(atoms, at);
        if (number == null) {
            return null;
        }
        Match<Length> range = range(atoms, number);
        if (range != null) {
            return range;
        }
        int i = unitAfter(atoms, number.end());
        Match<Length> first = unit(atoms, i, amount(number.value(), bound));
        return first == null ? null : withFraction(atoms, first, bound);
    }

    /// "half an hour", "half a century", "half-year".
    private static @Nullable Match<Length> half(Atoms atoms, int at, Bound bound) {
        if (!atoms.is(at, "half", "½")) {
            return null;
        }
        int i = atoms.isDash(at + 1) ? at + 2 : at + 1;
        i = atoms.skip(i, "a", "an");
        return i == at + 1 || atoms.is(i, "second", "quarter")
                ? null
                : unit(atoms, i, amount(HALF, bound));
    }

    /// "a quarter of an hour", "three-quarters of an hour".
    private static @Nullable Match<Length> quarters(Atoms atoms, int at, Bound bound) {
        int i = atoms.skip(at, "a", "one", "three");
        int many = atoms.is(at, "three") ? 3 : 1;
        i = i > at && atoms.isDash(i) ? i + 1 : i;
        boolean of = atoms.is(i, "quarter", "quarters") && atoms.is(i + 1, "of");
        if (i == at || !of || !atoms.is(i + 2, "a", "an")) {
            return null;
        }
        if (atoms.is(i + 3, "hour")) {
            Amount minutes = amount(BigDecimal.valueOf(15L * many), bound);
            return new Match<>(i + 4, new Length(minutes, Length.Unit.MINUTE));
        }
        return unit(atoms, i + 3, amount(BigDecimal.valueOf(25L * many).movePointLeft(2), bound));
    }

    /// "an hour and a half".
    private static @Nullable Match<Length> withFraction(
            Atoms atoms, @Nullable Match<Length> whole, Bound bound) {
        if (whole == null) {
            return null;
        }
        int half = atoms.is(whole.end(), "and") ? atoms.skip(whole.end() + 1, "a") : -1;
        if (atoms.is(half, "half") && !English.UNITS.containsKey(atoms.lower(half + 1))) {
            BigDecimal number = whole.value().amount().value().add(HALF);
            return new Match<>(half + 1, new Length(amount(number, bound), whole.value().unit()));
        }
        return compound(atoms, whole, bound);
    }

    /// "two to three weeks", "10-15 minutes", "two or three days".
    private static @Nullable Match<Length> range(Atoms atoms, Match<BigDecimal> low) {
        int i = low.end();
        if (!atoms.is(i, "to", "or") && !atoms.isDash(i)) {
            return null;
        }
        Match<BigDecimal> high = Numbers.cardinal(atoms, i + 1);
        if (high == null || high.value().compareTo(low.value()) <= 0) {
            return null;
        }
        BigDecimal middle = low.value().add(high.value()).divide(BigDecimal.TWO);
        return unit(
                atoms,
                unitAfter(atoms, high.end()),
                new Amount(middle, low.value(), high.value(), Bound.ABOUT, BigDecimal.ONE));
    }

    /// "two hours and 30 minutes": in the smaller unit.
    private static Match<Length> compound(Atoms atoms, Match<Length> first, Bound bound) {
        int i = atoms.skip(first.end(), ",");
        i = atoms.skip(i, "and");
        Match<BigDecimal> number = Numbers.cardinal(atoms, i);
        if (number == null) {
            return first;
        }
        Match<Length> second =
                unit(atoms, unitAfter(atoms, number.end()), amount(number.value(), bound));
        if (second == null) {
            return first;
        }
        long ratio = ratio(first.value().unit(), second.value().unit());
        if (ratio == 0) {
            return first;
        }
        BigDecimal sum =
                first.value()
                        .amount()
                        .value()
                        .multiply(BigDecimal.valueOf(ratio))
                        .add(number.value());
        return compound(
                atoms,
                new Match<>(second.end(), new Length(amount(sum, bound), second.value().unit())),
                bound);
    }

    private static long ratio(Length.Unit large, Length.Unit small) {
        return switch (large) {
            case MINUTE -> small == Length.Unit.SECOND ? 60 : 0;
            case HOUR -> small == Length.Unit.MINUTE ? 60 : 0;
            case DAY -> small == Length.Unit.HOUR ? 24 : 0;
            case WEEK -> small == Length.Unit.DAY ? 7 : 0;
            case YEAR -> small == Length.Unit.MONTH ? 12 : 0;
            case SECOND, FORTNIGHT, MONTH, QUARTER, DECADE, CENTURY -> 0;
        };
    }

    private static int unitAfter(Atoms atoms, int at) {
        int i = atoms.isDash(at) ? at + 1 : at;
        i = BETWEEN.contains(atoms.lower(i)) ? i + 1 : i;
        return i;
    }

    private static Length.@Nullable Unit unitAt(Atoms atoms, int at) {
        return English.UNITS.get(atoms.lower(at));
    }

    /// A unit behind a number; null where the word only looks like one, and for ages.
    static @Nullable Match<Length> unit(Atoms atoms, int at, Amount amount) {
        Length.Unit unit = unitAt(atoms, at);
        if (unit == null && atoms.is(at, "h") && atoms.isGlued(at)) {
            unit = Length.Unit.HOUR;
        }
        if (unit == null || atoms.pos(at).startsWith("V")) {
            return null;
        }
        boolean several = amount.value().compareTo(BigDecimal.ONE) != 0;
        boolean hyphened = atoms.isDash(at - 1);
        if (unit == Length.Unit.SECOND && !hyphened && several && atoms.is(at, "second")) {
            return null;
        }
        if (unit == Length.Unit.QUARTER
                && !BETWEEN.contains(atoms.lower(at - 1))
                && !isLed(atoms, at)) {
            return null;
        }
        int next = atoms.isDash(at + 1) ? at + 2 : at + 1;
        if (atoms.is(next, "old", "olds") || atoms.are(next, "of", "age")) {
            return null;
        }
        int end = at + 1;
        if (atoms.is(next, "long")
                && (next > at + 1 || !several || !atoms.pos(next).startsWith("NN"))) {
            end = next + 1;
        }
        return new Match<>(end, new Length(amount, unit));
    }

    static Amount amount(BigDecimal value, Bound bound) {
        BigDecimal resolution =
                value.scale() > 0
                        ? (value.scale() == 1 && value.remainder(HALF).signum() == 0
                                ? HALF
                                : BigDecimal.ONE.movePointLeft(value.scale()))
                        : BigDecimal.ONE;
        return switch (bound) {
            case EXACT -> new Amount(value, value, value, bound, resolution);
            case MORE -> new Amount(value, value, null, bound, resolution);
            case LESS -> new Amount(value, null, value, bound, resolution);
            case ABOUT -> new Amount(value, null, null, bound, resolution);
        };
    }

    private static Amount about(BigDecimal value) {
        return amount(value, Bound.ABOUT);
    }

    private static boolean isLed(Atoms atoms, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (atoms.is(i, "last", "past", "next", "previous", "coming", "first", "final")) {
                return true;
            }
        }
        return false;
    }
}

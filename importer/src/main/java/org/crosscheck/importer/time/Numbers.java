package org.crosscheck.importer.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads numbers of a size that counts of time units have, in digits and words.
final class Numbers {
    private static final Map<String, Integer> FACTORS = Map.of("hundred", 100, "thousand", 1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final int LONGEST_DIGITS = 15;

    private Numbers() {}

    /// "9", "2.5", "1,000", "eleven", "twenty-one", "two and a half", "two hundred", "half".
    static @Nullable Match<BigDecimal> cardinal(Atoms atoms, int at) {
        Match<BigDecimal> whole = whole(atoms, at);
        if (whole == null) {
            return null;
        }
        int i = whole.end();
        int half = i;
        half = atoms.isDash(half) ? half + 1 : half;
        half = atoms.skip(half, "and");
        half = atoms.isDash(half) ? half + 1 : half;
        half = atoms.skip(half, "a", "one");
        half = atoms.isDash(half) ? half + 1 : half;
        if (half > i && atoms.is(half, "half")) {
            return new Match<>(half + 1, whole.value().add(HALF));
        }
        if (atoms.is(i, "½")) {
            return new Match<>(i + 1, whole.value().add(HALF));
        }
        if (atoms.isDigits(i, 1, 1)
                && atoms.is(i + 1, "/")
                && atoms.isDigits(i + 2, 1, 1)
                && atoms.digits(i) == 1
                && atoms.digits(i + 2) == 2) {
            return new Match<>(i + 3, whole.value().add(HALF));
        }
        return whole;
    }

    private static @Nullable Match<BigDecimal> whole(Atoms atoms, int at) {
        if (atoms.isNumber(at)) {
            String text = atoms.get(at).text().replace(",", "");
            if (text.length() > LONGEST_DIGITS) {
                return null;
            }
            return factor(atoms, at + 1, new BigDecimal(text));
        }
        Match<Integer> small = belowHundred(atoms, at);
        if (small == null) {
            return null;
        }
        return factor(atoms, small.end(), BigDecimal.valueOf(small.value()));
    }

    private static Match<BigDecimal> factor(Atoms atoms, int at, BigDecimal number) {
        Integer factor = FACTORS.get(atoms.lower(at));
        if (factor == null) {
            return new Match<>(at, number);
        }
        BigDecimal product = number.multiply(BigDecimal.valueOf(factor));
        int next = atoms.skip(at + 1, "and");
        Match<Integer> rest = belowHundred(atoms, next);
        return rest == null
                ? new Match<>(at + 1, product)
                : new Match<>(rest.end(), product.add(BigDecimal.valueOf(rest.value())));
    }

    private static @Nullable Match<Integer> belowHundred(Atoms atoms, int at) {
        Integer number = English.CARDINALS.get(atoms.lower(at));
        if (number == null) {
            return null;
        }
        if (number >= 20) {
            int next = atoms.isDash(at + 1) ? at + 2 : at + 1;
            Integer ones = English.CARDINALS.get(atoms.lower(next));
            if (ones != null && ones > 0 && ones < 10) {
                return new Match<>(next + 1, number + ones);
            }
        }
        return new Match<>(at + 1, number);
    }

    /// "first", "21st", "twenty-first"; at most 99.
    static @Nullable Match<Integer> ordinal(Atoms atoms, int at) {
        if (atoms.isDigits(at, 1, 2)
                && atoms.isGlued(at + 1)
                && ORDINAL_ENDINGS.contains(atoms.lower(at + 1))) {
            return new Match<>(at + 2, atoms.digits(at));
        }
        Integer number = English.ORDINALS.get(atoms.lower(at));
        if (number != null) {
            return new Match<>(at + 1, number);
        }
        Integer tens = English.CARDINALS.get(atoms.lower(at));
        if (tens != null && tens >= 20) {
            int next = atoms.isDash(at + 1) ? at + 2 : at + 1;
            Integer ones = English.ORDINALS.get(atoms.lower(next));
            if (ones != null && ones < 10) {
                return new Match<>(next + 1, tens + ones);
            }
        }
        return null;
    }

    /// A day of a month, as "16", "16th" or "sixteenth".
    static @Nullable Match<Integer> dayOfMonth(Atoms atoms, int at) {
        Match<Integer> day = ordinal(atoms, at);
        if (day == null && atoms.isDigits(at, 1, 2)) {
            day = new Match<>(at + 1, atoms.digits(at));
        }
        return day != null && day.value() >= 1 && day.value() <= 31 ? day : null;
    }

    /// A year of four digits, 1000 to 2199; or of two behind an apostrophe, those of 1930 to 2029.
    static @Nullable Match<Integer> year(Atoms atoms, int at) {
        if (atoms.isDigits(at, 4, 4) && atoms.digits(at) >= 1000 && atoms.digits(at) < 2200) {
            return new Match<>(at + 1, atoms.digits(at));
        }
        if (atoms.is(at, "'", "’", "‘") && atoms.isDigits(at + 1, 2, 2) && atoms.isGlued(at + 1)) {
            return new Match<>(at + 2, century(atoms.digits(at + 1)));
        }
        return null;
    }

    /// The year that two digits stand for: 1930 to 2029.
    static int century(int twoDigits) {
        return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}

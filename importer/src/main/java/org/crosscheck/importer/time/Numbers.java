package org.crosscheck.importer.time;

import java.math.BigDecimal;
import org.crosscheck.importer.number.NumberReader;
import org.crosscheck.importer.number.NumberReader.Mode;
import org.crosscheck.importer.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// The numbers of times: how many units, which day, which year.
final class Numbers {
    private static final BigDecimal MOST = BigDecimal.valueOf(99);

    private Numbers() {}

    /// "9", "2.5", "1,000", "eleven", "twenty-one", "two and a half", "two hundred"; null for parts
    /// of one, ordinals and "dozens".
    static @Nullable Match<BigDecimal> cardinal(Atoms atoms, int at) {
        NumberReader.Reading reading = read(atoms, at);
        if (reading == null || reading.numeral().value().signum() < 0) {
            return null;
        }
        return switch (reading.numeral().form()) {
            case DIGITS, WORDS -> new Match<>(reading.next(), reading.numeral().value());
            case FRACTION, ORDINAL, FLOOR -> null;
        };
    }

    /// "first", "21st", "twenty-first"; at most 99.
    static @Nullable Match<Integer> ordinal(Atoms atoms, int at) {
        NumberReader.Reading reading = read(atoms, at);
        return reading != null
                        && reading.numeral().form() == Form.ORDINAL
                        && reading.numeral().value().scale() <= 0
                        && reading.numeral().value().compareTo(MOST) <= 0
                ? new Match<>(reading.next(), reading.numeral().value().intValueExact())
                : null;
    }

    private static NumberReader.@Nullable Reading read(Atoms atoms, int at) {
        return atoms.has(at) ? NumberReader.read(atoms.lexemes(), at, Mode.TIME) : null;
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

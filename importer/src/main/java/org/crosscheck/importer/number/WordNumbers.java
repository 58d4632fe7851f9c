package org.crosscheck.importer.number;

import java.math.BigDecimal;
import org.crosscheck.importer.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Reads numbers that begin with a word: "dozens", "several hundred", "two and a half",
/// "two-thirds".
final class WordNumbers {
    private final Row row;
    private final Scales scales;
    private final Fractions fractions;
    private final Cardinals cardinals;
    private final boolean ofTime;

    /// @param ofTime quarters are units of time, and no parts of one
    WordNumbers(Row row, Scales scales, Fractions fractions, boolean ofTime) {
        this.ofTime = ofTime;
        this.row = row;
        this.scales = scales;
        this.fractions = fractions;
        cardinals = new Cardinals(row);
    }

    @Nullable Parts words() {
        int back = row.at;
        Parts out = floor();
        if (out == null) {
            out = fractions.halfOrQuarterOf();
        }
        if (out == null) {
            out = fractions.nthOf();
        }
        if (out == null) {
            out = cardinals.ordinal();
        }
        if (out == null) {
            out = cardinalOrFraction();
        }
        if (out == null) {
            row.at = back;
        }
        return out;
    }

    /// "dozens", "hundreds of thousands".
    private @Nullable Parts floor() {
        Parts several = several();
        if (several != null) {
            return several;
        }
        Lexeme first = row.peek(0);
        BigDecimal scale = first == null ? null : NumberNames.PLURAL_SCALES.get(first.lower());
        if (scale == null) {
            return null;
        }
        row.at++;
        for (int times = 1; row.is(0, "of") && times < Scales.MOST; times++) {
            BigDecimal of = NumberNames.PLURAL_SCALES.get(row.lower(1));
            if (of == null) {
                break;
            }
            scale = scale.multiply(of);
            row.at += 2;
        }
        if (row.is(-1, "tens") && scale.equals(BigDecimal.TEN)) {
            row.at--;
            return null;
        }
        return new Parts(scale, scale, Form.FLOOR);
    }

    /// "several hundred", "a few thousand": as "hundreds", "thousands".
    private @Nullable Parts several() {
        int few = row.is(0, "a") && row.is(1, "few") ? 1 : 0;
        if (!row.is(few, "few") && !row.is(0, "several") || !row.isScaleWord(few + 1)) {
            return null;
        }
        row.at += few + 1;
        BigDecimal scale = BigDecimal.ONE;
        while (row.isScaleWord(0)) {
            BigDecimal one = scales.scale();
            scale = scale.multiply(one == null ? BigDecimal.ONE : one);
        }
        return new Parts(scale, scale, Form.FLOOR);
    }

    private @Nullable Parts cardinalOrFraction() {
        Parts whole = cardinals.cardinal();
        if (whole == null) {
            return null;
        }
        int hyphen = row.isHyphen(0) ? 1 : 0;
        BigDecimal denominator = Denominators.denominator(row, hyphen, whole.value());
        boolean unit = ofTime && (row.is(hyphen, "quarters") || row.is(hyphen, "quarter"));
        if (denominator != null && !unit && whole.value().compareTo(BigDecimal.valueOf(20)) < 0) {
            row.at += hyphen + 1;
            Parts fraction = Parts.fraction(whole.value(), denominator);
            if (row.is(0, "of") && (row.is(1, "a") || row.is(1, "an")) && row.isScaleWord(2)) {
                row.at += 2;
                return scales.scaled(fraction);
            }
            return fraction;
        }
        if (row.is(0, "point")) {
            Parts decimal = pointDigits(whole);
            if (decimal != null) {
                return scales.scaled(decimal);
            }
        }
        BigDecimal half =
                whole.resolution().compareTo(Scales.THOUSAND) < 0
                        ? BigDecimal.ONE
                        : whole.resolution();
        return scales.scaled(scales.andAHalf(whole, half));
    }

    private @Nullable Parts pointDigits(Parts whole) {
        StringBuilder digits = new StringBuilder();
        int ahead = 1;
        Integer digit;
        while (digits.length() < 12 && (digit = singleDigit(ahead)) != null) {
            digits.append(digit);
            ahead++;
        }
        if (digits.isEmpty()) {
            return null;
        }
        row.at += ahead;
        BigDecimal decimals = new BigDecimal("0." + digits);
        return new Parts(
                whole.value().add(decimals),
                BigDecimal.ONE.scaleByPowerOfTen(-decimals.scale()),
                Form.WORDS);
    }

    private @Nullable Integer singleDigit(int ahead) {
        String word = row.lower(ahead);
        return word.equals("zero") || word.equals("nought") || word.equals("oh")
                ? Integer.valueOf(0)
                : NumberNames.UNITS.get(word);
    }
}

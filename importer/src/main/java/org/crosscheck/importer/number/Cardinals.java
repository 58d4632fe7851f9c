package org.crosscheck.importer.number;

import java.math.BigDecimal;
import org.crosscheck.importer.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Reads whole numbers in words, and their ordinals: "two hundred and seven", "twenty-first".
final class Cardinals {
    private final Row row;

    Cardinals(Row row) {
        this.row = row;
    }

    /// A whole number in words: scaled groups of less than a thousand, the scales falling.
    @Nullable Parts cardinal() {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal resolution = BigDecimal.ONE;
        BigDecimal lastScale = null;
        boolean any = false;
        while (true) {
            int back = row.at;
            if (any && row.is(0, "and")) {
                row.at++;
            }
            Group group = group(!any);
            BigDecimal scale = group == null ? null : wordScale();
            boolean fits =
                    group != null
                            && (lastScale == null
                                    || scale == null
                                    || scale.compareTo(lastScale) < 0)
                            && (lastScale == null || !row.isHundred(0))
                            && (lastScale == null || !Denominators.fractionFollows(row));
            if (group == null || !fits) {
                row.at = back;
                break;
            }
            any = true;
            total = total.add(scale == null ? group.value : group.value.multiply(scale));
            resolution = scale == null ? group.resolution : group.resolution.multiply(scale);
            if (scale == null) {
                break;
            }
            lastScale = scale;
        }
        return any ? new Parts(total, resolution, Form.WORDS) : null;
    }

    private @Nullable BigDecimal wordScale() {
        int hyphen = row.isHyphen(0) ? 1 : 0;
        BigDecimal scale = NumberNames.SCALES.get(row.lower(hyphen));
        BigDecimal out = null;
        for (int times = 0; scale != null && times < Scales.MOST; times++) {
            row.at += hyphen + 1;
            out = out == null ? scale : out.multiply(scale);
            scale = NumberNames.SCALES.get(row.lower(0));
            hyphen = 0;
        }
        return out;
    }

    private record Group(BigDecimal value, BigDecimal resolution) {}

    /// A number below a thousand; a leading "a" counts only before "hundred" and the like.
    private @Nullable Group group(boolean first) {
        if (first && (row.is(0, "a") || row.is(0, "an") || row.is(0, "couple"))) {
            if (!row.isScaleWord(1)) {
                return null;
            }
            row.at++;
            if (row.isHundred(0)) {
                row.at++;
                return hundred(1);
            }
            if (row.is(0, "dozen")) {
                row.at++;
                return new Group(BigDecimal.valueOf(12), BigDecimal.ONE);
            }
            return new Group(BigDecimal.ONE, BigDecimal.ONE);
        }
        if (first && row.isScaleWord(0)) {
            return bareScale();
        }
        int small = belowHundred();
        if (small < 0) {
            return null;
        }
        int hyphen = row.isHyphen(0) ? 1 : 0;
        if (small > 0 && row.isHundred(hyphen)) {
            row.at += hyphen + 1;
            return hundred(small);
        }
        if (small > 0 && row.is(hyphen, "dozen")) {
            row.at += hyphen + 1;
            return new Group(BigDecimal.valueOf(12L * small), BigDecimal.ONE);
        }
        return new Group(BigDecimal.valueOf(small), BigDecimal.ONE);
    }

    /// "hundred", "million" or "dozen" without a number before it.
    private Group bareScale() {
        if (row.isHundred(0)) {
            row.at++;
            return hundred(1);
        }
        if (row.is(0, "dozen")) {
            row.at++;
            return new Group(BigDecimal.valueOf(12), BigDecimal.ONE);
        }
        return new Group(BigDecimal.ONE, BigDecimal.ONE);
    }

    private Group hundred(int hundreds) {
        int back = row.at;
        if (row.is(0, "and")) {
            row.at++;
        }
        int rest = belowHundred();
        boolean belongs =
                rest > 0
                        && !row.isHundred(0)
                        && !row.is(0, "dozen")
                        && !Denominators.fractionFollows(row);
        if (!belongs) {
            row.at = back;
            return new Group(BigDecimal.valueOf(100L * hundreds), BigDecimal.valueOf(100));
        }
        return new Group(BigDecimal.valueOf(100L * hundreds + rest), BigDecimal.ONE);
    }

    /// Reads "seven", "twelve", "twenty-one" or "sixty"; -1 where none stands.
    private int belowHundred() {
        String word = row.lower(0);
        Integer simple = NumberNames.UNITS.get(word);
        if (simple == null) {
            simple = NumberNames.TEENS.get(word);
        }
        if (simple != null) {
            row.at++;
            return simple;
        }
        Integer tens = NumberNames.TENS.get(word);
        if (tens == null) {
            return -1;
        }
        row.at++;
        int hyphen = row.isHyphen(0) ? 1 : 0;
        Integer unit = NumberNames.UNITS.get(row.lower(hyphen));
        if (unit == null) {
            return tens;
        }
        row.at += hyphen + 1;
        return tens + unit;
    }

    @Nullable Parts ordinal() {
        Integer tens = NumberNames.TENS.get(row.lower(0));
        int skip = tens == null ? 0 : row.isHyphen(1) ? 2 : 1;
        Integer last = NumberNames.ORDINALS.get(row.lower(skip));
        if (last == null || tens != null && last >= 10) {
            return null;
        }
        row.at += skip + 1;
        int value = (tens == null ? 0 : tens) + last;
        return new Parts(BigDecimal.valueOf(value), BigDecimal.ONE, Form.ORDINAL);
    }
}

package org.crosscheck.importer.number;

import java.math.BigDecimal;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/// Reads what multiplies a number: "million", "bn", "dozen"; and the half behind it.
final class Scales {
    /// "thousand million" and "lakh crore" are numbers, a row of ten scale words is none.
    static final int MOST = 3;

    static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Row row;
    private final boolean money;

    /// @param money a bare "m", "b" or "k" is a scale, as after a currency sign
    Scales(Row row, boolean money) {
        this.row = row;
        this.money = money;
    }

    Parts scaled(Parts parts) {
        Parts out = parts;
        for (int times = 0; times < MOST; times++) {
            BigDecimal scale = scale();
            if (scale == null) {
                break;
            }
            out = out.times(scale);
            out = andAHalf(out, scale);
        }
        return out;
    }

    @Nullable BigDecimal scale() {
        Lexeme next = row.peek(0);
        if (next == null) {
            return null;
        }
        int hyphen = next.isHyphen() && !next.spaced() ? 1 : 0;
        Lexeme word = row.peek(hyphen);
        if (word == null || word.kind() != Kind.WORD) {
            return null;
        }
        BigDecimal scale = NumberNames.SCALES.get(word.lower());
        if (scale == null && word.is("hundred")) {
            scale = BigDecimal.valueOf(100);
        }
        if (scale == null && (word.is("dozen") || word.is("dozens"))) {
            scale = BigDecimal.valueOf(12);
        }
        if (scale == null && hyphen == 0 && row.followsDigits()) {
            scale = shortScale(word);
        }
        if (scale != null) {
            row.at += 1 + hyphen;
        }
        return scale;
    }

    private @Nullable BigDecimal shortScale(Lexeme word) {
        BigDecimal scale = NumberNames.SHORT_SCALES.get(word.lower());
        if (scale != null) {
            return scale;
        }
        boolean attached = !word.spaced();
        if (attached && (word.text().equals("M") || word.text().equals("MM"))) {
            return new BigDecimal("1e6");
        }
        return switch (word.lower()) {
            case "k" -> attached || money ? THOUSAND : null;
            case "m" -> money ? new BigDecimal("1e6") : null;
            case "b" -> attached ? new BigDecimal("1e9") : null;
            case "t" -> money && attached ? new BigDecimal("1e12") : null;
            case "cr" -> money ? new BigDecimal("1e7") : null;
            default -> null;
        };
    }

    /// "three and a half", "one and three quarters".
    Parts andAHalf(Parts whole) {
        return andAHalf(whole, BigDecimal.ONE);
    }

    /// @param scale what the half is a half of
    Parts andAHalf(Parts whole, BigDecimal scale) {
        int hyphen = row.isHyphen(0) && row.is(1, "and") ? 1 : 0;
        if (!row.is(hyphen, "and")) {
            return whole;
        }
        int back = row.at;
        row.at += hyphen + 1;
        row.at += hyphen == 1 && row.isHyphen(0) ? 1 : 0;
        Parts fraction = behindAnd(scale);
        if (fraction == null) {
            row.at = back;
            return whole;
        }
        return new Parts(
                whole.value().add(fraction.value().multiply(scale)),
                whole.resolution().multiply(new BigDecimal("0.5")),
                whole.form());
    }

    /// "a half", "-a-half", "three quarters".
    private @Nullable Parts behindAnd(BigDecimal scale) {
        if (row.is(0, "a") || row.is(0, "one")) {
            int part = row.isHyphen(1) ? 2 : 1;
            BigDecimal below = Denominators.denominator(row, part, BigDecimal.ONE);
            if (below == null || row.is(part + 1, "of") || isScaleWordAfterMillion(scale)) {
                return null;
            }
            row.at += part + 1;
            return Parts.fraction(BigDecimal.ONE, below);
        }
        Integer above = NumberNames.UNITS.get(row.lower(0));
        if (above == null) {
            return null;
        }
        int part = row.isHyphen(1) ? 2 : 1;
        BigDecimal below = Denominators.denominator(row, part, BigDecimal.valueOf(above));
        if (below == null || row.is(part + 1, "of")) {
            return null;
        }
        row.at += part + 1;
        return Parts.fraction(BigDecimal.valueOf(above), below);
    }

    /// "one billion and a half million" adds half a million.
    private boolean isScaleWordAfterMillion(BigDecimal scale) {
        return scale.compareTo(BigDecimal.ONE) > 0 && row.isScaleWord(2);
    }
}

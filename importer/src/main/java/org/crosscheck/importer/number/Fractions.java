package org.crosscheck.importer.number;

import java.math.BigDecimal;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.crosscheck.importer.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Reads parts of one: "3/4", "½", "half a million", "a tenth of".
final class Fractions {
    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
    private static final int[][] VULGAR_PARTS = {
        {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6},
        {1, 7}, {1, 8}, {3, 8}, {5, 8}, {7, 8}, {1, 9}, {1, 10}
    };

    private final Row row;
    private final Scales scales;

    Fractions(Row row, Scales scales) {
        this.row = row;
        this.scales = scales;
    }

    /// "half", "half a dozen", "half million", "a quarter of a million".
    @Nullable Parts halfOrQuarterOf() {
        int back = row.at;
        int article = row.is(0, "a") || row.is(0, "one") ? 1 : 0;
        if (article == 1 && row.isHyphen(1)) {
            article = 2;
        }
        BigDecimal part =
                row.is(article, "half")
                        ? new BigDecimal("0.5")
                        : row.is(article, "quarter") ? new BigDecimal("0.25") : null;
        if (part == null) {
            return null;
        }
        row.at += article + 1;
        if (row.isHyphen(0) && row.is(1, "a") && row.isHyphen(2) && row.isScaleWord(3)) {
            row.at++; // half-a-million
        }
        int of = row.is(0, "of") ? 1 : 0;
        int noun = row.is(of, "a") || row.is(of, "an") ? of + 1 : of;
        if (row.isHyphen(noun)) {
            noun++;
        }
        if (row.isScaleWord(noun) && (noun > 0 || article > 0 || part.scale() > 0)) {
            row.at += noun;
            Parts scaled = scales.scaled(new Parts(part, part, Form.WORDS));
            return new Parts(
                    scaled.value(),
                    scaled.value().compareTo(Scales.THOUSAND) < 0 ? BigDecimal.ONE : scaled.value(),
                    Form.WORDS);
        }
        boolean half = part.scale() == 1;
        boolean point = row.isHyphen(0) && row.is(1, "point");
        if (!half && article == 0 && !point) {
            row.at = back;
            return null;
        }
        return new Parts(part, Parts.FRACTION_RESOLUTION, Form.FRACTION);
    }

    /// "More than a tenth", "almost a third".
    private boolean isQualified() {
        return NumberNames.BEFORE_FRACTION.contains(row.lower(-1));
    }

    /// Whether no noun can follow: "by a fifth in May", but not "by a third party".
    private boolean endsPhrase(int ahead) {
        Lexeme next = row.peek(ahead);
        return next == null
                || next.kind() != Kind.WORD
                || NumberNames.AFTER_FRACTION.contains(next.lower());
    }

    /// "a third of", "a tenth of", "fell by a fifth", "fell a fifth last year": the words around it
    /// make a fraction of an ordinal.
    @Nullable Parts nthOf() {
        Integer ordinal =
                row.is(0, "a") || row.is(0, "an") ? NumberNames.ORDINALS.get(row.lower(1)) : null;
        boolean fraction = row.is(2, "of") || endsPhrase(2) || isQualified();
        if (ordinal == null || ordinal < 3 || !fraction) {
            return null;
        }
        row.at += 2;
        return Parts.fraction(BigDecimal.ONE, BigDecimal.valueOf(ordinal));
    }

    /// "3/4"; not "5/17/2018" and not "24/7".
    @Nullable Parts slash(BigDecimal numerator) {
        Lexeme slash = row.peek(0);
        Lexeme below = row.peek(1);
        if (slash == null
                || below == null
                || !(slash.is("/") || slash.is("⁄"))
                || slash.spaced()
                || below.spaced()
                || below.kind() != Kind.NUMBER
                || row.is(2, "/")) {
            return null;
        }
        BigDecimal denominator = below.number();
        if (denominator == null
                || denominator.signum() == 0
                || numerator.scale() > 0
                || denominator.scale() > 0
                || numerator.compareTo(denominator) >= 0) {
            return null;
        }
        row.at += 2;
        return Parts.fraction(numerator, denominator);
    }

    /// The fraction of "10 1/2" or "2½".
    @Nullable Parts mixedFraction() {
        Lexeme next = row.peek(0);
        if (next == null) {
            return null;
        }
        if (next.kind() == Kind.SYMBOL) {
            return vulgar(next);
        }
        BigDecimal above = next.number();
        if (above == null || above.precision() > 2 || !row.is(1, "/")) {
            return null;
        }
        int back = row.at++;
        Parts fraction = slash(above);
        if (fraction == null) {
            row.at = back;
        }
        return fraction;
    }

    @Nullable Parts vulgar(Lexeme sign) {
        int which = VULGAR.indexOf(sign.lower());
        if (which < 0) {
            return null;
        }
        row.at++;
        int[] parts = VULGAR_PARTS[which];
        return Parts.fraction(BigDecimal.valueOf(parts[0]), BigDecimal.valueOf(parts[1]));
    }
}

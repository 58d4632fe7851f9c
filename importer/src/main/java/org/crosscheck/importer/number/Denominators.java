package org.crosscheck.importer.number;

import java.math.BigDecimal;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/// The words that divide: "thirds", "halves", "quarter".
final class Denominators {
    private Denominators() {}

    /// The number that a fraction's second word names ("thirds": 3), null for other words.
    static @Nullable BigDecimal denominator(Row row, int ahead, BigDecimal numerator) {
        Lexeme word = row.peek(ahead);
        if (word == null || word.kind() != Kind.WORD) {
            return null;
        }
        boolean one = numerator.compareTo(BigDecimal.ONE) == 0;
        String singular = word.lower();
        if (!one) {
            if (!singular.endsWith("s")) {
                return null;
            }
            singular = singular.substring(0, singular.length() - 1);
        }
        if (singular.equals("half") || singular.equals("halve")) {
            return BigDecimal.TWO;
        }
        if (singular.equals("quarter")) {
            return BigDecimal.valueOf(4);
        }
        Integer ordinal = NumberNames.ORDINALS.get(singular);
        return ordinal == null || ordinal < 3 ? null : BigDecimal.valueOf(ordinal);
    }

    /// "one hundred and three quarters" is 100.75.
    static boolean fractionFollows(Row row) {
        int hyphen = row.isHyphen(0) ? 1 : 0;
        return denominator(row, hyphen, BigDecimal.TWO) != null;
    }
}

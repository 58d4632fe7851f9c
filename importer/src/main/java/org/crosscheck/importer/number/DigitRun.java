package org.crosscheck.importer.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number in digits with its separators: "12,500", "1 234 567.89", "12,34,567", ".5".
///
/// @param end first character after it
/// @param digits how many digits it has
/// @param value the number; null where the digits are a code ("192.168.1.2", "007") or too many
record DigitRun(int end, int digits, @Nullable BigDecimal value) {
    /// Longer numbers are keys and hashes, not quantities.
    private static final int LONGEST = 40;

    /// Reads at a digit, or at a point before a digit.
    static DigitRun at(String text, int from, int until) {
        int at = digitsFrom(text, from, until);
        int first = at - from;
        int digits = first;
        boolean leadingZero = first > 1 && text.charAt(from) == '0';
        if (first >= 1 && first <= 3 && !leadingZero) {
            int grouped = groups(text, at, until, first);
            digits += countDigits(text, at, grouped);
            at = grouped;
        }
        boolean code = leadingZero;
        if (at + 1 < until && text.charAt(at) == '.' && Lexeme.isDigit(text.charAt(at + 1))) {
            int end = digitsFrom(text, at + 1, until);
            digits += end - at - 1;
            at = end;
            while (at + 1 < until
                    && text.charAt(at) == '.'
                    && Lexeme.isDigit(text.charAt(at + 1))) {
                code = true;
                at = digitsFrom(text, at + 1, until);
            }
        }
        if (code || digits > LONGEST) {
            return new DigitRun(at, digits, null);
        }
        StringBuilder plain = new StringBuilder();
        for (int i = from; i < at; i++) {
            char c = text.charAt(i);
            if (Lexeme.isDigit(c) || c == '.') {
                plain.append(c);
            }
        }
        return new DigitRun(at, digits, new BigDecimal(plain.toString()));
    }

    /// The end of the groups of three digits (or, the Indian way, of two and at last three) after
    /// the first group; `at` where there are none.
    private static int groups(String text, int at, int until, int first) {
        if (at >= until || !isSeparator(text.charAt(at))) {
            return at;
        }
        char separator = text.charAt(at);
        int end = at;
        while (end < until
                && text.charAt(end) == separator
                && digitsFrom(text, end + 1, until) == end + 4) {
            end += 4;
        }
        if (end > at || separator != ',' || first > 2) {
            return end;
        }
        while (end < until
                && text.charAt(end) == ','
                && digitsFrom(text, end + 1, until) == end + 3) {
            end += 3;
        }
        boolean indian =
                end > at
                        && end < until
                        && text.charAt(end) == ','
                        && digitsFrom(text, end + 1, until) == end + 4;
        return indian ? end + 4 : at;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    private static int digitsFrom(String text, int from, int until) {
        int at = from;
        while (at < until && Lexeme.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int countDigits(String text, int from, int until) {
        int count = 0;
        for (int i = from; i < until; i++) {
            if (Lexeme.isDigit(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }
}

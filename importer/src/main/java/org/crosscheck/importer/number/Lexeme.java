package org.crosscheck.importer.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// The smallest piece of text that the number grammar looks at: a run of letters, a number in
/// digits, or one other character. White space is left out.
///
/// @param kind what it is
/// @param text its text
/// @param lower its text in lower case
/// @param span where it stands
/// @param spaced whether white space or the beginning of the stretch stands before it
/// @param number the number of a [Kind#NUMBER], else null
public record Lexeme(
        Kind kind,
        String text,
        String lower,
        Span span,
        boolean spaced,
        @Nullable BigDecimal number) {
    /// What a lexeme is.
    public enum Kind {
        WORD,
        /// Digits with a readable value
        NUMBER,
        /// Digits without one: "192.168.1.2", "007", a number of 40 digits
        CODE,
        SYMBOL
    }

    private static final int MOST_DIGITS = 30;

    public boolean is(String text) {
        return lower.equals(text);
    }

    public boolean isHyphen() {
        return kind == Kind.SYMBOL && "-‐‑‒–—−".contains(lower);
    }

    /// Cuts a stretch of a text, in time linear in its length.
    public static List<Lexeme> cut(String text, int from, int until) {
        List<Lexeme> out = new ArrayList<>();
        int at = from;
        boolean spaced = true;
        while (at < until) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                spaced = true;
                at++;
                continue;
            }
            int end;
            Kind kind = Kind.SYMBOL;
            BigDecimal number = null;
            if (isDigit(c)
                    || c == '.' && at + 1 < until && isDigit(text.charAt(at + 1)) && spaced) {
                DigitRun run = DigitRun.at(text, at, until);
                end = run.end();
                number = run.digits() <= MOST_DIGITS ? run.value() : null;
                kind = number == null ? Kind.CODE : Kind.NUMBER;
            } else if (Character.isLetter(c)) {
                end = at + 1;
                while (end < until && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                kind = Kind.WORD;
            } else {
                end = at + 1;
            }
            String piece = text.substring(at, end);
            out.add(
                    new Lexeme(
                            kind,
                            piece,
                            piece.toLowerCase(Locale.ROOT),
                            new Span(at, end),
                            spaced,
                            number));
            spaced = false;
            at = end;
        }
        return out;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

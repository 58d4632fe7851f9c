package org.crosscheck.importer.number;

import java.math.BigDecimal;
import java.util.List;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.crosscheck.importer.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Reads English numbers in digits and in words: "1.2 billion", "three and a half", "two dozen",
/// "half a million", "13 lakh", "twenty-first". Pure and thread-safe; time is linear in what is
/// read.
///
/// The one reader of numbers: the grammars of times and of quantities both ask it.
public final class NumberReader {
    /// What stands around the number.
    public enum Mode {
        PLAIN,
        /// A sum of money: a bare "m", "b" or "k" is a scale
        MONEY,
        /// A count of units of time: "three quarters" are nine months
        TIME
    }

    private final Row row;
    private final Scales scales;
    private final Fractions fractions;
    private final WordNumbers words;

    private NumberReader(List<Lexeme> lexemes, int at, Mode mode) {
        row = new Row(lexemes, at);
        scales = new Scales(row, mode == Mode.MONEY);
        fractions = new Fractions(row, scales);
        words = new WordNumbers(row, scales, fractions, mode == Mode.TIME);
    }

    /// Reads the longest number that begins exactly at a place.
    ///
    /// @param text any text
    /// @param from where the number is to begin; a place inside a word or a number is the caller's
    ///   mistake and reads its rest
    /// @param until nothing is read from here on
    /// @return the number, or null where none begins there
    public static @Nullable Numeral read(String text, int from, int until) {
        int end = Math.min(until, from + 200);
        List<Lexeme> lexemes = Lexeme.cut(text, from, end);
        if (lexemes.isEmpty() || lexemes.getFirst().span().start() != from) {
            return null;
        }
        Reading reading = read(lexemes, 0, Mode.PLAIN);
        return reading == null ? null : reading.numeral();
    }

    /// Reads a text that is a number and nothing else.
    public static @Nullable BigDecimal parse(String text) {
        String trimmed = text.strip();
        Numeral numeral = read(trimmed, 0, trimmed.length());
        return numeral != null && numeral.span().end() == trimmed.length() ? numeral.value() : null;
    }

    /// The number below a hundred that a single word says ("seven", "forty"); null for others.
    ///
    /// @param word in lower case
    public static @Nullable Integer word(String word) {
        Integer unit = NumberNames.UNITS.get(word);
        Integer small = unit == null ? NumberNames.TEENS.get(word) : unit;
        return small == null ? NumberNames.TENS.get(word) : small;
    }

    /// @param next index of the first lexeme after the number
    public record Reading(Numeral numeral, int next) {}

    /// Reads the longest number that begins at a lexeme.
    ///
    /// @return the number, or null where none begins there
    public static @Nullable Reading read(List<Lexeme> lexemes, int from, Mode mode) {
        NumberReader reader = new NumberReader(lexemes, from, mode);
        Parts parts = reader.signed();
        if (parts == null) {
            return null;
        }
        int next = reader.row.at;
        Span span = Span.covering(lexemes.get(from).span(), lexemes.get(next - 1).span());
        return new Reading(
                new Numeral(span, parts.value(), parts.resolution(), parts.form()), next);
    }

    private @Nullable Parts signed() {
        boolean minus = row.is(0, "minus") || row.is(0, "negative") || isMinusSign();
        if (!minus) {
            return number();
        }
        row.at++;
        Parts parts = number();
        return parts == null || parts.form() == Form.ORDINAL || parts.form() == Form.FLOOR
                ? null
                : new Parts(parts.value().negate(), parts.resolution(), parts.form());
    }

    private boolean isMinusSign() {
        Lexeme sign = row.peek(0);
        Lexeme next = row.peek(1);
        return sign != null
                && next != null
                && (sign.is("-") || sign.is("−"))
                && sign.spaced()
                && !next.spaced()
                && next.kind() == Kind.NUMBER;
    }

    private @Nullable Parts number() {
        Lexeme first = row.peek(0);
        if (first == null) {
            return null;
        }
        return switch (first.kind()) {
            case NUMBER -> digits(first);
            case WORD -> words.words();
            case SYMBOL -> fractions.vulgar(first);
            case CODE -> null;
        };
    }

    private @Nullable Parts digits(Lexeme first) {
        BigDecimal number = first.number();
        if (number == null) {
            return null;
        }
        row.at++;
        Parts parts =
                new Parts(number, BigDecimal.ONE.scaleByPowerOfTen(-number.scale()), Form.DIGITS);
        if (isOrdinalEnding()) {
            row.at++;
            return new Parts(number, BigDecimal.ONE, Form.ORDINAL);
        }
        Parts slashed = fractions.slash(number);
        if (slashed != null) {
            return slashed;
        }
        Parts fraction = fractions.mixedFraction();
        if (fraction != null) {
            parts = parts.plus(fraction);
        }
        return scales.scaled(scales.andAHalf(parts));
    }

    private boolean isOrdinalEnding() {
        Lexeme next = row.peek(0);
        return next != null
                && !next.spaced()
                && (next.is("st") || next.is("nd") || next.is("rd") || next.is("th"));
    }
}

package org.crosscheck.importer.number;

import java.util.List;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/// A place in a row of lexemes that moves on as numbers are read.
final class Row {
    final List<Lexeme> lexemes;

    /// The lexeme to be read next.
    int at;

    Row(List<Lexeme> lexemes, int at) {
        this.lexemes = lexemes;
        this.at = at;
    }

    /// The lexeme so many places ahead; null outside.
    @Nullable Lexeme peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < lexemes.size() ? lexemes.get(index) : null;
    }

    /// Its text in lower case; empty outside.
    String lower(int ahead) {
        Lexeme lexeme = peek(ahead);
        return lexeme == null ? "" : lexeme.lower();
    }

    boolean is(int ahead, String word) {
        Lexeme lexeme = peek(ahead);
        return lexeme != null && lexeme.is(word);
    }

    boolean isHundred(int ahead) {
        return is(ahead, "hundred");
    }

    boolean isHyphen(int ahead) {
        Lexeme lexeme = peek(ahead);
        return lexeme != null && lexeme.isHyphen();
    }

    /// "million", "lakh", "hundred", "dozen".
    boolean isScaleWord(int ahead) {
        Lexeme word = peek(ahead);
        return word != null
                && word.kind() == Kind.WORD
                && (NumberNames.SCALES.containsKey(word.lower())
                        || word.is("hundred")
                        || word.is("dozen"));
    }

    boolean followsDigits() {
        return at > 0 && lexemes.get(at - 1).kind() == Kind.NUMBER;
    }
}

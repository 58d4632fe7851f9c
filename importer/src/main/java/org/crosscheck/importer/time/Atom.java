package org.crosscheck.importer.time;

import org.crosscheck.core.text.Span;

/// The smallest piece that the grammar reads: a number, a word or one mark. "9-days" and "2018-19"
/// are three atoms each, "3pm" two.
///
/// @param kind what it is
/// @param span where it stands
/// @param text its printed form
/// @param lower its lower-case form; of an abbreviation without its dots ("pm" for "p.m.")
/// @param glued whether it follows its predecessor without a space
/// @param token index of the token of the sentence that it is a part of
record Atom(Kind kind, Span span, String text, String lower, boolean glued, int token) {
    enum Kind {
        /// digits, with decimals or groups of thousands
        NUMBER,
        WORD,
        MARK
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}

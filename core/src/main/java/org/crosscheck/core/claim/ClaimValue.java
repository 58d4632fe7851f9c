package org.crosscheck.core.claim;

import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// A value with its place in the article and what it says about the claim's event.
///
/// The attribute is made of the text's own words, put as a person would put them, in about ten
/// words at most, so that two articles' attributes of one fact share words: "length of the exercise
/// Tern Watch", "start of the strike", "day the inspectors returned", "place of the talks", "who
/// scored the winner"; of a count "number of" the counted things and what happens to them ("number
/// of sailors hurt in the capsizing of a launch"); of a sum "cost of the exercise"; of a share
/// "share of the stations assessed"; of a figure that is the predicate its subject ("turnout in the
/// ballot"). A pronoun stands for its noun only where that is sure.
///
/// @param span where it stands in the article's text
/// @param text its printed form there
/// @param attribute what the value is a value of, in plain words without the value itself: "length
///   of the exercise", "number of sailors hurt in the capsizing"
/// @param head lemma of the word that the value depends on: the counted noun, the event that is
///   dated, the thing that lasts; lower case, may be empty
/// @param value the normalised value that the article stands for
/// @param correction why that is another one than the text prints, null where it is the printed one
public record ClaimValue(
        Span span,
        String text,
        String attribute,
        String head,
        Value value,
        @Nullable Correction correction) {
    /// A value that the article stands for as it prints it.
    public ClaimValue(Span span, String text, String attribute, String head, Value value) {
        this(span, text, attribute, head, value, null);
    }

    /// How the value that the article stands for is printed: in the text, or in the notice that
    /// corrects the text.
    public String stated() {
        return correction == null ? text : correction.text();
    }

    /// What the article's own notice says of a value that its text still prints as it was.
    ///
    /// @param text the right value as the notice prints it
    /// @param notice the whole notice
    public record Correction(String text, String notice) {}
}

package org.crosscheck.core.check;

import java.util.List;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// What the program says of two claims of different articles.
///
/// @param outcome what it says
/// @param type the kind of value compared, null where none was
/// @param reason why, null where the outcome has none
/// @param attribute what was compared, in plain words: "length of the exercise"
/// @param sentence one sentence that a reader understands
/// @param score 0 to 1: the share of such findings that people are expected to uphold
/// @param crossCheck key of the cross-check that it belongs to; all findings about one fact share
///   it
/// @param a one claim
/// @param b the other, of another article
/// @param rule the rule that decided, by the name of its page in the catalogue
/// @param features what spoke for the two being about the same thing, and how much
/// @param explanations innocent causes of a conflict that a reviewer may confirm
public record Finding(
        Outcome outcome,
        @Nullable ValueType type,
        @Nullable Reason reason,
        String attribute,
        String sentence,
        double score,
        String crossCheck,
        Side a,
        Side b,
        String rule,
        List<Feature> features,
        List<Explanation> explanations) {
    public Finding {
        features = List.copyOf(features);
        explanations = List.copyOf(explanations);
    }

    /// The same as one of another cross-check.
    Finding of(String key) {
        return new Finding(
                outcome,
                type,
                reason,
                attribute,
                sentence,
                score,
                key,
                a,
                b,
                rule,
                features,
                explanations);
    }

    /// One side of a finding.
    ///
    /// @param article id of the article
    /// @param claim id of the claim in it
    /// @param span the claim's place in the article's text
    /// @param text the claim's printed form
    /// @param valueSpan where the compared value stands, null where the claim as a whole is
    ///   compared
    /// @param value the compared value as printed, null likewise
    /// @param normal the value in its normal form ("P9D"), null likewise
    /// @param speaker who asserts it, null for the article's own voice
    public record Side(
            String article,
            String claim,
            Span span,
            String text,
            @Nullable Span valueSpan,
            @Nullable String value,
            @Nullable String normal,
            @Nullable String speaker) {}

    /// A reason why two claims were taken to be about the same thing.
    ///
    /// @param name in plain words: "same predicate"
    /// @param contribution its part of the score, may be negative
    public record Feature(String name, double contribution) {}

    /// An innocent cause that a conflict may have.
    public enum Explanation {
        ROUNDING,
        UNIT,
        INCLUSIVE_COUNTING,
        TIME_ZONE,
        OTHER_AS_OF_DATE,
        OTHER_SCOPE,
        CORRECTION,
        COPIED_ERROR,
        TRANSLATION;

        /// In plain words, as in "explained by rounding".
        public String words() {
            return switch (this) {
                case ROUNDING -> "rounding";
                case UNIT -> "other units";
                case INCLUSIVE_COUNTING -> "counting the first and the last day, or not";
                case TIME_ZONE -> "other time zones";
                case OTHER_AS_OF_DATE -> "the state of different days";
                case OTHER_SCOPE -> "another scope";
                case CORRECTION -> "a later correction";
                case COPIED_ERROR -> "a copied mistake";
                case TRANSLATION -> "translation";
            };
        }
    }
}

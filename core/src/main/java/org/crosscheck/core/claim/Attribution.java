package org.crosscheck.core.claim;

import org.jspecify.annotations.Nullable;

/// Who said what: one report of speech.
///
/// @param source who speaks, with the fullest form of the name that the article gives; null where
///   the text leaves open who does ("it was announced")
/// @param cue the words that report: "said", "according to"
/// @param content what is said
/// @param direct whether the content stands in quotation marks
public record Attribution(
        @Nullable TextPart source, TextPart cue, TextPart content, boolean direct) {}

package org.crosscheck.core.claim;

/// Who said what: one report of speech.
///
/// @param source who speaks, with the fullest form of the name that the article gives
/// @param cue the words that report: "said", "according to"
/// @param content what is said
/// @param direct whether the content stands in quotation marks
public record Attribution(TextPart source, TextPart cue, TextPart content, boolean direct) {}

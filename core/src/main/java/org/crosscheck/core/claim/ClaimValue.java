package org.crosscheck.core.claim;

import org.crosscheck.core.text.Span;

/// A value with its place in the article and what it says about the claim's event.
///
/// The attribute is made of the text's own words, in their order, without articles and with
/// pronouns replaced by what they stand for, so that two articles' attributes of one fact share
/// words: "length of naval exercise Tern Watch", "start of strike", "date of inspectors return",
/// "place of talks", "who scored winner"; of a count the counted noun and what happens to it
/// ("sailors hurt in capsizing of launch"); of a share "share of stations assessed"; of a figure
/// that is the predicate its subject ("turnout in ballot").
///
/// @param span where it stands in the article's text
/// @param text its printed form
/// @param attribute what the value is a value of, in plain words without the value itself: "length
///   of the exercise", "sailors hurt in the capsizing"
/// @param head lemma of the word that the value depends on: the counted noun, the event that is
///   dated, the thing that lasts; lower case, may be empty
/// @param value the normalised value
public record ClaimValue(Span span, String text, String attribute, String head, Value value) {}

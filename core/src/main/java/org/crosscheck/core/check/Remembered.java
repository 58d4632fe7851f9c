package org.crosscheck.core.check;

/// What comparing one article with those before it came to, without what was found: from it and the
/// articles themselves an [OngoingCheck] is where it was without comparing again.
///
/// Statements are meant by their number in their article, articles by their place in the check. The
/// same claims and the same rules number alike.
///
/// @param pairs pairs of statements that were looked at
/// @param looked the article's statements that were looked at with others
/// @param lookedAt statements of earlier articles that were not looked at before: article,
///   statement, and so on
/// @param matches what was found: earlier article, its statement, own statement, and so on
@SuppressWarnings("ArrayRecordComponent") // they are written and read as they are
public record Remembered(long pairs, int[] looked, int[] lookedAt, int[] matches) {}

package org.crosscheck.core.review;

import java.time.Instant;

/// A run that was ended before it was done, or is not done yet. It goes on where it stopped.
///
/// @param by who started it
/// @param done articles that were compared
/// @param total articles to compare
/// @param conflicts conflicts so far
public record UnfinishedRun(Instant startedAt, String by, int done, int total, int conflicts) {}

package org.crosscheck.core.review;

import java.time.Instant;

/// One thing that happened to a cross-check.
///
/// @param who name of the person that others see, or what else acted ("command line")
/// @param what a sentence
public record HistoryRow(Instant at, String who, String what) {}

package org.crosscheck.core.review;

import org.crosscheck.core.claim.ValueType;

/// How the findings of one kind do in an investigation.
///
/// @param crossChecks how many there are
/// @param expected the share of them that people are expected to uphold, from 0 to 1: the mean of
///   their scores
/// @param judged decisions on them, those that are unsure left out
/// @param upheld decisions that say what the program said when they were made
/// @param muted whether they are kept out of the queue
public record KindRow(
        ValueType type,
        long crossChecks,
        double expected,
        long judged,
        long upheld,
        boolean muted) {}

package org.crosscheck.core.review;

/// How far people are with a cross-check; an axis apart from its outcome.
public enum WorkState {
    /// Nobody has decided.
    OPEN,
    /// Somebody has decided.
    DECIDED,
    /// It changed after somebody had decided.
    REOPENED
}

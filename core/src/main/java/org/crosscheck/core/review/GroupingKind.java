package org.crosscheck.core.review;

/// What a person says of how statements belong together.
public enum GroupingKind {
    /// Two cross-checks are of one fact.
    MERGE,
    /// One cross-check is of two facts.
    SPLIT
}

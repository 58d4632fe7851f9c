package org.crosscheck.core.review;

/// What a reviewer says of a cross-check.
public enum Verdict {
    /// The sources say the same.
    CONSISTENT,
    /// They cannot all be right.
    CONFLICTING,
    /// They speak of different things.
    NOT_COMPARABLE,
    /// The reviewer cannot tell.
    UNSURE
}

package org.crosscheck.core.review;

/// How far people are with a cross-check; an axis apart from its outcome. It follows from the
/// decisions, see [Standing].
public enum WorkState {
    /// Nobody has decided, and nobody has it to do.
    OPEN,
    /// Somebody has it to do, and nobody has decided.
    FIRST_REVIEW,
    /// Somebody has decided, and more decisions are needed.
    AWAITING_SECOND,
    /// There are enough decisions, and they contradict each other.
    DISPUTED,
    /// There are enough decisions that do not contradict each other, or an adjudicator has resolved
    /// them.
    RESOLVED,
    /// It changed after somebody had decided.
    REOPENED;

    /// Whether it waits for a reviewer, rather than for an adjudicator or for nobody.
    public boolean wantsReview() {
        return switch (this) {
            case OPEN, FIRST_REVIEW, AWAITING_SECOND, REOPENED -> true;
            case DISPUTED, RESOLVED -> false;
        };
    }
}

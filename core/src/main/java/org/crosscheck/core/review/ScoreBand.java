package org.crosscheck.core.review;

import org.jspecify.annotations.Nullable;

/// How sure the program is of a cross-check, by the score of the finding that leads.
public enum ScoreBand {
    HIGH(0.8, null),
    MIDDLE(0.5, 0.8),
    LOW(0, 0.5);

    private final double from;
    private final @Nullable Double below;

    ScoreBand(double from, @Nullable Double below) {
        this.from = from;
        this.below = below;
    }

    /// The least score of the band.
    public double from() {
        return from;
    }

    /// The score that is just above the band; null where there is none.
    public @Nullable Double below() {
        return below;
    }

    /// The band of a score.
    public static ScoreBand of(double score) {
        return score >= HIGH.from ? HIGH : score >= MIDDLE.from ? MIDDLE : LOW;
    }
}

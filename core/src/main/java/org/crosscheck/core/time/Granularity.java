package org.crosscheck.core.time;

/// How finely a calendar time is given, finest first.
public enum Granularity {
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY;

    public boolean isFinerThanDay() {
        return this == MINUTE || this == HOUR || this == PART_OF_DAY;
    }

    /// Whether a stretch of this kind is at least as long as one of the other.
    public boolean isAtLeast(Granularity other) {
        return ordinal() >= other.ordinal();
    }
}

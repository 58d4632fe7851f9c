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
    CENTURY
}

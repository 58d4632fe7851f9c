package org.crosscheck.core.time;

import java.math.BigDecimal;
import org.crosscheck.core.quantity.Amount;

/// A length of time in the unit in which the text gives it.
///
/// @param amount how many of the unit, with bounds and printed precision
/// @param unit the printed unit
public record Length(Amount amount, Unit unit) {
    /// Its TIMEX3 value: `P9D`, `PT30M`, `P2.5Y`. Fortnights come out as weeks, quarters as months,
    /// decades and centuries as years, and a half of an hour, a day, a year or a century in the
    /// next smaller unit (`PT30M`, `PT12H`, `P6M`, `P50Y`).
    public String timex() {
        BigDecimal number = amount.value();
        return switch (unit) {
            case FORTNIGHT -> timex(number.multiply(BigDecimal.TWO), Unit.WEEK);
            case QUARTER -> timex(number.multiply(BigDecimal.valueOf(3)), Unit.MONTH);
            case DECADE -> timex(number.multiply(BigDecimal.TEN), Unit.YEAR);
            case CENTURY -> timex(number.multiply(BigDecimal.valueOf(100)), Unit.YEAR);
            case HOUR, MINUTE -> half(number, 60, unit == Unit.HOUR ? Unit.MINUTE : Unit.SECOND);
            case DAY -> half(number, 24, Unit.HOUR);
            case YEAR -> half(number, 12, Unit.MONTH);
            case SECOND, WEEK, MONTH -> timex(number, unit);
        };
    }

    /// Its TIMEX3 value in the units that a mixed print has: `PT2H6M14S`, `PT1H20M`, `P1Y3M`; as
    /// [#timex()] where the unit has no larger one to go into.
    public String mixedTimex() {
        BigDecimal whole = amount.value();
        if (whole.stripTrailingZeros().scale() > 0
                || whole.signum() == 0
                || whole.precision() > 12) {
            return timex();
        }
        long number = whole.longValue();
        return switch (unit) {
            case SECOND ->
                    "PT"
                            + part(number / 3600, "H")
                            + part(number / 60 % 60, "M")
                            + part(number % 60, "S");
            case MINUTE -> "PT" + part(number / 60, "H") + part(number % 60, "M");
            case HOUR ->
                    "P"
                            + part(number / 24, "D")
                            + (number % 24 == 0 ? "" : "T" + number % 24 + "H");
            case DAY -> "P" + part(number / 7, "W") + part(number % 7, "D");
            case MONTH -> "P" + part(number / 12, "Y") + part(number % 12, "M");
            case WEEK, FORTNIGHT, QUARTER, YEAR, DECADE, CENTURY -> timex();
        };
    }

    private static String part(long number, String letter) {
        return number == 0 ? "" : number + letter;
    }

    private String half(BigDecimal number, int parts, Unit smaller) {
        return number.compareTo(HALF) == 0
                ? timex(number.multiply(BigDecimal.valueOf(parts)), smaller)
                : timex(number, unit);
    }

    private static String timex(BigDecimal number, Unit unit) {
        return (unit.isClock() ? "PT" : "P")
                + number.stripTrailingZeros().toPlainString()
                + unit.timex();
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// Units of time in which texts count; `seconds` is the length, of months and years the mean
    /// one.
    public enum Unit {
        SECOND(1, "S", true),
        MINUTE(60, "M", true),
        HOUR(3_600, "H", true),
        DAY(86_400, "D", false),
        WEEK(604_800, "W", false),
        FORTNIGHT(1_209_600, "", false),
        MONTH(2_629_746, "M", false),
        QUARTER(7_889_238, "Q", false),
        YEAR(31_556_952, "Y", false),
        DECADE(315_569_520, "DE", false),
        CENTURY(3_155_695_200L, "CE", false);

        private final long seconds;
        private final String timex;
        private final boolean clock;

        Unit(long seconds, String timex, boolean clock) {
            this.seconds = seconds;
            this.timex = timex;
            this.clock = clock;
        }

        public long seconds() {
            return seconds;
        }

        /// The unit's letter in a TIMEX3 duration; empty where TIMEX3 has none.
        public String timex() {
            return timex;
        }

        /// Whether the unit stands behind the `T` of an ISO 8601 duration.
        public boolean isClock() {
            return clock;
        }
    }
}

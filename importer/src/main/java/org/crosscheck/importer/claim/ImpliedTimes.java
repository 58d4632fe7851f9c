package org.crosscheck.importer.claim;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.time.Anchoring;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.Length;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.core.time.TimeRange;
import org.crosscheck.core.time.TimeType;

/// What days follow from the times of a clause: "from 10 to 21 October" has a first and a last,
/// "entered its sixth day on Friday" began on Sunday, "by the end of March" ends on the 31st.
final class ImpliedTimes {
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:by|until|till|before|no later than) $");
    private static final Pattern END = Pattern.compile("(?i)^(?:the )?(?:very )?end of\\b.*");
    private static final Pattern CLOCK = Pattern.compile("T\\d\\d:\\d\\d");
    private static final int TO_MINUTES = "2024-05-06T09:00".length();
    private static final int BEFORE = 15;

    private ImpliedTimes() {}

    /// @param text the article's text
    /// @param printed the values that the clause prints, in their order
    static List<ClaimValue> of(String text, List<ClaimValue> printed) {
        List<ClaimValue> implied = new ArrayList<>();
        for (ClaimValue value : printed) {
            if (!(value.value() instanceof Value.Time(TimeMention time)) || time.range() == null) {
                continue;
            }
            TimeRange range = time.range();
            LocalDate first = range.from().toLocalDate();
            LocalDate last = range.until().minusNanos(1).toLocalDate();
            boolean days = range.granularity() == Granularity.DAY;
            if (days && range.filled() && first.isBefore(last)) {
                implied.add(day(value, time, first, "start"));
                implied.add(day(value, time, last, "end"));
                implied.add(length(value, time, range.days() + "D", range.days(), Length.Unit.DAY));
            } else if (range.filled() && range.granularity().isFinerThanDay()) {
                hours(value, time, range).ifPresent(implied::add);
            } else if (days && first.equals(last)) {
                int nth = nthDay(printed);
                if (nth > 1) {
                    implied.add(day(value, time, first.minusDays(nth - 1L), "start"));
                }
            } else if (END.matcher(time.text()).matches() && isDeadline(text, value)) {
                implied.add(day(value, time, last, "latest"));
            }
        }
        return implied;
    }

    /// "From 9 a.m. to 3 p.m." is six hours.
    private static Optional<ClaimValue> hours(ClaimValue value, TimeMention time, TimeRange range) {
        if (!time.value().contains("/")) {
            return Optional.empty();
        }
        String[] ends = time.value().split("/");
        if (!CLOCK.matcher(ends[0]).find() || !CLOCK.matcher(ends[1]).find()) {
            return Optional.empty();
        }
        long minutes =
                Duration.between(
                                LocalDateTime.parse(ends[0].substring(0, TO_MINUTES)),
                                LocalDateTime.parse(ends[1].substring(0, TO_MINUTES)))
                        .toMinutes();
        if (minutes <= 0 || range.approximate()) {
            return Optional.empty();
        }
        String printed = Duration.ofMinutes(minutes).toString().substring(1);
        return Optional.of(length(value, time, printed, minutes, Length.Unit.MINUTE));
    }

    private static ClaimValue length(
            ClaimValue from, TimeMention time, String period, long units, Length.Unit unit) {
        TimeMention implied =
                new TimeMention(
                        time.span(),
                        time.text(),
                        TimeType.DURATION,
                        "P" + period,
                        Anchoring.NONE,
                        null,
                        new Length(Amount.exactly(units), unit));
        return new ClaimValue(
                from.span(),
                from.text(),
                "length: " + from.attribute(),
                from.head(),
                new Value.Implied(new Value.Time(implied)));
    }

    /// "Its sixth day" has 6; 0 where the clause numbers no day.
    private static int nthDay(List<ClaimValue> printed) {
        for (ClaimValue value : printed) {
            if (value.value() instanceof Value.Number(Quantity quantity)
                    && quantity.type() == QuantityType.ORDINAL
                    && "day".equals(quantity.unit())) {
                return quantity.amount().value().intValue();
            }
        }
        return 0;
    }

    private static boolean isDeadline(String text, ClaimValue value) {
        int start = value.span().start();
        return UNTIL.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
    }

    private static ClaimValue day(ClaimValue from, TimeMention time, LocalDate day, String which) {
        TimeRange range =
                new TimeRange(
                        day.atStartOfDay(),
                        day.plusDays(1).atStartOfDay(),
                        Granularity.DAY,
                        false,
                        false,
                        null);
        TimeMention implied =
                new TimeMention(
                        time.span(),
                        time.text(),
                        TimeType.DATE,
                        day.toString(),
                        time.anchoring(),
                        range,
                        null);
        String attribute = which + ": " + from.attribute();
        return new ClaimValue(
                from.span(),
                from.text(),
                attribute.replaceFirst("^(start|end): .{0,20}\\b(?:day|length|date) of ", "$1 of "),
                from.head(),
                new Value.Implied(new Value.Time(implied)));
    }
}

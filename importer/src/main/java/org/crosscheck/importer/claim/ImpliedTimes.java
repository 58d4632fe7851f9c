package org.crosscheck.importer.claim;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.Value.Reckoning;
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
    private static final Pattern DAY_OF =
            Pattern.compile("(?i)(?: \\p{L}+){0,2} of (?:the|its|their) (?<event>\\p{L}{3,})\\b");

    /// How the name of a printed time begins.
    private static final Pattern FRAME =
            Pattern.compile("^(?:.{0,20}\\b)?(?:days?|dates?|length|time) of ");

    private static final Pattern CLOCK = Pattern.compile("T\\d\\d:\\d\\d");
    private static final int TO_MINUTES = "2024-05-06T09:00".length();
    private static final int BEFORE = 15;

    private ImpliedTimes() {}

    /// @param text the article's text
    /// @param printed the values that the clause prints, in their order
    /// @param doer lemma of the clause's subject, empty where it has none
    static List<ClaimValue> of(String text, List<ClaimValue> printed, String doer) {
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
                implied.add(day(value, time, first, Reckoning.FIRST_DAY));
                implied.add(day(value, time, last, Reckoning.LAST_DAY));
                implied.add(length(value, time, range.days() + "D", range.days(), Length.Unit.DAY));
            } else if (range.filled() && range.granularity().isFinerThanDay()) {
                hours(value, time, range).ifPresent(implied::add);
            } else if (days && first.equals(last)) {
                nthDay(printed)
                        .ifPresent(nth -> implied.add(firstDay(text, value, time, nth, doer)));
            } else if (END.matcher(time.text()).matches() && isDeadline(text, value)) {
                implied.add(day(value, time, last, Reckoning.DEADLINE));
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
                named("length", from.attribute()),
                from.head(),
                new Value.Implied(new Value.Time(implied), Reckoning.LENGTH));
    }

    /// The number that the clause gives to its day: "its sixth day".
    private static Optional<Quantity> nthDay(List<ClaimValue> printed) {
        return printed.stream()
                .map(ClaimValue::value)
                .filter(Value.Number.class::isInstance)
                .map(number -> ((Value.Number) number).quantity())
                .filter(q -> q.type() == QuantityType.ORDINAL && "day".equals(q.unit()))
                .filter(q -> q.amount().value().intValue() > 1)
                .findFirst();
    }

    /// "Entered its sixth day on Friday": the first day was five days before.
    private static ClaimValue firstDay(
            String text, ClaimValue value, TimeMention time, Quantity nth, String doer) {
        LocalDate first =
                Objects.requireNonNull(time.range())
                        .from()
                        .toLocalDate()
                        .minusDays(nth.amount().value().longValue() - 1);
        Matcher of = DAY_OF.matcher(text).region(nth.span().end(), text.length());
        String event = of.lookingAt() ? of.group("event").toLowerCase(Locale.ROOT) : doer;
        ClaimValue about =
                event.isEmpty()
                        ? value
                        : new ClaimValue(
                                value.span(),
                                value.text(),
                                "day of the " + event,
                                event,
                                value.value());
        return day(about, time, first, Reckoning.FIRST_DAY);
    }

    private static boolean isDeadline(String text, ClaimValue value) {
        int start = value.span().start();
        return UNTIL.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
    }

    private static ClaimValue day(ClaimValue from, TimeMention time, LocalDate day, Reckoning by) {
        TimeRange printed = time.range();
        TimeRange range =
                new TimeRange(
                        day.atStartOfDay(),
                        day.plusDays(1).atStartOfDay(),
                        Granularity.DAY,
                        false,
                        printed != null && printed.approximate(),
                        printed == null ? null : printed.zone());
        TimeMention implied =
                new TimeMention(
                        time.span(),
                        time.text(),
                        TimeType.DATE,
                        day.toString(),
                        time.anchoring(),
                        range,
                        null);
        String point =
                switch (by) {
                    case FIRST_DAY -> "start";
                    case LAST_DAY -> "end";
                    case DEADLINE, SUM, MARGIN, DIFFERENCE, SHARE, REST, RATE, LENGTH -> "latest";
                    case SINCE, AGE -> "latest";
                };
        return new ClaimValue(
                from.span(),
                from.text(),
                named(point, from.attribute()),
                from.head(),
                new Value.Implied(new Value.Time(implied), by));
    }

    /// "Start of the drill" where the printed value was the "dates of the drill".
    private static String named(String point, String attribute) {
        Matcher matcher = FRAME.matcher(attribute);
        return matcher.find()
                ? point + " of " + attribute.substring(matcher.end())
                : point + ": " + attribute;
    }
}

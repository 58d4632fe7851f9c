package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.Length;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.core.time.TimeRange;
import org.crosscheck.core.time.TimeType;
import org.jspecify.annotations.Nullable;

/// Turns the values of claims into the contents that rules compare.
final class Contents {
    private static final Pattern NEAR =
            Pattern.compile(
                    "(?i)\\b(?:nearly|almost|just (?:over|under|above|below|short of)|close to|a"
                            + " little (?:over|under|more than|less than)|slightly"
                            + " (?:over|under|more than|less than))\\b");
    private static final Pattern DISTANCE =
            Pattern.compile(
                    "(?i)^[ -](?:ago|earlier|later|old|younger|older|(?<side>before|after))\\b");

    /// "In two hours before a crowd", "lasted two days after all" are lengths none the less.
    private static final Pattern LENGTH =
            Pattern.compile("(?i)\\b(?:in|for|of|last(?:s|ed|ing)?|took|takes?) $");

    private static final Pattern SHORTLY =
            Pattern.compile(
                    "(?i)\\b(?:shortly|just|soon|a little|moments|minutes) (?<side>after|past|before) $");
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}[\\p{L}’'-]+, $");
    private static final int SHORT_WHILE = 30;
    private static final int BEFORE = 18;
    private static final int AFTER = 40;
    private static final Pattern PER =
            Pattern.compile(
                    "(?i)^[^.;]{0,4}?(?:\\([^)]{0,25}\\) ?)?(?:(?:a|an|per|each|every) (?<unit>hour|day|week|month|quarter|year)\\b"
                            + "|(?<adverb>hourly|daily|weekly|monthly|quarterly|annually|yearly)\\b)");

    private Contents() {}

    /// @return empty for values that no rule compares: recurring times, lengths without a number,
    ///   sums for another period, since rates are compared as they are printed, and stretches until
    ///   the article's day, whose beginning and length are compared
    static Optional<Content> of(ClaimValue value, String text) {
        return switch (value.value()) {
            case Value.Time(TimeMention mention) -> time(mention, value, text);
            case Value.Number(Quantity quantity) -> number(quantity, value, text);
            case Value.Implied(Value of, Reckoning by) -> implied(of, by);
            case Value.Quotation(String words, String speaker) ->
                    Optional.of(new Content.Quote(words, speaker));
            case Value.Person(String name, String role) ->
                    Optional.of(new Content.Person(name, role));
            case Value.Place(String name) -> Optional.of(new Content.Place(name));
        };
    }

    private static Optional<Content> implied(Value of, Reckoning by) {
        return switch (of) {
            case Value.Time _ when by == Reckoning.SINCE -> Optional.empty();
            case Value.Time(TimeMention mention) when mention.length() != null ->
                    Optional.of(workedOut(mention.length()));
            case Value.Time(TimeMention mention) ->
                    Optional.of(new Content.Moment(mention.range()));
            case Value.Number _ when by == Reckoning.RATE -> Optional.empty();
            case Value.Number(Quantity quantity) -> {
                String printed = quantity.unit() == null ? "" : quantity.unit();
                String unit = by == Reckoning.SHARE ? PercentageRule.PART : printed;
                yield Optional.of(
                        new Content.Number(
                                of.type(),
                                Figure.of(quantity.amount()),
                                unit,
                                quantity.change(),
                                0));
            }
            case Value.Implied _, Value.Quotation _, Value.Place _, Value.Person _ ->
                    Optional.empty();
        };
    }

    private static Content workedOut(Length length) {
        return new Content.Duration(
                Figure.of(length.amount())
                        .in(BigDecimal.valueOf(length.unit().seconds()), BigDecimal.ZERO),
                length.unit(),
                length.unit() == Length.Unit.DAY);
    }

    private static Optional<Content> time(TimeMention mention, ClaimValue value, String text) {
        return switch (mention.type()) {
            case SET -> Optional.empty();
            case DURATION ->
                    Optional.ofNullable(mention.length())
                            .filter(_ -> !isDistance(value, text))
                            .map(l -> length(l, value, text));
            case DATE, TIME -> moment(mention, value, text);
        };
    }

    /// "Two years ago", "two days after the vote" and "34-year-old" are no lengths of an event.
    private static boolean isDistance(ClaimValue value, String text) {
        int start = value.span().start();
        int end = value.span().end();
        Matcher after = DISTANCE.matcher(text.substring(end, Math.min(text.length(), end + 12)));
        return after.find()
                && (after.group("side") == null
                        || !LENGTH.matcher(text.substring(Math.max(0, start - BEFORE), start))
                                .find());
    }

    private static Optional<Content> moment(TimeMention mention, ClaimValue value, String text) {
        boolean reference = mention.value().endsWith("_REF");
        if (mention.range() == null && (reference || mention.type() == TimeType.TIME)) {
            return Optional.empty();
        }
        return Optional.of(new Content.Moment(around(mention.range(), value, text)));
    }

    /// "Shortly after half past six" is within the half hour that follows.
    private static @Nullable TimeRange around(
            @Nullable TimeRange range, ClaimValue value, String text) {
        if (range == null || range.granularity().compareTo(Granularity.HOUR) > 0) {
            return range;
        }
        int start = value.span().start();
        Matcher matcher = SHORTLY.matcher(text.substring(Math.max(0, start - BEFORE), start));
        if (!matcher.find()) {
            return range;
        }
        boolean before = matcher.group("side").equalsIgnoreCase("before");
        // shortly before midnight is still the day before
        boolean midnight = range.from().toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDateTime end = midnight ? range.from() : range.until();
        return new TimeRange(
                before ? range.from().minusMinutes(SHORT_WHILE) : range.from(),
                before ? end : range.until().plusMinutes(SHORT_WHILE - 1),
                range.granularity(),
                range.filled(),
                range.approximate(),
                range.zone());
    }

    private static Content length(Length length, ClaimValue value, String text) {
        Figure figure = nearly(Figure.of(length.amount()), value, text);
        return new Content.Duration(
                figure.in(BigDecimal.valueOf(length.unit().seconds()), BigDecimal.ZERO),
                length.unit(),
                false);
    }

    private static Optional<Content> number(Quantity quantity, ClaimValue value, String text) {
        if (quantity.type() == org.crosscheck.core.quantity.QuantityType.DURATION
                || quantity.unit() == null && isAge(value, text)) {
            return Optional.empty();
        }
        ValueType type = value.value().type();
        String unit = quantity.unit() == null ? "" : quantity.unit();
        Figure figure = nearly(Figure.of(quantity.amount()), value, text);
        return Optional.of(
                new Content.Number(type, figure, unit, quantity.change(), period(value, text)));
    }

    /// "Petra Lund, 49, was": an age counts nothing.
    private static boolean isAge(ClaimValue value, String text) {
        int start = value.span().start();
        int end = value.span().end();
        return value.value().type() == ValueType.COUNT
                && text.substring(end, Math.min(text.length(), end + 1)).matches("[,.]")
                && NAMED.matcher(text.substring(Math.max(0, start - AFTER), start)).find();
    }

    private static Figure nearly(Figure figure, ClaimValue value, String text) {
        int from = Math.max(0, value.span().start() - BEFORE);
        int to = Math.min(text.length(), value.span().start() + BEFORE);
        int end = Math.min(to, value.span().end());
        Matcher matcher = NEAR.matcher(text.substring(from, end));
        return matcher.find() ? figure.nearly() : figure;
    }

    /// Days of the period that an amount is for, 0 where none is named.
    private static double period(ClaimValue value, String text) {
        int end = value.span().end();
        Matcher matcher = PER.matcher(text.substring(end, Math.min(text.length(), end + AFTER)));
        if (!matcher.find()) {
            return 0;
        }
        String word =
                matcher.group("unit") != null ? matcher.group("unit") : matcher.group("adverb");
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "hour", "hourly" -> 1 / 24.0;
            case "day", "daily" -> 1;
            case "week", "weekly" -> 7;
            case "month", "monthly" -> 365.25 / 12;
            case "quarter", "quarterly" -> 365.25 / 4;
            default -> 365.25;
        };
    }
}

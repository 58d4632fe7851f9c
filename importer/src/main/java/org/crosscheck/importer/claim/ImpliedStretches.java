package org.crosscheck.importer.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.Anchoring;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.Length;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.core.time.TimeRange;
import org.crosscheck.core.time.TimeType;
import org.crosscheck.importer.language.WordList;

/// What follows from times together with the article's day: "since 2013" is a stretch of twelve
/// years, "the 34-year-old ferry" is about of 1991.
final class ImpliedStretches {
    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince (?:early |late |mid-)?$");
    private static final Pattern THING =
            Pattern.compile("(?U)^[ -](?:\\p{L}[\\p{L}-]* ){0,2}?(?<thing>\\p{L}+)");
    private static final Pattern FIRST_IN =
            Pattern.compile(
                    "(?iU)\\bfirst (?:\\p{L}+ )?(?<event>\\p{L}{3,}) (?:(?:of|by|at|to|from|on|for|the|its|a|an|\\p{L}+) ){0,6}in $");
    private static final int REACH = 90;
    private static final int BEFORE = 14;
    private static final int BEHIND = 50;

    private final Set<String> built;

    ImpliedStretches(WordList words) {
        built = words.words("built");
    }

    /// @param text the article's text
    /// @param printed the values that a clause prints
    /// @param published the article's day
    List<ClaimValue> of(String text, List<ClaimValue> printed, LocalDate published) {
        List<ClaimValue> implied = new ArrayList<>();
        for (ClaimValue value : printed) {
            switch (value.value()) {
                case Value.Time(TimeMention time)
                        when time.type() == TimeType.DATE && isSince(text, value.span()) ->
                        since(implied, value, time, published);
                case Value.Time(TimeMention time)
                        when time.length() != null && isTimeSinceLast(text, time) ->
                        last(implied, text, value, time.length(), published);
                case Value.Number(Quantity quantity)
                        when "age".equals(quantity.of()) && "a".equals(quantity.unit()) ->
                        age(implied, text, value, quantity, published);
                case Value.Time _, Value.Number _, Value.Implied _ -> {}
                case Value.Quotation _, Value.Place _, Value.Person _ -> {}
            }
        }
        return implied;
    }

    /// "The first eruption in 17 years".
    private static boolean isTimeSinceLast(String text, TimeMention time) {
        Length length = time.length();
        return length != null
                && length.unit() == Length.Unit.YEAR
                && length.amount().bound() == Bound.EXACT
                && FIRST_IN.matcher(before(text, time.span().start(), REACH)).find();
    }

    private static String before(String text, int start, int reach) {
        return text.substring(Math.max(0, start - reach), start);
    }

    /// The first in 17 years: the last one was about 17 years before the article.
    private static void last(
            List<ClaimValue> implied,
            String text,
            ClaimValue from,
            Length length,
            LocalDate published) {
        Matcher first = FIRST_IN.matcher(before(text, from.span().start(), REACH));
        String event = first.find() ? first.group("event").toLowerCase(Locale.ROOT) : "time";
        implied.add(
                origin(
                        from,
                        "year of the last " + event,
                        published.minusYears(length.amount().value().longValue())));
    }

    private static boolean isSince(String text, Span span) {
        return SINCE.matcher(text.substring(Math.max(0, span.start() - BEFORE), span.start()))
                .find();
    }

    private static void since(
            List<ClaimValue> implied, ClaimValue from, TimeMention time, LocalDate published) {
        TimeRange first = time.range();
        if (first == null || !first.from().toLocalDate().isBefore(published)) {
            return;
        }
        String until =
                switch (first.granularity()) {
                    case YEAR -> String.valueOf(published.getYear());
                    case MONTH -> published.toString().substring(0, "2025-05".length());
                    default -> published.toString();
                };
        TimeRange whole =
                new TimeRange(
                        first.from(),
                        published.plusDays(1).atStartOfDay(),
                        first.granularity(),
                        true,
                        first.approximate(),
                        null);
        TimeMention stretch =
                new TimeMention(
                        time.span(),
                        time.text(),
                        TimeType.DATE,
                        time.value() + "/" + until,
                        time.anchoring(),
                        whole,
                        null);
        implied.add(value(from, "time since " + from.text(), stretch, Reckoning.SINCE));
        if (first.granularity() == Granularity.YEAR || first.granularity() == Granularity.MONTH) {
            implied.add(length(from, time, first, published));
        }
    }

    /// Since some day of the printed year or month: between two lengths.
    private static ClaimValue length(
            ClaimValue from, TimeMention time, TimeRange first, LocalDate published) {
        boolean years = first.granularity() == Granularity.YEAR;
        int round = published.getYear() - first.from().getYear();
        long months = ChronoUnit.MONTHS.between(first.from().toLocalDate(), published);
        long count = years ? round : months;
        long days = ChronoUnit.DAYS.between(first.from().toLocalDate(), published);
        long least = Math.max(0, ChronoUnit.DAYS.between(first.until().toLocalDate(), published));
        Length.Unit unit = years ? Length.Unit.YEAR : Length.Unit.MONTH;
        Amount amount =
                new Amount(
                        BigDecimal.valueOf(count),
                        inUnits(least, unit),
                        inUnits(days + 1, unit),
                        Bound.EXACT,
                        BigDecimal.ONE);
        TimeMention length =
                new TimeMention(
                        time.span(),
                        time.text(),
                        TimeType.DURATION,
                        "P" + count + (years ? "Y" : "M"),
                        Anchoring.NONE,
                        null,
                        new Length(amount, unit));
        return value(from, "length of time since then", length, Reckoning.LENGTH);
    }

    private static BigDecimal inUnits(long days, Length.Unit unit) {
        return BigDecimal.valueOf(days)
                .multiply(BigDecimal.valueOf(Length.Unit.DAY.seconds()))
                .divide(BigDecimal.valueOf(unit.seconds()), 2, RoundingMode.HALF_EVEN);
    }

    private void age(
            List<ClaimValue> implied,
            String text,
            ClaimValue from,
            Quantity age,
            LocalDate published) {
        int end = from.span().end();
        Matcher matcher = THING.matcher(text.substring(end, Math.min(text.length(), end + BEHIND)));
        boolean exact = age.type() == QuantityType.MEASURE && age.amount().bound() == Bound.EXACT;
        if (!exact
                || !matcher.find()
                || !built.contains(matcher.group("thing").toLowerCase(Locale.ROOT))) {
            return;
        }
        int years = age.amount().value().intValue();
        LocalDate latest = published.minusYears(years);
        String thing = matcher.group("thing").toLowerCase(Locale.ROOT);
        implied.add(origin(from, "year of origin of the " + thing, latest));
    }

    /// @param latest the last day on which it can have been
    private static ClaimValue origin(ClaimValue from, String attribute, LocalDate latest) {
        TimeRange range =
                new TimeRange(
                        latest.minusYears(1).withDayOfYear(1).atStartOfDay(),
                        latest.plusDays(1).atStartOfDay(),
                        Granularity.YEAR,
                        false,
                        true,
                        null);
        TimeMention origin =
                new TimeMention(
                        from.span(),
                        from.text(),
                        TimeType.DATE,
                        String.valueOf(latest.getYear()),
                        Anchoring.PUBLICATION,
                        range,
                        null);
        return value(from, attribute, origin, Reckoning.AGE);
    }

    private static ClaimValue value(
            ClaimValue from, String attribute, TimeMention time, Reckoning by) {
        return new ClaimValue(
                from.span(),
                from.text(),
                attribute,
                from.head(),
                new Value.Implied(new Value.Time(time), by));
    }
}

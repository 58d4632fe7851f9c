package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.Anchoring;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.Length;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.core.time.TimeRange;
import org.crosscheck.core.time.TimeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is compared of a value in its sentence.
final class ContentsTest {
    @ParameterizedTest
    @CsvSource({
        "She swam it in two hours before a small crowd, true",
        "The sitting lasted two hours after all, true",
        "The alarm went two hours before the ship left, false",
        "It ended two hours after the vote, false",
        "The lights went out two hours ago, false",
    })
    void a_distance_from_another_event_is_no_length(String text, boolean length) {
        Span span = span(text, "two hours");
        TimeMention mention =
                new TimeMention(
                        span,
                        "two hours",
                        TimeType.DURATION,
                        "PT2H",
                        Anchoring.ABSOLUTE,
                        null,
                        new Length(Amount.exactly(2), Length.Unit.HOUR));
        assertThat(content(text, mention).isPresent()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Petra Lund, 61, ran the harbour | false",
                "In Olen, 61 ran the harbour | true",
                "Of the crews 61, all from Olen | true",
            })
    void the_age_of_a_person_counts_nothing(String text, boolean counted) {
        Quantity quantity =
                new Quantity(
                        span(text, "61"),
                        "61",
                        QuantityType.COUNT,
                        Amount.exactly(61),
                        null,
                        null,
                        null);
        ClaimValue value =
                new ClaimValue(quantity.span(), "61", "", "", new Value.Number(quantity));
        assertThat(Contents.of(value, text).isPresent()).isEqualTo(counted);
    }

    @Test
    void shortly_after_is_within_the_half_hour_that_follows() {
        assertThat(moment("The wall gave way shortly after 7.30"))
                .extracting(TimeRange::from, TimeRange::until)
                .containsExactly(at(7, 30), at(8, 0));
        assertThat(moment("The wall gave way just before 7.30"))
                .extracting(TimeRange::from, TimeRange::until)
                .containsExactly(at(7, 0), at(7, 31));
        assertThat(moment("The wall gave way at 7.30"))
                .extracting(TimeRange::from, TimeRange::until)
                .containsExactly(at(7, 30), at(7, 31));
    }

    @Test
    void shortly_before_midnight_is_still_the_day_before() {
        assertThat(moment("The wall gave way shortly before midnight", "midnight", at(0, 0)))
                .extracting(TimeRange::from, TimeRange::until)
                .containsExactly(at(0, 0).minusMinutes(30), at(0, 0));
    }

    private static TimeRange moment(String text) {
        return moment(text, "7.30", at(7, 30));
    }

    private static TimeRange moment(String text, String printed, LocalDateTime from) {
        TimeRange minute =
                new TimeRange(from, from.plusMinutes(1), Granularity.MINUTE, false, false, null);
        TimeMention mention =
                new TimeMention(
                        span(text, printed),
                        printed,
                        TimeType.TIME,
                        "2024-05-06T07:30",
                        Anchoring.ABSOLUTE,
                        minute,
                        null);
        Content.Moment moment = (Content.Moment) content(text, mention).orElseThrow();
        return Objects.requireNonNull(moment.range());
    }

    private static Optional<Content> content(String text, TimeMention mention) {
        return Contents.of(
                new ClaimValue(mention.span(), mention.text(), "", "", new Value.Time(mention)),
                text);
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static LocalDateTime at(int hour, int minute) {
        return LocalDateTime.of(2024, 5, 6, hour, minute);
    }
}

package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.claim.ValueType;
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

/// Values that follow from printed ones are compared like printed ones, and findings say so.
final class ImpliedComparisonTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);

    private final CrossChecker checker = new CrossChecker();

    @Test
    void a_sum_is_set_against_a_printed_number() {
        ArticleClaims adds =
                new MadeUpArticle("The Gull", "2024-05-07")
                        .implying(
                                "The coach took 12 adults and four children to Lake Orlo.",
                                "12 adults and four",
                                number(QuantityType.COUNT, 16, "person", Reckoning.SUM),
                                "number of person",
                                "take")
                        .build();
        ArticleClaims counts =
                new MadeUpArticle("The Tern", "2024-05-07")
                        .counting(
                                "The coach took 19 people to Lake Orlo.",
                                "19",
                                19,
                                "person",
                                "take")
                        .build();
        Finding finding = only(adds, counts);
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICTS);
        assertThat(finding.sentence()).contains("“12 adults and four”, so 16 people");
        assertThat(finding.sentence()).as("nothing is said of printed ones").contains("“19”");
    }

    @Test
    void the_first_day_that_follows_is_a_start() {
        ArticleClaims counts =
                new MadeUpArticle("The Gull", "2024-05-10")
                        .implying(
                                "The ferry strike entered its fifth day on Friday.",
                                "Friday",
                                day(MONDAY, Reckoning.FIRST_DAY),
                                "start of the strike",
                                "enter")
                        .build();
        ArticleClaims dates =
                new MadeUpArticle("The Tern", "2024-05-10")
                        .dating("The ferry strike began on 6 May.", "6 May", MONDAY, "begin", false)
                        .build();
        Finding finding = only(counts, dates);
        assertThat(finding.outcome()).isEqualTo(Outcome.AGREES);
        assertThat(finding.sentence()).contains("“Friday”, so from 6 May 2024");
    }

    @Test
    void a_length_that_follows_is_told_in_its_unit() {
        assertThat(drill(length(4, Length.Unit.DAY))).contains("”, so 4 days");
        assertThat(drill(length(180, Length.Unit.MINUTE))).contains("”, so 3 hours");
        assertThat(drill(length(1, Length.Unit.DAY))).contains("”, so 1 day");
    }

    /// The sentence on the length of one drill in two articles.
    private String drill(Value.Implied length) {
        List<ArticleClaims> articles =
                Stream.of("The Gull", "The Tern")
                        .map(paper ->
                                new MadeUpArticle(paper, "2024-05-10")
                                        .implying(
                                                "The drill Grey Tern lasted so long.",
                                                "so long",
                                                length,
                                                "length of the drill",
                                                "last")
                                        .build())
                        .toList();
        return only(articles.getFirst(), articles.getLast()).sentence();
    }

    @Test
    void a_share_that_follows_agrees_with_a_printed_percentage_in_another_unit() {
        Rules rules = new Rules(new Lexicon(), ExchangeRates.shipped());
        Content share =
                new Content.Number(
                        ValueType.PERCENTAGE, Figure.exactly(6), PercentageRule.PART, null, 0);
        Content printed = new Content.Number(ValueType.PERCENTAGE, Figure.exactly(6), "%", null, 0);
        assertThat(rules.compare(share, printed)).map(Verdict::reason).contains(Reason.UNIT);
    }

    private Finding only(ArticleClaims a, ArticleClaims b) {
        return checker.check(List.of(a, b), Progress.none()).crossChecks().stream()
                .flatMap(c -> c.findings().stream())
                .filter(f -> f.a().valueSpan() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Value.Implied number(QuantityType type, long value, String unit, Reckoning by) {
        Quantity quantity =
                new Quantity(new Span(0, 1), "", type, Amount.exactly(value), null, unit, null);
        return new Value.Implied(new Value.Number(quantity), by);
    }

    private static Value.Implied day(LocalDate day, Reckoning by) {
        TimeRange range =
                new TimeRange(
                        day.atStartOfDay(),
                        day.plusDays(1).atStartOfDay(),
                        Granularity.DAY,
                        false,
                        false,
                        null);
        return new Value.Implied(
                new Value.Time(
                        new TimeMention(
                                new Span(0, 1),
                                "",
                                TimeType.DATE,
                                day.toString(),
                                Anchoring.ABSOLUTE,
                                range,
                                null)),
                by);
    }

    private static Value.Implied length(long units, Length.Unit unit) {
        return new Value.Implied(
                new Value.Time(
                        new TimeMention(
                                new Span(0, 1),
                                "",
                                TimeType.DURATION,
                                "",
                                Anchoring.NONE,
                                null,
                                new Length(Amount.exactly(units), unit))),
                Reckoning.LENGTH);
    }
}

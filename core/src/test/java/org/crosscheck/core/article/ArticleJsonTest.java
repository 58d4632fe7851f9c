package org.crosscheck.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.claim.TextPart;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.Anchoring;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.Length;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.core.time.TimeRange;
import org.crosscheck.core.time.TimeType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleJsonTest {
    /// Values of every kind, made up from a seed: what fails can be repeated.
    private static final class Arbitrary {
        private static final String[] TEXTS = {
            "", "nine days", "“I do not attach conditions”", "\\ \" / \n\t", "Ærø, Þórr, 東京", "😀 x"
        };

        private static final String[] NUMBERS = {
            "0",
            "0.00",
            "-7",
            "1E+2",
            "100",
            "1.50",
            "1.2E+9",
            "304000000",
            "3.14159265358979323846"
        };

        private static final String[] ZONES = {"Z", "+02:00", "Europe/Berlin", "UTC+2", "GMT"};

        private final Random random;

        Arbitrary(long seed) {
            random = new Random(seed);
        }

        private <T> T one(T[] of) {
            return of[random.nextInt(of.length)];
        }

        private <T> @Nullable T maybe(Supplier<T> value) {
            return random.nextBoolean() ? value.get() : null;
        }

        private String text() {
            return one(TEXTS);
        }

        private BigDecimal number() {
            return new BigDecimal(one(NUMBERS));
        }

        private Span span() {
            int start = random.nextInt(1000);
            return new Span(start, start + random.nextInt(50));
        }

        private Amount amount() {
            return new Amount(
                    number(),
                    maybe(this::number),
                    maybe(this::number),
                    one(Bound.values()),
                    number());
        }

        private TimeRange range() {
            LocalDateTime from =
                    LocalDateTime.of(2021, 1, 1, 0, 0).plusSeconds(random.nextInt(1 << 30));
            return new TimeRange(
                    from,
                    from.plusNanos(1 + random.nextInt(1 << 30)),
                    one(Granularity.values()),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    maybe(() -> ZoneId.of(one(ZONES))));
        }

        private TimeMention time() {
            return new TimeMention(
                    span(),
                    text(),
                    one(TimeType.values()),
                    text(),
                    one(Anchoring.values()),
                    maybe(this::range),
                    maybe(() -> new Length(amount(), one(Length.Unit.values()))));
        }

        private Quantity quantity() {
            return new Quantity(
                    span(),
                    text(),
                    one(QuantityType.values()),
                    amount(),
                    maybe(() -> one(Change.values())),
                    maybe(this::text),
                    maybe(this::text));
        }

        private Value value(int kind) {
            return switch (kind) {
                case 0 -> new Value.Time(time());
                case 1 -> new Value.Number(quantity());
                case 2 -> new Value.Quotation(text(), maybe(this::text));
                case 3 -> new Value.Place(text());
                case 4 ->
                        new Value.Implied(
                                new Value.Number(quantity()), one(Value.Reckoning.values()));
                case 5 -> new Value.Implied(new Value.Time(time()), one(Value.Reckoning.values()));
                default -> new Value.Person(text(), maybe(this::text));
            };
        }

        List<ClaimValue> values() {
            List<ClaimValue> values = new ArrayList<>();
            for (int kind = 0; kind < 7; kind++) {
                values.add(
                        new ClaimValue(
                                span(),
                                text(),
                                text(),
                                text(),
                                value(kind),
                                maybe(() -> new ClaimValue.Correction(text(), text()))));
            }
            return values;
        }

        Frame frame() {
            return new Frame(
                    text(),
                    IntStream.range(0, random.nextInt(4))
                            .mapToObj(_ ->
                                    new Participant(
                                            one(Participant.Role.values()),
                                            text(),
                                            text(),
                                            maybe(this::text)))
                            .toList(),
                    maybe(this::text),
                    maybe(this::range),
                    Set.of("exercise", text() + "a"),
                    Set.of());
        }

        Attribution attribution() {
            return new Attribution(maybe(this::part), part(), part(), random.nextBoolean());
        }

        private TextPart part() {
            return new TextPart(span(), text(), maybe(this::text), maybe(random::nextDouble));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_read_equals_what_was_written(long seed) {
        Arbitrary arbitrary = new Arbitrary(seed);
        List<ClaimValue> values = arbitrary.values();
        Frame frame = arbitrary.frame();
        List<Attribution> attributions = List.of(arbitrary.attribution(), arbitrary.attribution());

        assertThat(ArticleJson.values(ArticleJson.writeValues(values))).isEqualTo(values);
        assertThat(ArticleJson.frame(ArticleJson.write(frame))).isEqualTo(frame);
        assertThat(ArticleJson.attributions(ArticleJson.write(attributions)))
                .isEqualTo(attributions);
    }

    @Test
    void only_the_components_of_a_record_are_written() {
        String json =
                ArticleJson.writeValues(
                        List.of(
                                new ClaimValue(
                                        new Span(3, 7),
                                        "Oslo",
                                        "place of the talks",
                                        "talk",
                                        new Value.Place("Oslo"))));

        assertThat(json)
                .isEqualTo(
                        """
                        [{"span":{"start":3,"end":7},"text":"Oslo","attribute":"place of the talks",\
                        "head":"talk","value":{"kind":"place","name":"Oslo"}}]\
                        """);
    }

    @Test
    void component_that_a_later_version_adds_is_overlooked() {
        assertThat(ArticleJson.spans("[{\"start\":1,\"end\":2,\"later\":true}]"))
                .containsExactly(new Span(1, 2));
    }
}

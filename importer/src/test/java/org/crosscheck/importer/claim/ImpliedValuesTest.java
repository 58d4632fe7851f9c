package org.crosscheck.importer.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.attribution.AttributionFinder;
import org.crosscheck.importer.language.SharedParser;
import org.crosscheck.importer.name.NamedText;
import org.crosscheck.importer.quantity.QuantityGrammar;
import org.crosscheck.importer.time.TimeGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpliedValuesTest {
    private static final PublicationTime PUBLISHED =
            new PublicationTime(LocalDate.of(2024, 5, 17), null, PublicationTime.Origin.ARGUMENT);

    private final ClaimExtractor extractor = new ClaimExtractor();

    private List<ClaimValue> implied(String text) {
        NamedText named = SharedParser.named(text);
        List<TimeMention> times = new TimeGrammar().find(named.parsed(), PUBLISHED);
        List<Quantity> quantities = new QuantityGrammar().find(named.parsed(), times);
        return extractor
                .extract(
                        named,
                        times,
                        quantities,
                        new AttributionFinder().find(named),
                        PUBLISHED.date())
                .stream()
                .flatMap(c -> c.values().stream())
                .filter(v -> v.value() instanceof Value.Implied)
                .toList();
    }

    private static Value of(ClaimValue value) {
        return ((Value.Implied) value.value()).of();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The council passed the plan by 31 votes to 24. | 7 vote
                    The plan was passed with 31 members in favour and 24 against. | 7 member
                    Osterby lost by three goals to two. | 1 goal
                    Osterby won the final 4-1. | 3
                    There were 120 passengers and four crew aboard. | 124 person
                    Two women and a man were killed. | 3 person
                    A woman and her four children were hurt. | 5 person
                    The coach took 12 adults and four children to the lake. | 16 person
                    12 adults and four children were in the coach. | 16 person
                    The council voted 52 to 48 for the tram. | 4
                    They carried it in a 52-48 vote. | 4
                    Harrow Town won 3-1 at home. | 2
                    Support for the plan rose from 41 to 46 percent. | 5 pp
                    The vaccine worked in 61 percent of the men, compared with 52 percent of the women. | 9 pp
                    The Greens took 31.5 percent of the vote, against 28 for the Liberals. | 3.5 pp
                    The council split 5-4. | 1
                    The vote was 31-19. | 12
                    Deputies backed the bill 54-47. | 7
                    The rash was seen in 18 of the 300 patients. | 6 %
                    The scheme costs 20 million euros a month. | 240000000 EUR
                    The port loses $7 million a week. | 1000000 USD
                    Three of the nine members dissented. | 6 member
                    She was cleared of two of the seven charges and convicted on the rest. | 5 charge
                    All but two of the 12 divers were found. | 10 diver
                    """)
    void what_follows_by_arithmetic_is_a_value(String text, String expected) {
        assertThat(implied(text))
                .extracting(v -> written(((Value.Number) of(v)).quantity()))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was the first flood of the valley in 17 years. | year of the last flood",
                "For the first time in 17 years the river froze. | year of the last time"
            })
    void the_first_in_so_many_years_dates_the_one_before(String text, String attribute) {
        assertThat(implied(text))
                .filteredOn(v -> of(v) instanceof Value.Time)
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.attribute()).isEqualTo(attribute);
                    assertThat(((Value.Time) of(v)).mention().value()).isEqualTo("2007");
                });
    }

    @Test
    void a_first_of_a_year_in_office_dates_nothing() {
        assertThat(implied("The first mayor spent nine years in office."))
                .filteredOn(v -> of(v) instanceof Value.Time)
                .isEmpty();
    }

    @Test
    void the_start_is_that_of_what_goes_on() {
        assertThat(implied("The strike entered its fifth day on Friday."))
                .extracting(ClaimValue::attribute, ClaimValue::head)
                .containsExactly(tuple("start of the strike", "strike"));
        assertThat(implied("The witness spoke on the third day of the trial on Friday."))
                .extracting(ClaimValue::attribute)
                .containsExactly("start of the trial");
    }

    @Test
    void it_stands_over_all_that_it_follows_from() {
        assertThat(implied("The coach took 12 adults and four children to the lake."))
                .extracting(ClaimValue::text)
                .containsExactly("12 adults and four");
    }

    private static String written(Quantity quantity) {
        return (quantity.amount().value().toPlainString()
                        + " "
                        + Objects.requireNonNullElse(quantity.unit(), ""))
                .strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 31 votes to 24 were cast against the plan.",
                "The shop sold 12 chairs and four tables.",
                "The road from 10 to 20 Harbour Street was closed.",
                "He came third, on 4-1.",
                "The fire killed 3 people and 12 people were hurt.",
                "Doctors counted three dead and 12 injured.",
                "The council voted to raise the fee from 32 to 36 crowns.",
                "Three of the four boats sank.",
                "More than 120 passengers and four crew were aboard.",
                "The firm paid $7 million on a week in May."
            })
    void nothing_follows_from_what_is_vague_or_of_different_things(String text) {
        assertThat(implied(text)).isEmpty();
    }

    @Test
    void a_rise_between_two_levels_has_its_direction() {
        Value value = of(implied("Turnout fell from 46 to 41 percent.").getFirst());
        assertThat(((Value.Number) value).quantity().change()).isEqualTo(Change.DOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The strike entered its fifth day on Friday. | 2024-05-13
                    The search went into its second straight day on Friday. | 2024-05-16
                    They hope to finish the bridge by the end of June. | 2024-06-30
                    The drill was held from 6 to 9 May. | 2024-05-06;2024-05-09;P4D
                    The talks lasted from 9 a.m. to 3 p.m. | PT6H
                    The mayor has governed the town since 2013. | 2013/2024;P11Y
                    It was the first cut in rates since October 2020. | 2020-10/2024-05;P43M
                    The strike has gone on since 5 May. | 2024-05-05/2024-05-17
                    The 34-year-old ferry sank. | 1990
                    The 34-year-old diver drowned. |
                    The drill ended at the end of June. |
                    The drill was held on 6 May. |
                    """)
    void days_that_follow_from_other_days_are_values(String text, String expected) {
        assertThat(
                        implied(text).stream()
                                .map(v -> ((Value.Time) of(v)).mention().value())
                                .reduce((a, b) -> a + ";" + b)
                                .orElse(null))
                .isEqualTo(expected);
    }
}

package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What two numbers of one claim say together.
final class CompositesTest {
    /// A number in digits with the noun behind it.
    private static final Pattern NUMBER = Pattern.compile("(?<!-)\\b(\\d+)\\b(?!-)(?: (\\p{L}+))?");

    private final Composites composites = new Composites(new Lexicon());

    @ParameterizedTest
    @CsvSource({
        "The ferry carried 212 passengers and 14 crew, 226",
        "The coach took 12 adults and 4 children to the lake, 16",
        "12 adults and 4 children were in the coach, 16",
        "By 87 votes to 81 the chamber kept the levy, 6",
        "The council voted 52 to 48 for the tram, 4",
        "The ward voted with 30 members in favour and 21 against, 9",
        "Harrow Town won 3-1 at home, 2",
        "They carried it in a 52-48 vote, 4",
    })
    void numbers_that_belong_together_make_a_sum_or_a_majority(String text, int expected) {
        assertThat(numbers(text)).containsExactly(expected + "");
    }

    @ParameterizedTest
    @CsvSource({
        "The fire killed 3 people and 12 people were hurt",
        "Doctors counted 3 dead and 12 injured",
        "The fee went from 32 to 36 crowns",
        "They sold 12 boats and 4 cars",
        "The road lies between pages 3-1 of the atlas",
    })
    void other_numbers_make_nothing(String text) {
        assertThat(numbers(text)).isEmpty();
    }

    @Test
    void a_part_of_a_whole_is_a_share() {
        assertThat(numbers("19 of the 612 patients fell ill")).containsExactly("3.1");
        assertThat(numbers("3 of the 4 boats sank")).as("too few to speak of a share").isEmpty();
    }

    private List<String> numbers(String text) {
        return composites.of(claim(text), text).stream()
                .map(d -> (Content.Number) d.content())
                .map(n -> n.figure().value().toPlainString())
                .toList();
    }

    private static Claim claim(String text) {
        List<ClaimValue> values = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String noun = matcher.group(2) == null ? "" : Lexicon.stem(matcher.group(2));
            Span span = new Span(matcher.start(1), matcher.end(1));
            Quantity quantity =
                    new Quantity(
                            span,
                            matcher.group(1),
                            QuantityType.COUNT,
                            Amount.exactly(Long.parseLong(matcher.group(1))),
                            null,
                            noun,
                            noun);
            values.add(
                    new ClaimValue(
                            span,
                            matcher.group(1),
                            "number of " + noun,
                            noun,
                            new Value.Number(quantity)));
        }
        Span all = new Span(0, text.length());
        Frame frame = new Frame("", List.of(), null, null, Set.of(), Set.of());
        return new Claim(
                "c1",
                all,
                text,
                all,
                1,
                null,
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                null,
                frame,
                values);
    }
}

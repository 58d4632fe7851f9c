package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AspectsTest {
    private final Aspects aspects = new Aspects();

    @ParameterizedTest
    @CsvSource({
        "The cellar lies 40 metres below the square., 40 metres, MEASURE, m, #depth",
        "They dug at a depth of 40 metres., 40 metres, MEASURE, m, #depth",
        "A mast 40 metres tall fell., 40 metres, MEASURE, m, #height",
        "The path ends 40 metres from the well., 40 metres, MEASURE, m, #distance",
        "The cart did 40 km/h downhill., 40 km/h, MEASURE, km/h, #speed",
        "It was 40 degrees in the shade., 40 degrees, MEASURE, Cel, #temperature",
        "The baker asks 4 crowns a loaf., 4, MONEY, NOK, #per loaf",
    })
    void a_number_is_a_measure_of_what_its_unit_or_a_word_beside_it_says(
            String text, String printed, QuantityType type, String unit, String aspect) {
        String behind = type == QuantityType.MONEY ? printed + " crowns" : printed;
        assertThat(of(text, behind, type, unit)).containsExactly(aspect);
    }

    @ParameterizedTest
    @CsvSource({
        "The path is 40 metres of gravel., 40 metres, MEASURE, m",
        "The choir has 40 singers and a loaf each., 40, COUNT, singer",
    })
    void other_words_say_nothing_of_it(
            String text, String printed, QuantityType type, String unit) {
        assertThat(of(text, printed, type, unit)).isEmpty();
    }

    private Set<String> of(String text, String printed, QuantityType type, String unit) {
        int start = text.indexOf(printed);
        Span span = new Span(start, start + printed.length());
        Quantity quantity = new Quantity(span, printed, type, Amount.exactly(40), null, unit, null);
        return aspects.of(
                new ClaimValue(span, printed, "", "", new Value.Number(quantity)),
                text,
                new Span(0, text.length()));
    }
}

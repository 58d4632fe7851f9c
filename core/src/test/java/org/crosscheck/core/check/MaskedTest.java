package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On the quay it was 18 in the shade. | 18 | “On the quay it was … in the shade”",
                "By noon, owners holding 38 of the shares had agreed. | 38 | “owners holding … of the shares had agreed”",
                "Nobody who was there in those long and windy days of the old harbour will forget that 12 drowned, mostly cooks."
                        + " | 12 | “days of the old harbour will forget that … drowned”"
            })
    void a_fact_is_named_by_its_words_around_the_value(
            String sentence, String number, String name) {
        assertThat(Masked.around(sentence, sentence.indexOf(number), number.length()))
                .isEqualTo(name);
    }
}

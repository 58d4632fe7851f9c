package org.crosscheck.importer.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,500 | 12500 | 1",
                "1.2 billion | 1200000000 | 100000000",
                "300 million | 300000000 | 1000000",
                "13 lakh | 1300000 | 100000",
                "12,34,567 | 1234567 | 1",
                "7.3bn | 7300000000 | 100000000",
                "5k | 5000 | 1000",
                "10 1/2 | 10.5 | 0.05",
                "2½ | 2.5 | 0.05",
                "1 234 567 | 1234567 | 1",
                "forty-two | 42 | 1",
                "one hundred and seven | 107 | 1",
                "two hundred and two thousand | 202000 | 1000",
                "six million three hundred thousand | 6300000 | 100000",
                "a dozen | 12 | 1",
                "three dozen | 36 | 1",
                "half a dozen | 6 | 1",
                "half a million | 500000 | 500000",
                "three and a half | 3.5 | 0.5",
                "five and a half million | 5500000 | 500000",
                "a million and a half | 1500000 | 500000",
                "a hundred | 100 | 100",
                "two point seven | 2.7 | 0.1",
                "zero | 0 | 1",
                "-4.5 | -4.5 | 0.1",
                "minus twenty | -20 | 1",
            })
    void numbers_are_read_with_the_place_of_their_last_digit(
            String text, BigDecimal value, BigDecimal resolution) {
        Numeral numeral = NumberReader.read(text, 0, text.length());
        assertThat(numeral).isNotNull();
        assertThat(numeral.span().end()).as("all of it is read").isEqualTo(text.length());
        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.resolution()).isEqualByComparingTo(resolution);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two-thirds | FRACTION",
                "a quarter | FRACTION",
                "3/4 | FRACTION",
                "third | ORDINAL",
                "twenty-first | ORDINAL",
                "22nd | ORDINAL",
                "dozens | FLOOR",
                "tens of thousands | FLOOR",
                "eleven | WORDS",
                "11 | DIGITS",
            })
    void the_form_of_a_number_is_kept(String text, Numeral.Form form) {
        Numeral numeral = NumberReader.read(text, 0, text.length());
        assertThat(numeral).isNotNull();
        assertThat(numeral.form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a ship",
                "192.168.7.1",
                "007",
                "ship",
                "and",
                "tens",
            })
    void what_is_no_number_is_not_read(String text) {
        assertThat(NumberReader.read(text, 0, text.length())).isNull();
    }

    @Test
    void two_numbers_joined_by_and_stay_two() {
        Numeral numeral = NumberReader.read("two hundred and three hundred", 0, 29);
        assertThat(numeral).isNotNull();
        assertThat(numeral.value()).isEqualByComparingTo("200");
    }

    @Test
    void a_whole_text_is_parsed_only_if_it_is_a_number_and_nothing_else() {
        assertThat(NumberReader.parse("twenty-one")).isEqualByComparingTo("21");
        assertThat(NumberReader.parse("twenty-one ships")).isNull();
    }
}

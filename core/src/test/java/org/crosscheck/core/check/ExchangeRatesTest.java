package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of exchange rates, the shipped one and those of users.
final class ExchangeRatesTest {
    @Test
    void sums_may_be_one_within_fifteen_per_cent_of_the_rate() {
        ExchangeRates rates = table("EUR\t0.50").rates();
        assertThat(meets(rates, 100, "EUR", 170)).isTrue();
        assertThat(meets(rates, 100, "EUR", 200)).isTrue();
        assertThat(meets(rates, 100, "EUR", 240)).isFalse();
    }

    @Test
    void remarks_and_empty_lines_are_no_faults() {
        ExchangeRates.Table table = table("# averages of a year", "", "EUR\t0.50");
        assertThat(table.faults()).isEmpty();
        assertThat(table.rates().convert(Figure.exactly(1), "EUR", "USD")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "EUR\tmuch", "euro\t0.5", "EUR\t-1", "EUR\t0", "EUR\t0,5"})
    void a_broken_line_is_told_with_its_number(String line) {
        assertThat(table("GBP\t0.8", line).faults())
                .singleElement()
                .asString()
                .contains("line 2", line, "expected");
    }

    @Test
    void a_currency_without_a_line_is_not_converted() {
        assertThat(table("EUR\t0.50").rates().convert(Figure.exactly(1), "GBP", "USD")).isEmpty();
    }

    @Test
    void the_shipped_table_has_no_faults() {
        assertThat(ExchangeRates.parse(Resource.lines("exchange-rates.tsv")).faults()).isEmpty();
        assertThat(ExchangeRates.shipped().convert(Figure.exactly(1), "EUR", "USD")).isPresent();
    }

    private static boolean meets(ExchangeRates rates, long sum, String currency, long dollars) {
        return rates.convert(Figure.exactly(sum), currency, "USD").stream()
                .anyMatch(Figure.exactly(dollars)::meets);
    }

    private static ExchangeRates.Table table(String... lines) {
        return ExchangeRates.parse(List.of(lines));
    }
}

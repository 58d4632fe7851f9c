package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values that come to nearly the same find each other, whatever their unit.
final class ValueKeysTest {
    private final ValueKeys keys = new ValueKeys();

    @ParameterizedTest
    @CsvSource({
        "measure, 34000 [ft_i], 10400 m",
        "measure, 1 km, 1000 m",
        "measure, 18 Cel, 64 [degF]",
        "count, 1204, 1200",
        "duration, 90 MINUTE, 1.5 HOUR",
        "date, 2024-05-06T18:05, 2024-05-06T18:40",
        "date, 2024-05-06, 2024-05-06T18:40",
        "duration, 7 YEAR, 84 MONTH",
        "count, 60, 61",
    })
    void nearly_equal_values_share_a_key(String page, String a, String b) {
        assertThat(shared(page, a, b)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "measure, 34000 [ft_i], 12000 m",
        "measure, 10 kg, 10 m",
        "count, 3, 3",
        "money, 4e6 EUR, 4e6 USD",
        "date, 2024-05-06T18:05, 2024-05-07T18:05",
        "date, 2024-05-06, 2024-05-07",
        "date, 2024-05, 2024-05",
    })
    void other_values_and_values_that_many_things_have_do_not(String page, String a, String b) {
        assertThat(shared(page, a, b)).isEmpty();
    }

    private Set<String> shared(String page, String a, String b) {
        Set<String> found = new HashSet<>(keys.of(Notation.parse(page, a)));
        found.retainAll(keys.of(Notation.parse(page, b)));
        return found;
    }
}

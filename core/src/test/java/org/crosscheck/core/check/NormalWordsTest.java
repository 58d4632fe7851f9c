package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PT9H                   | 9 hours
                    P1D                    | 1 day
                    PT30M                  | 30 minutes
                    P3M                    | 3 months
                    P2.5Y                  | 2.5 years
                    P1CE                   | 1 century
                    2 FORTNIGHT            | 2 fortnights
                    >15                    | 15 or more
                    <1200                  | 1,200 or less
                    >18000000 GBP          | 18 million GBP or more
                    18000000–20500000 USD  | 18 million to 20.5 million USD
                    1234567                | 1,234,567
                    ~40 m                  | about 40 m
                    20–30                  | 20 to 30
                    5 [mi_i]               | 5 miles
                    3 pp                   | 3 percentage points
                    2022-10-10             | 10 October 2022
                    2022-10-10/2022-10-21  | 10 October 2022 to 21 October 2022
                    2022-10-10T09:30       | 10 October 2022, 09:30
                    2022-10-10T09:30 Z     | 10 October 2022, 09:30 Z
                    we shall see           | we shall see
                    gone by midnight,      | gone by midnight
                    Port Ellery            | Port Ellery
                    2022-19-99             | 2022-19-99
                    """)
    void people_read_words_where_programs_compare_forms(String form, String words) {
        assertThat(NormalWords.of(form)).isEqualTo(words);
    }
}

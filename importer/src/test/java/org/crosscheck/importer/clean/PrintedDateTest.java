package org.crosscheck.importer.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {
    private static String found(String text, DateOrder order) {
        return PrintedDate.findFirst(text, order)
                .map(d -> d.moment() == null ? d.date().toString() : Objects.toString(d.moment()))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Last Updated : Jun 21 2021, 10:43 AM IST | 2021-06-21T10:43+05:30",
                "PUBLISHED ON JUN 23, 2021 07:14 PM IST | 2021-06-23T19:14+05:30",
                "Saturday, October 22, 2022 | 2022-10-22",
                "22nd of October 2022 | 2022-10-22",
                "5th May 2019, 9.30pm | 2019-05-05",
                "12.09.2025 | 2025-09-12",
                "25/12/2024 18:05 | 2024-12-25",
                "2024-03-13T16:45:00+01:00 | 2024-03-13T16:45+01:00",
                "Tue, 05 Jun 2018 10:00:00 GMT | 2018-06-05T10:00Z",
                "Published: 07:12, Wed 7 May 2025 | 2025-05-07",
                "le 3 février 2020 | 2020-02-03",
                "15. März 2021 um 14:05 Uhr | 2021-03-15",
                "2021年6月21日 | 2021-06-21",
                "no date in 2021 or on 12 May | none",
                "31 February 2021 | none"
            })
    void full_dates_are_read_as_printed(String text, String expected) {
        assertThat(found(text, DateOrder.UNKNOWN)).isEqualTo(expected);
    }

    @Test
    void a_numeric_date_that_can_be_two_days_needs_to_know_the_order() {
        assertThat(found("05/04/2025", DateOrder.UNKNOWN)).isEqualTo("none");
        assertThat(found("05/04/2025", DateOrder.DAY_FIRST)).isEqualTo("2025-04-05");
        assertThat(found("05/04/2025", DateOrder.MONTH_FIRST)).isEqualTo("2025-05-04");
        assertThat(DateOrder.of("en-GB", null)).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.of("en_US", null)).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.of("en", "https://paper.co.uk/a")).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.of("en", "https://paper.com/a")).isEqualTo(DateOrder.UNKNOWN);
    }
}

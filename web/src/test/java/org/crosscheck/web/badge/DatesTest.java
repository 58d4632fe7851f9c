package org.crosscheck.web.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {
    @Test
    void dates_are_written_as_in_the_readers_country() {
        assertThat(Dates.regional(Locale.ENGLISH, Locale.US)).isEqualTo(Locale.US);
        assertThat(Dates.regional(Locale.ENGLISH, Locale.CANADA)).isEqualTo(Locale.CANADA);
    }

    @Test
    void day_stands_before_the_month_where_the_country_is_not_known() {
        assertThat(Dates.regional(Locale.ENGLISH, null)).isEqualTo(Locale.UK);
        assertThat(Dates.regional(Locale.ENGLISH, Locale.ENGLISH)).isEqualTo(Locale.UK);
        assertThat(Dates.regional(Locale.ENGLISH, Locale.GERMANY))
                .as("words stay in the language of the screen")
                .isEqualTo(Locale.UK);
    }

    @Test
    void period_has_the_precision_of_its_value_and_says_nothing_of_what_is_no_day() {
        assertThat(Dates.period("2022-10-21")).isEqualTo("21 Oct 2022");
        assertThat(Dates.period("2022-10")).isEqualTo("October 2022");
        assertThat(Dates.period("2022")).isEqualTo("2022");
        assertThat(Dates.period("2022-10-10/2022-10-21")).isEqualTo("10 Oct 2022 – 21 Oct 2022");
        assertThat(Dates.period("2022-W42")).isEmpty();
        assertThat(Dates.period("P9D")).isEmpty();
        assertThat(Dates.period("unknown")).isEmpty();
    }
}

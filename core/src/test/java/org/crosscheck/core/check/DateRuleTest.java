package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;
import org.junit.jupiter.api.Test;

class DateRuleTest {
    private static TimeRange hedged(String from, String until, Granularity granularity) {
        return new TimeRange(
                LocalDate.parse(from).atStartOfDay(),
                LocalDate.parse(until).atStartOfDay(),
                granularity,
                false,
                true,
                null);
    }

    private static Outcome outcome(TimeRange a, TimeRange b) {
        return DateRule.compare(new Content.Moment(a), new Content.Moment(b)).outcome();
    }

    @Test
    void late_in_a_year_does_not_reach_into_the_next() {
        TimeRange late = hedged("2027-07-01", "2028-01-01", Granularity.YEAR);
        assertThat(outcome(late, CalendarStretch.year(2028).range())).isEqualTo(Outcome.CONFLICTS);
        assertThat(outcome(late, CalendarStretch.month(2027, 5).range()))
                .as("where it begins is open")
                .isEqualTo(Outcome.AGREES);
    }

    @Test
    void early_in_a_year_does_not_reach_into_the_one_before() {
        TimeRange early = hedged("2027-01-01", "2027-07-01", Granularity.YEAR);
        assertThat(outcome(early, CalendarStretch.year(2026).range())).isEqualTo(Outcome.CONFLICTS);
    }

    @Test
    void about_a_year_reaches_further_on_both_sides() {
        TimeRange about = hedged("2027-01-01", "2028-01-01", Granularity.YEAR);
        assertThat(outcome(about, CalendarStretch.year(2028).range())).isEqualTo(Outcome.AGREES);
        assertThat(outcome(about, CalendarStretch.year(2026).range())).isEqualTo(Outcome.AGREES);
    }
}

package org.crosscheck.web.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.Test;

/// How labelled values and passages are read.
final class GoldValuesTest {
    private static List<Double> numbers(ValueType type, String json)
            throws JsonProcessingException {
        return GoldValues.numbers(type, new ObjectMapper().readTree(json));
    }

    private static Set<LocalDate> days(String json) throws JsonProcessingException {
        return GoldValues.days(ValueType.DATE, new ObjectMapper().readTree(json));
    }

    @Test
    void durations_are_seconds() throws JsonProcessingException {
        assertThat(numbers(ValueType.DURATION, "\"PT2H4M51S\"")).containsExactly(7491.0);
        assertThat(numbers(ValueType.DURATION, "\"P2M\"")).containsExactly(5_259_600.0);
        assertThat(numbers(ValueType.DURATION, "{\"approx\": \"P7W\"}"))
                .containsExactly(4_233_600.0);
    }

    @Test
    void a_duration_between_two_days_has_no_number() throws JsonProcessingException {
        assertThat(numbers(ValueType.DURATION, "\"2024-05-01/2024-05-04\"")).isEmpty();
    }

    @Test
    void numbers_come_with_their_bounds() throws JsonProcessingException {
        assertThat(numbers(ValueType.MONEY, "{\"min\": 3, \"max\": 4.5, \"currency\": \"EUR\"}"))
                .containsExactly(3.0, 4.5);
    }

    @Test
    void a_date_begins_within_what_is_given() throws JsonProcessingException {
        LocalDate second = LocalDate.of(2024, 5, 2);
        assertThat(days("\"2024-05-02T10:30\"")).containsExactly(second);
        assertThat(days("\"2024-05\"")).hasSize(31).contains(second);
        assertThat(days("\"2024\"")).hasSize(366).contains(second);
        assertThat(days("\"2024-05/2024-07\"")).hasSize(31).contains(second);
        assertThat(days("null")).isEmpty();
    }

    @Test
    void a_passage_is_found_whatever_its_marks_and_spaces() {
        assertThat(Skeleton.of("Rain – “much\nrain” – fell.").find("\"Much rain\"-"))
                .isEqualTo(new Span(8, 17));
        assertThat(Skeleton.of("Rain fell.").find("snow")).isNull();
    }
}

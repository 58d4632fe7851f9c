package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crosscheck.core.claim.ValueType;
import org.junit.jupiter.api.Test;

/// What share of findings is expected to hold.
final class CalibrationTest {
    @Test
    void a_kind_that_was_never_reported_is_as_likely_right_as_wrong() {
        assertThat(Calibration.prior(Outcome.CONFLICTS, ValueType.PLACE)).isEqualTo(0.5);
    }

    @Test
    void no_share_is_certain_however_many_were_right() {
        for (Outcome outcome : Outcome.values()) {
            for (ValueType type : ValueType.values()) {
                assertThat(Calibration.prior(outcome, type)).isBetween(0.01, 0.99);
            }
        }
    }

    @Test
    void every_counted_kind_is_one_that_there_is_and_has_no_more_right_than_reported() {
        List<String> outcomes = Arrays.stream(Outcome.values()).map(o -> lower(o.name())).toList();
        List<String> types = Arrays.stream(ValueType.values()).map(t -> lower(t.name())).toList();
        assertThat(Resource.lines("calibration.tsv"))
                .allSatisfy(line -> {
                    String[] cells = line.split("\t");
                    assertThat(outcomes).contains(cells[0]);
                    assertThat(types).contains(cells[1]);
                    assertThat(Integer.parseInt(cells[2])).isBetween(0, Integer.parseInt(cells[3]));
                });
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

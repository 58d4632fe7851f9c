package org.crosscheck.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PositionListTest {
    private static final List<String> LABELS = List.of("nine days", "eleven days");

    @Test
    void the_key_chooses_the_first_position_where_none_is_chosen() {
        assertThat(PositionList.following(LABELS, null)).hasValue("nine days");
    }

    @Test
    void the_key_goes_on_to_the_next_position_and_stays_at_the_last() {
        assertThat(PositionList.following(LABELS, "nine days")).hasValue("eleven days");
        assertThat(PositionList.following(LABELS, "eleven days")).hasValue("eleven days");
    }

    @Test
    void there_is_nothing_to_choose_without_positions() {
        assertThat(PositionList.following(List.of(), null)).isEmpty();
    }
}

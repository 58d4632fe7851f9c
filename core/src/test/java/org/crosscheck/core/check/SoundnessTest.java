package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundnessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "number of people injured",
                "share of the ball the guests had",
                "sum the harbour is losing",
                "day the ships turned for home",
                "length of the drill",
                "start of the strike",
                "percentage the union is demanding",
                "turnout in the strike ballot"
            })
    void a_name_of_something_is_sound(String name) {
        assertThat(Soundness.isSound(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it",
                "percentage",
                "number of on the doorstep",
                "year it was flooded",
                "distance i did not think about the tide",
                "the uranium it amounted",
                "percentage owners holding",
                "time at",
                "length of time the visit was",
                "number of were",
            })
    void half_a_clause_is_not(String name) {
        assertThat(Soundness.isSound(name)).isFalse();
    }
}

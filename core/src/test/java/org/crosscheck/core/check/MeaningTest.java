package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How near two meanings are.
final class MeaningTest {
    private static final Meaning NORTH = Meaning.of(new float[] {0, 1});

    @Test
    void one_direction_is_one_meaning_however_long_it_is() {
        assertThat(NORTH.likeness(Meaning.of(new float[] {0, 40}))).isEqualTo(1);
        assertThat(NORTH.likeness(Meaning.of(new float[] {0, -40}))).isEqualTo(-1);
    }

    @Test
    void the_likeness_is_the_cosine_of_the_angle_between_them() {
        assertThat(NORTH.likeness(Meaning.of(new float[] {3, 0}))).isZero();
        assertThat(NORTH.likeness(Meaning.of(new float[] {0.3f, 0.4f})))
                .isCloseTo(0.8, within(0.005));
    }

    @Test
    void it_is_unknown_where_one_of_the_meanings_is() {
        Meanings some = text -> text.isEmpty() ? Optional.empty() : Optional.of(NORTH);
        assertThat(some.likeness("a", "b")).hasValue(1);
        assertThat(some.likeness("a", "")).isEmpty();
        assertThat(some.likeness("", "b")).isEmpty();
    }
}

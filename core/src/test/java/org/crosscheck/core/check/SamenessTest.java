package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {
    private static Sameness judged(Passages.Overlap overlap, String meaning) {
        return new Sameness(
                overlap,
                meaning.equals("unknown")
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(meaning)));
    }

    /// Shared words, words of the shorter and of the longer, and what both mean.
    @ParameterizedTest
    @CsvSource({
        "5, 6, 8, unknown, true,  true",
        "3, 6, 8, unknown, false, true",
        "1, 6, 8, unknown, false, false",
        "1, 6, 8, 0.95,    true,  true",
        "5, 6, 8, 0.85,    true,  true",
        "5, 6, 8, 0.60,    false, true",
        "1, 6, 8, 0.45,    false, false",
        "1, 2, 3, 0.80,    false, true"
    })
    void meaning_decides_where_it_is_known_and_common_words_otherwise(
            int shared, int shorter, int longer, String meaning, boolean same, boolean related) {
        Sameness sameness =
                judged(new Passages.Overlap(shared, shorter, longer, 0, false), meaning);
        assertThat(sameness.saysTheSame()).isEqualTo(same);
        assertThat(sameness.isOfOneThing()).isEqualTo(related);
    }

    @ParameterizedTest
    @CsvSource({"unknown", "0.95"})
    void passages_with_other_numbers_do_not_say_the_same(String meaning) {
        Passages.Overlap other = new Passages.Overlap(5, 6, 8, 2, true);
        assertThat(judged(other, meaning).saysTheSame()).isFalse();
        assertThat(judged(other, meaning).isOfOneThing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, unknown, false", "2, unknown, true", "0, 0.62,    true", "0, 0.55,    false"})
    void a_few_words_or_a_near_meaning_touch(int shared, String meaning, boolean touched) {
        assertThat(judged(new Passages.Overlap(shared, 8, 9, 0, false), meaning).isTouched())
                .isEqualTo(touched);
    }
}

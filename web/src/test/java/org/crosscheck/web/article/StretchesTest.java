package org.crosscheck.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.Test;

class StretchesTest {
    private static final String TEXT = "It rained. The old ferry\n left (late) at noon. It rained.";
    private static final Span FERRY = new Span(11, 46);

    private final Stretches stretches = new Stretches(TEXT);

    @Test
    void words_are_found_within_their_sentence_whatever_the_white_space_and_the_case() {
        assertThat(stretches.find("Ferry left (LATE)", FERRY).map(found -> found.in(TEXT)))
                .contains("ferry\n left (late)");
    }

    @Test
    void words_of_another_sentence_or_in_another_order_are_not_there() {
        assertThat(stretches.find("rained", FERRY)).isEmpty();
        assertThat(stretches.find("left ferry", FERRY)).isEmpty();
    }

    @Test
    void no_words_mean_the_whole_sentence() {
        assertThat(stretches.find("  ", FERRY)).contains(FERRY);
    }

    @Test
    void sentence_is_offered_for_all_of_the_typed_words_in_any_order() {
        assertThat(stretches.holdsAll(FERRY, "noon fer")).isTrue();
        assertThat(stretches.holdsAll(FERRY, "")).isTrue();
        assertThat(stretches.holdsAll(FERRY, "noon rained")).isFalse();
    }

    @Test
    void sentence_is_shown_in_one_line() {
        assertThat(stretches.line(FERRY)).isEqualTo("The old ferry left (late) at noon.");
    }
}

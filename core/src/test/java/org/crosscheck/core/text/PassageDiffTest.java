package org.crosscheck.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageDiffTest {
    @Test
    void a_word_in_the_place_of_another_follows_it() {
        assertThat(diff("The exercise lasts nine days.", "The exercise lasts eleven days."))
                .isEqualTo("The exercise lasts [-nine-] {+eleven+} days.");
    }

    @Test
    void words_that_only_one_has_stand_alone() {
        assertThat(diff("Ships from China arrived", "Ships from China and Iran arrived"))
                .isEqualTo("Ships from China {+and Iran+} arrived");
        assertThat(diff("Two large ships", "Two ships")).isEqualTo("Two [-large-] ships");
    }

    @Test
    void capitals_apostrophes_and_what_stands_between_words_make_no_difference() {
        assertThat(diff("\"The navy's plan\", he said", "the Navy’s plan, he said."))
                .isEqualTo("the Navy’s plan, he said.");
    }

    @Test
    void currency_per_cent_and_a_minus_are_part_of_their_number() {
        assertThat(diff("It cost €5", "It cost $5")).isEqualTo("It cost [-€5-]{+$5+}");
        assertThat(diff("It was -5 degrees", "It was 5 degrees"))
                .isEqualTo("It was [--5-] {+5+} degrees");
        assertThat(diff("up 5 per cent", "up 5%")).isEqualTo("up [-5 per cent-]{+5%+}");
    }

    @Test
    void the_first_and_the_last_words_may_differ() {
        assertThat(diff("Yesterday it rained", "It rained again"))
                .isEqualTo("[-Yesterday-] It rained {+again+}");
    }

    @Test
    void a_passage_may_be_empty() {
        assertThat(diff("", "It rained")).isEqualTo("{+It rained+}");
        assertThat(diff("It rained", "")).isEqualTo("[-It rained-]");
        assertThat(diff("…", "…")).isEqualTo("…");
    }

    @Test
    void very_long_passages_are_set_against_each_other_as_a_whole() {
        String left = "a ".repeat(3000).strip();
        String right = "b ".repeat(3000).strip();
        assertThat(PassageDiff.of(left, right))
                .extracting(PassageDiff.Piece::kind)
                .containsExactly(PassageDiff.Kind.REMOVED, PassageDiff.Kind.ADDED);
    }

    private static String diff(String reference, String compared) {
        return PassageDiff.of(reference, compared).stream()
                .map(piece ->
                        switch (piece.kind()) {
                            case SAME -> piece.text() + piece.gap();
                            case REMOVED -> "[-" + piece.text() + "-]" + piece.gap();
                            case ADDED -> "{+" + piece.text() + "+}" + piece.gap();
                        })
                .collect(Collectors.joining());
    }
}

package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that have to do with each other.
final class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    @ParameterizedTest
    @CsvSource({
        "lose-life, die",
        "take-hospital, hospital",
        "exchange-fire, fight",
        "steer-bill, pass",
        "hold-talk, meet",
        "step-down, resign",
        "drag-on, last",
        "discussion, discuss",
        "caution, warn",
        "ferry, ship",
        "panel, inquiry",
    })
    void a_verb_that_says_little_means_what_its_noun_says(String phrase, String meaning) {
        assertThat(lexicon.classes(phrase)).contains("#" + meaning);
    }

    @ParameterizedTest
    @CsvSource({"take-bus", "lose-match", "hold-door"})
    void other_verbs_with_nouns_are_no_phrases(String phrase) {
        assertThat(lexicon.classes(phrase)).isEmpty();
    }

    @Test
    void stems_in_y_keep_it_when_inflected() {
        assertThat(Lexicon.stem("ratified")).isEqualTo(Lexicon.stem("ratify"));
        assertThat(Lexicon.stem("parties")).isEqualTo(Lexicon.stem("party"));
    }

    @Test
    void contraries_are_known_by_their_stems() {
        assertThat(lexicon.areContrary(Lexicon.stem("ratified"), Lexicon.stem("rejected")))
                .isTrue();
    }

    @Test
    void what_one_after_the_other_is_so_of_one_thing_is_no_contrary() {
        assertThat(lexicon.areContrary(Lexicon.stem("began"), Lexicon.stem("ended"))).isFalse();
        assertThat(lexicon.areContrary(Lexicon.stem("begin"), Lexicon.stem("end"))).isFalse();
    }
}

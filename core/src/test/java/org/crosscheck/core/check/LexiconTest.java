package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

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
    })
    void a_verb_that_says_little_means_what_its_noun_says(String phrase, String meaning) {
        assertThat(lexicon.classes(phrase)).contains("#" + meaning);
    }

    @ParameterizedTest
    @CsvSource({"take-bus", "lose-match", "hold-door"})
    void other_verbs_with_nouns_are_no_phrases(String phrase) {
        assertThat(lexicon.classes(phrase)).isEmpty();
    }
}

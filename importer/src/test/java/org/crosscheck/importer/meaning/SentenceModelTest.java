package org.crosscheck.importer.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceModelTest {
    private static final List<String> LOG = new ArrayList<>();
    private static final SentenceModel MODEL = new SentenceModel(LOG::add);

    private static double likeness(String a, String b) {
        return MODEL.likeness(a, b).orElseThrow();
    }

    @Test
    void a_text_means_what_it_means() {
        assertThat(likeness("The ferry sank.", "The ferry sank.")).isCloseTo(1, within(1e-5));
        assertThat(LOG).isEmpty();
    }

    @Test
    void other_words_for_one_thing_are_nearer_than_another_thing() {
        String said = "The ferry sank off the coast on Monday.";
        assertThat(likeness(said, "A passenger ship went down near the shore."))
                .isGreaterThan(likeness(said, "Bread becomes dearer in June.") + 0.1);
    }

    @Test
    void it_does_not_matter_which_comes_first_nor_how_long_a_text_is() {
        String much = "The harbour was closed. ".repeat(400);
        assertThat(likeness(much, "A port shut down."))
                .isEqualTo(likeness("A port shut down.", much));
        assertThat(likeness("", "A port shut down.")).isBetween(-1.0, 1.0);
    }
}

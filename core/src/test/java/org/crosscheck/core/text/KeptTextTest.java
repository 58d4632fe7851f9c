package org.crosscheck.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTextTest {
    private static List<String> kept(String raw, String clean) {
        return KeptText.of(raw, clean).runs().stream().map(run -> run.raw().in(raw)).toList();
    }

    @Test
    void what_stands_around_the_article_is_not_kept() {
        String raw =
                "Home News Sport\nSubscribe now\nThe port will stay shut for nine days, the mayor"
                        + " said.\nShare this\nMost read\nThe port of Osterby";

        assertThat(kept(raw, "The port will stay shut for nine days, the mayor said."))
                .containsExactly("The port will stay shut for nine days, the mayor said.");
    }

    @Test
    void what_was_cut_out_of_the_middle_parts_the_runs() {
        String raw =
                "Nine ships left the harbour on Monday.\nAdvertisement: buy boats\nTwo ships came"
                        + " back the same evening.";
        String clean =
                "Nine ships left the harbour on Monday.\n\nTwo ships came back the same evening.";

        KeptText found = KeptText.of(raw, clean);

        assertThat(found.runs())
                .extracting(run -> run.raw().in(raw))
                .containsExactly(
                        "Nine ships left the harbour on Monday.",
                        "Two ships came back the same evening.");
        assertThat(found.runs())
                .extracting(run -> run.clean().in(clean))
                .containsExactly(
                        "Nine ships left the harbour on Monday.",
                        "Two ships came back the same evening.");
    }

    @Test
    void words_that_stand_twice_are_kept_where_the_article_has_them() {
        String raw =
                "Storm closes port\nRead also\nStorm closes port\nBy Ada Roe\nThe storm closed the"
                        + " port of Lindvik for a week.";
        String clean = "Storm closes port\nThe storm closed the port of Lindvik for a week.";

        List<String> kept = kept(raw, clean);

        assertThat(kept).hasSize(2);
        assertThat(kept.getLast()).isEqualTo("The storm closed the port of Lindvik for a week.");
        assertThat(kept.getFirst()).isEqualTo("Storm closes port");
    }

    @Test
    void white_space_counts_for_nothing() {
        assertThat(kept("Nine\n   days\u00a0 of rain", "Nine days of rain"))
                .containsExactly("Nine\n   days\u00a0 of rain");
    }

    @Test
    void glued_words_are_not_kept_but_those_around_them_are() {
        assertThat(
                        kept(
                                "The exercise lasts nine daysShare and then the fleet goes home",
                                "The exercise lasts nine days and then the fleet goes home"))
                .containsExactly("The exercise lasts nine", "and then the fleet goes home");
    }

    @Test
    void empty_texts_have_nothing_in_common() {
        assertThat(KeptText.of("", "").runs()).isEmpty();
        assertThat(KeptText.of("Menu", "").runs()).isEmpty();
        assertThat(KeptText.of("", "Nine days").runs()).isEmpty();
        assertThat(KeptText.of("alpha beta", "gamma delta").runs()).isEmpty();
    }

    @Test
    void long_page_of_the_same_words_is_aligned_at_once() {
        String raw = "menu ".repeat(200_000) + "Nine ships left the harbour.";

        assertThat(kept(raw, "Nine ships left the harbour."))
                .containsExactly("Nine ships left the harbour.");
    }
}

package org.crosscheck.importer.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.importer.language.SharedParser;
import org.crosscheck.importer.name.NamedText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences that nobody writes and machines do.
class HostileSentencesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static java.util.List<Attribution> find(String text) {
        NamedText named = SharedParser.named(text);
        return Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> new AttributionFinder().find(named));
    }

    @Test
    void a_sentence_of_five_thousand_words_does_not_stall() {
        assertThat(find("Holt said that " + "the ferry and ".repeat(1_700) + "the quay sank."))
                .hasSizeLessThan(5_000);
    }

    @Test
    void a_thousand_reports_in_one_sentence_do_not_stall() {
        find("Holt said " + "that Rask said ".repeat(1_000) + "that it rained.");
    }

    @Test
    void marks_that_open_and_never_close_do_not_stall() {
        find("“Holt said “".repeat(800) + "it rained.");
    }

    @Test
    void quotations_inside_quotations_do_not_stall() {
        find(
                "“Rask told me, ‘Holt said, “It rained,” and left,’ and I laughed,” she said. "
                        .repeat(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule",
                "call",
                "put",
                "warn",
                "say",
                "tell",
                "deny",
                "quote",
                "count",
                "value",
                "raise",
                "describe",
                "accuse",
                "order",
                "report",
                "decline",
                "spoke of",
                "tweeted"
            })
    void a_cue_may_be_the_last_word_of_a_text_without_a_point(String cue) {
        find("Judges rule");
        find("Holt waits for how the judges " + cue);
        find("The judges " + cue);
        find("Holt " + cue);
        find(cue);
    }

    @Test
    void nothing_but_cues_reports_nothing_that_breaks() {
        find("Said said, said: according to, according to. That that, saying as saying.");
        find("As saying. Said. : \"x\" According to");
    }
}

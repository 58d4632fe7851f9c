package org.crosscheck.importer.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.importer.language.SharedParser;
import org.junit.jupiter.api.Test;

class AttributionFinderTest {
    private final AttributionFinder finder = new AttributionFinder();

    private List<Attribution> find(String text) {
        return finder.find(SharedParser.named(text));
    }

    @Test
    void words_in_marks_are_direct_and_others_are_not() {
        assertThat(find("\"We sail at dawn,\" Bruno Holt said. He said that it was late."))
                .extracting(Attribution::direct)
                .containsExactly(true, false);
    }

    @Test
    void an_agency_that_is_quoted_is_the_source_of_the_same_words() {
        assertThat(find("\"The door is shut,\" the Herald reported, quoting the state agency."))
                .extracting(a ->
                        java.util.Objects.requireNonNull(a.source()).name()
                                + ": "
                                + a.content().text())
                .contains("Herald: The door is shut,", "state agency: The door is shut,");
    }

    @Test
    void a_quotation_of_several_sentences_is_one_content() {
        assertThat(find("\"We sail at dawn. Nobody stays behind,\" said Bruno Holt."))
                .extracting(a -> a.content().text())
                .containsExactly("We sail at dawn. Nobody stays behind,");
    }

    @Test
    void a_sentence_in_marks_without_a_verb_of_saying_belongs_to_the_last_speaker() {
        assertThat(find("\"We sail at dawn,\" said Bruno Holt. \"Nobody stays behind.\""))
                .extracting(a ->
                        java.util.Objects.requireNonNull(a.source()).name()
                                + ": "
                                + a.content().text())
                .contains("Bruno Holt: Nobody stays behind.");
    }

    @Test
    void scare_quotes_are_nobodys_words() {
        assertThat(find("The \"floating palace\" sank at noon.")).isEmpty();
    }

    @Test
    void a_pair_of_reports_joined_by_a_participle_has_one_speaker() {
        assertThat(find("\"We sail,\" Bruno Holt said, adding, \"Nobody stays behind.\""))
                .extracting(a ->
                        java.util.Objects.requireNonNull(a.source()).name()
                                + " "
                                + a.cue().text()
                                + ": "
                                + a.content().text())
                .containsExactly(
                        "Bruno Holt said: We sail,", "Bruno Holt adding: Nobody stays behind.");
    }

    @Test
    void the_possessor_is_not_the_speaker() {
        assertThat(find("President Joe Rask's special envoy to the islands said the talks failed."))
                .extracting(a -> java.util.Objects.requireNonNull(a.source()).name())
                .containsExactly("President Joe Rask's special envoy to the islands");
    }

    @Test
    void a_quotation_behind_a_colon_goes_on_with_nobody_from_before() {
        assertThat(
                        find(
                                "Ada Holt said that she would sail. Word of the day: \"My boat is my house.\""))
                .extracting(a -> a.content().text())
                .containsExactly("that she would sail");
    }

    /// Who says the last thing that a text reports.
    private @org.jspecify.annotations.Nullable String lastSpeaker(String text) {
        return java.util.Objects.requireNonNull(find(text).getLast().source()).name();
    }

    @Test
    void it_and_they_are_whoever_spoke_before() {
        assertThat(
                        lastSpeaker(
                                "Nine sailors were hurt, the Tarn defence ministry said. Nobody was killed, it said."))
                .isEqualTo("Tarn defence ministry");
        assertThat(
                        lastSpeaker(
                                "Two monitors at the pass said that they heard shots. They added that nobody fell."))
                .isEqualTo("Two monitors at the pass");
    }

    @Test
    void a_bare_noun_is_the_fuller_source_before_it() {
        assertThat(
                        lastSpeaker(
                                "The air traffic controllers' union said that smoke was seen. The pilots were calm, the union said."))
                .isEqualTo("air traffic controllers' union");
    }

    @Test
    void a_report_speaks_for_whoever_gave_it_out() {
        assertThat(
                        lastSpeaker(
                                "The vote was flawed, observers from the League said in a report. Boxes were stuffed, the report says."))
                .isEqualTo("observers from the League");
        assertThat(
                        lastSpeaker(
                                "The Safety Office has counted 400 boats. Its latest report says that 30 leak."))
                .isEqualTo("Safety Office");
    }

    @Test
    void a_source_that_a_pronoun_names_is_less_sure() {
        assertThat(find("Captain Bruno Holt said it rained. He said that it was cold."))
                .extracting(a -> java.util.Objects.requireNonNull(a.source()).confidence())
                .containsExactly(1.0, 0.8);
    }
}

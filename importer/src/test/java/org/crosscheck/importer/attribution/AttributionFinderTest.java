package org.crosscheck.importer.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.importer.language.SharedParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionFinderTest {
    private final AttributionFinder finder = new AttributionFinder();

    private List<Attribution> find(String text) {
        return finder.find(SharedParser.named(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Captain Bruno Holt said that the ferry had sunk. | Bruno Holt | said | that the ferry had sunk
                    The ferry had sunk, the harbour office said. | harbour office | said | The ferry had sunk
                    "The ferry is safe," said Bruno Holt. | Bruno Holt | said | The ferry is safe,
                    "The ferry is safe," Bruno Holt told reporters on the quay. | Bruno Holt | told | The ferry is safe,
                    According to the coast guard, the ferry sank at noon. | coast guard | According to | the ferry sank at noon
                    The ferry sank at noon, according to the coast guard. | coast guard | according to | The ferry sank at noon
                    The report says that the valve was faulty. | report | says | that the valve was faulty
                    The company denied that the valve was faulty. | company | denied | that the valve was faulty
                    Bruno Holt was quoted as saying that the ferry was safe. | Bruno Holt | quoted as saying | that the ferry was safe
                    Two officials told the paper that the ferry was old. | Two officials | told | that the ferry was old
                    Bruno Holt: "We shall sail at dawn tomorrow." | Bruno Holt | : | We shall sail at dawn tomorrow.
                    """)
    void whoever_reports_is_the_source(String text, String name, String cue, String content) {
        assertThat(find(text))
                .anySatisfy(a -> {
                    assertThat(a.source().name()).isEqualTo(name);
                    assertThat(a.cue().text()).isEqualTo(cue);
                    assertThat(a.content().text()).isEqualTo(content);
                });
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
                .extracting(a -> a.source().name() + ": " + a.content().text())
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
                .extracting(a -> a.source().name() + ": " + a.content().text())
                .contains("Bruno Holt: Nobody stays behind.");
    }

    @Test
    void scare_quotes_are_nobodys_words() {
        assertThat(find("The \"floating palace\" sank at noon.")).isEmpty();
    }
}

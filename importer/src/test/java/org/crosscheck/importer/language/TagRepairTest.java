package org.crosscheck.importer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Sentences as the tagger hands them over: "word/TAG".
class TagRepairTest {
    private static final TagRepair REPAIR = new TagRepair();

    private static String tag(String sentence, String word) {
        List<String> tokens = Arrays.stream(sentence.split(" ")).toList();
        List<String> words = tokens.stream().map(t -> t.substring(0, t.indexOf('/'))).toList();
        List<String> tags = tokens.stream().map(t -> t.substring(t.indexOf('/') + 1)).toList();
        return REPAIR.mend(words, tags).get(words.indexOf(word));
    }

    @Test
    void a_plural_noun_before_that_and_a_clause_is_the_verb_of_a_report() {
        assertThat(
                        tag(
                                "The/DT railway/NN authority/NN states/NNS that/IN the/DT line/NN is/VBZ shut/JJ",
                                "states"))
                .isEqualTo("VBZ");
    }

    @Test
    void a_plural_noun_stays_one_where_the_sentence_has_its_verb() {
        assertThat(
                        tag(
                                "They/PRP read/VBD bank/NN reports/NNS that/IN the/DT line/NN was/VBD shut/JJ",
                                "reports"))
                .isEqualTo("NNS");
    }

    @Test
    void a_past_tense_beside_a_noun_is_a_participle_where_the_verb_of_the_sentence_follows() {
        assertThat(tag("Talks/NNS called/VBD for/IN Friday/NNP were/VBD cancelled/VBN", "called"))
                .isEqualTo("VBN");
    }

    @Test
    void a_past_tense_with_a_clause_behind_it_stays_one() {
        assertThat(
                        tag(
                                "The/DT crew/NN called/VBD for/IN help/NN after/IN the/DT mast/NN broke/VBD",
                                "called"))
                .isEqualTo("VBD");
    }

    @Test
    void a_participle_before_having_is_a_past_tense() {
        assertThat(tag("The/DT general/JJ denied/VBN having/VBG given/VBN it/PRP", "denied"))
                .isEqualTo("VBD");
        assertThat(tag("He/PRP has/VBZ denied/VBN having/VBG given/VBN it/PRP", "denied"))
                .isEqualTo("VBN");
    }

    @Test
    void those_who_act_are_a_noun() {
        assertThat(tag("a/DT crowd/NN that/WDT organisers/VBZ put/VBN at/IN 300/CD", "organisers"))
                .isEqualTo("NNS");
        assertThat(tag("a/DT crowd/NN that/WDT organisers/VBZ put/VBN at/IN 300/CD", "put"))
                .isEqualTo("VBD");
    }

    @Test
    void an_inverted_plain_form_has_a_plural_subject() {
        assertThat(tag("Two/CD men/NNS were/VBD held/VBN ,/, say/VB police/NNS", "say"))
                .isEqualTo("VBP");
    }
}

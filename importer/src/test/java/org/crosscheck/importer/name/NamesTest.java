package org.crosscheck.importer.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.importer.language.SharedParser;
import org.crosscheck.importer.language.Tree;
import org.junit.jupiter.api.Test;

class NamesTest {
    /// The full name that the last mention of a word stands for.
    private static String full(String text, String word) {
        NamedText named = SharedParser.named(text);
        String found = "";
        for (int s = 0; s < named.trees().size(); s++) {
            Tree tree = named.trees().get(s);
            for (int i = 0; i < tree.size(); i++) {
                if (tree.token(i).text().equals(word)) {
                    Reference known = named.names().resolve(s, i);
                    found = known == null ? "" : known.name().full();
                }
            }
        }
        return found;
    }

    @Test
    void a_bare_surname_is_the_latest_full_name_that_holds_it() {
        String text =
                "Minister Ada Holt met the crew. Captain Bruno Holt was absent. Holt said nothing.";
        assertThat(full(text, "Holt")).isEqualTo("Bruno Holt");
    }

    @Test
    void a_family_name_may_stand_first() {
        String text = "Kim Dae Ho, the president, spoke on Monday. Kim praised the crew.";
        assertThat(full(text, "Kim")).isEqualTo("Kim Dae Ho");
    }

    @Test
    void people_with_one_surname_stay_apart() {
        String text =
                "President Kim Dae Ho spoke. His envoy Min Kim, a diplomat, travelled. Kim said the talks went well.";
        assertThat(full(text, "Kim")).isEqualTo("Min Kim");
    }

    @Test
    void a_post_beside_a_bare_surname_chooses_who_holds_it() {
        String text = "Leader Kim Dae Ho spoke. The diplomat Min Kim listened. Leader Kim smiled.";
        assertThat(full(text, "Kim")).isEqualTo("Kim Dae Ho");
    }

    @Test
    void a_pronoun_is_the_person_who_was_the_subject_before() {
        String text = "Captain Bruno Holt left the harbour. He said that the wind was low.";
        assertThat(full(text, "He")).isEqualTo("Bruno Holt");
    }

    @Test
    void a_post_with_an_article_is_the_person_who_holds_it() {
        String text =
                "Foreign minister Ada Holt met Captain Bruno Rask. The minister said that all was well.";
        assertThat(full(text, "minister")).isEqualTo("Ada Holt");
    }

    @Test
    void initials_stand_for_the_organisation() {
        String text = "The Harbour Workers Union met. Its lawyer left. The HWU said it would wait.";
        assertThat(full(text, "HWU")).isEqualTo("Harbour Workers Union");
    }

    @Test
    void the_post_is_kept_with_the_name() {
        NamedText named = SharedParser.named("Rear Admiral Bruno Holt led the fleet.");
        assertThat(named.names().mentions())
                .anySatisfy(m -> {
                    assertThat(m.name().full()).isEqualTo("Bruno Holt");
                    assertThat(m.name().role()).isEqualTo("Rear Admiral");
                });
    }

    @Test
    void nobody_speaks_of_himself_by_his_surname() {
        String text =
                "President Kim Dae Ho spoke. The envoy Min Kim listened. \"Kim must decide,\" Min Kim said.";
        NamedText named = SharedParser.named(text);
        assertThat(named.names().resolve(2, 1))
                .isNotNull()
                .extracting(r -> r.name().full())
                .isEqualTo("Kim Dae Ho");
    }

    @Test
    void a_post_inside_capitals_parts_the_firm_from_the_person() {
        assertThat(SharedParser.named("Harbour Lines CEO Ron Sugar resigned.").names().mentions())
                .extracting(m -> m.name().full())
                .containsExactly("Harbour Lines", "Ron Sugar");
    }

    @Test
    void a_surname_that_is_a_common_noun_is_still_the_person() {
        String text = "Senator Ida Wren left. Wren has said she will run again.";
        assertThat(full(text, "Wren")).isEqualTo("Ida Wren");
    }

    @Test
    void a_pronoun_goes_on_meaning_the_last_one_it_meant() {
        String text =
                "Minister Bruno Holt spoke. He quoted Joe Rask at length. He then closed the book.";
        assertThat(full(text, "He")).isEqualTo("Bruno Holt");
    }

    @Test
    void a_given_name_tells_whom_a_pronoun_cannot_mean() {
        String text = "Peter Rask sailed. Greta Holt stayed at home. He said that it rained.";
        assertThat(full(text, "He")).isEqualTo("Peter Rask");
    }

    @Test
    void a_given_name_may_have_a_hyphen() {
        assertThat(full("The spokesman, Lee Sang-min, told them all.", "Lee"))
                .isEqualTo("Lee Sang-min");
    }

    @Test
    void brackets_tell_what_a_name_is_short_for() {
        String text = "The Harbour Wharf League (Dawl) met. Later Dawl said it would wait.";
        assertThat(full(text, "Dawl")).isEqualTo("Harbour Wharf League");
    }

    @Test
    void the_north_is_the_land_that_bears_the_word() {
        String text = "North Korea tested a rocket. Diplomats hope that the North will talk.";
        assertThat(full(text, "North")).isEqualTo("North Korea");
    }

    @Test
    void another_ministers_post_is_not_the_prime_ministers() {
        String text = "Interior minister Ada Holt spoke. The Prime Minister said nothing.";
        assertThat(full(text, "Minister")).isEmpty();
    }

    @Test
    void two_posts_before_a_name_are_its_own() {
        String text =
                "Scott Rask, the president of Boeck, left. The company president and CEO Louis Gall stayed.";
        assertThat(full(text, "president")).isEqualTo("Louis Gall");
    }

    @Test
    void a_capital_that_speaks_or_acts_is_its_government() {
        assertThat(full("Washington said on Monday that it would wait.", "Washington"))
                .isEqualTo("US government");
        assertThat(full("The tests were condemned by Seoul.", "Seoul"))
                .isEqualTo("South Korean government");
        assertThat(full("The Kremlin denied that it had sent troops.", "Kremlin"))
                .isEqualTo("Russian government");
    }

    @Test
    void a_capital_where_something_happens_is_a_place() {
        assertThat(full("The envoys met in Washington on Monday.", "Washington"))
                .isEqualTo("Washington");
        assertThat(full("Washington is a city of trees.", "Washington")).isEqualTo("Washington");
        assertThat(full("Captain Bruno Washington said it would rain.", "Washington"))
                .isEqualTo("Bruno Washington");
    }

    @Test
    void an_office_keeps_its_whole_name() {
        assertThat(
                        full(
                                "The Press Service of the Ministry of Foreign Affairs of Kaledonia spoke.",
                                "Press"))
                .isEqualTo("Press Service of the Ministry of Foreign Affairs of Kaledonia");
    }

    @Test
    void initials_in_brackets_stand_for_the_name_before_them() {
        String text =
                "The World Harbour Organization (WHO) met in Tarn. The WHO said it would wait.";
        assertThat(full(text, "WHO")).isEqualTo("World Harbour Organization");
    }

    @Test
    void what_stands_for_a_name_is_less_sure_than_the_name() {
        NamedText named =
                SharedParser.named(
                        "Captain Bruno Holt left. Holt was late. He said that it rained. The captain slept.");
        Names names = named.names();
        assertThat(
                        java.util.stream.Stream.of(
                                        names.resolve(0, 1),
                                        names.resolve(1, 0),
                                        names.resolve(2, 0),
                                        names.resolve(3, 1))
                                .map(java.util.Objects::requireNonNull))
                .allSatisfy(r -> assertThat(r.name().full()).isEqualTo("Bruno Holt"))
                .extracting(Reference::confidence)
                .containsExactly(1.0, 0.95, 0.8, 0.8);
    }
}

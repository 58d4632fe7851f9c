package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionNamesTest {
    private static final Set<String> PEOPLE = Set.of("ana", "bo", "j.doe", "émile");

    @Test
    void people_are_named_by_an_at_sign_in_any_case() {
        assertThat(MentionNames.in("@Ana and (@émile): see @j.doe", PEOPLE))
                .containsExactly("ana", "émile", "j.doe");
    }

    @Test
    void end_of_a_sentence_is_not_part_of_the_name() {
        assertThat(MentionNames.in("Ask @bo. Or @j.doe...", PEOPLE)).containsExactly("bo", "j.doe");
    }

    @Test
    void addresses_of_mail_and_strangers_are_no_mentions() {
        assertThat(MentionNames.in("write to desk@ana, or @anabel, or ana", PEOPLE)).isEmpty();
    }
}

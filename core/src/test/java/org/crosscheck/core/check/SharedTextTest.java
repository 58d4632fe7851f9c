package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.Test;

class SharedTextTest {
    private static final String WIRE =
            "The ferry left the old harbour at noon with forty passengers and a crew of six on board.";
    private static final String OWN =
            "Residents say they heard the horn twice before the boat turned back towards the pier.";

    @Test
    void copies_of_one_text_are_a_group_and_others_stand_alone() {
        assertThat(
                        SharedText.groups(
                                List.of(article("a", WIRE), article("b", OWN), article("c", WIRE))))
                .containsExactly(List.of(0, 2));
    }

    @Test
    void articles_of_their_own_are_no_group() {
        assertThat(SharedText.groups(List.of(article("a", WIRE), article("b", OWN)))).isEmpty();
        assertThat(SharedText.groups(List.of())).isEmpty();
    }

    private static ArticleClaims article(String id, String text) {
        return new ArticleClaims(
                new ArticleClaims.Article(id, id, null, null, null),
                text,
                List.of(new Span(0, text.length())),
                List.of(),
                List.of());
    }
}

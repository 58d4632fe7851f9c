package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
                        SharedText.of(
                                        List.of(
                                                article("a", WIRE),
                                                article("b", OWN),
                                                article("c", WIRE)))
                                .groups())
                .containsExactly(List.of(0, 2));
    }

    @Test
    void articles_of_their_own_are_no_group() {
        assertThat(SharedText.of(List.of(article("a", WIRE), article("b", OWN))))
                .isEqualTo(new SharedText(List.of(), List.of()));
        assertThat(SharedText.of(List.of())).isEqualTo(new SharedText(List.of(), List.of()));
    }

    @Test
    void share_of_the_sentences_is_told_for_each_of_a_pair_and_where_the_first_stands() {
        SharedText.Pair pair =
                SharedText.of(List.of(article("a", WIRE), article("b", OWN, "Not so.", WIRE)))
                        .pairs()
                        .getFirst();

        assertThat(pair.a().percent()).isEqualTo(100);
        assertThat(pair.b().percent()).as("too short a sentence does not count").isEqualTo(50);
        assertThat(pair.b().place().in(OWN + " Not so. " + WIRE)).isEqualTo(WIRE);
    }

    @Test
    void groups_that_a_later_article_joins_are_one_group() {
        List<List<Integer>> groups =
                SharedText.of(
                                List.of(
                                        article("a", WIRE),
                                        article("b", OWN),
                                        article("c", OWN),
                                        article("d", WIRE),
                                        article("e", OWN, WIRE)))
                        .groups();

        assertThat(groups).containsExactly(List.of(0, 1, 2, 3, 4));
    }

    private static ArticleClaims article(String id, String... sentences) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            text.append(text.isEmpty() ? "" : " ");
            spans.add(new Span(text.length(), text.length() + sentence.length()));
            text.append(sentence);
        }
        return new ArticleClaims(
                new ArticleClaims.Article(id, id, null, null, null),
                text.toString(),
                spans,
                List.of(),
                List.of());
    }
}

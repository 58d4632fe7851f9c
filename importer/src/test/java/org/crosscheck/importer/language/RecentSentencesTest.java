package org.crosscheck.importer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentSentencesTest {
    private final RecentSentences recent = new RecentSentences(2);
    private final List<String> parsed = new ArrayList<>();

    private void ask(String sentence) {
        recent.get(
                sentence,
                () -> {
                    parsed.add(sentence);
                    return new RecentSentences.Grammar(List.of(), List.of(), List.of());
                });
    }

    @Test
    void a_sentence_is_parsed_once() {
        ask("a");
        ask("a");
        assertThat(parsed).containsExactly("a");
    }

    @Test
    void the_sentence_asked_for_longest_ago_is_forgotten_first() {
        ask("a");
        ask("b");
        ask("a");
        ask("c");
        ask("a");
        ask("b");
        assertThat(parsed).containsExactly("a", "b", "c", "b");
    }

    @Test
    void the_same_sentence_in_another_place_has_its_spans_there() {
        String sentence = "Lind said the ferry sank.";
        ParsedText text = SharedParser.parse(sentence + " Nobody was hurt. " + sentence);
        ParsedText.Sentence first = text.sentences().getFirst();
        ParsedText.Sentence last = text.sentences().getLast();
        assertThat(last.span().in(text.text())).isEqualTo(sentence);
        assertThat(last.tokens().getFirst().span().start())
                .isEqualTo(last.span().start())
                .isNotEqualTo(first.tokens().getFirst().span().start());
        assertThat(last.tokens().stream().map(ParsedText.Token::head))
                .containsExactlyElementsOf(
                        first.tokens().stream().map(ParsedText.Token::head).toList());
    }
}

package org.crosscheck.importer.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.ParsedText;
import org.crosscheck.importer.number.NumberReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Text that no newspaper prints: never an exception, never slow.
class HostileNumbersTest {
    static Stream<String> texts() {
        return Stream.of(
                "9".repeat(10_000),
                "million ".repeat(5_000),
                "a hundred and ".repeat(3_000),
                "1,".repeat(10_000),
                "1,234".repeat(5_000),
                "1.2".repeat(5_000),
                "1-".repeat(5_000),
                "1 ".repeat(10_000),
                "111 ".repeat(5_000),
                "1/".repeat(5_000),
                "$".repeat(10_000),
                "$ - % £ € ° / - + ~ . ,",
                "-",
                "- 5 - - 6 -7-",
                "half a half of a half of half a dozen dozen dozens of tens of hundreds of",
                "between between 5 and and 6 to to 7",
                "one in one out of one in every one",
                "1e999999999 5k5k5k 0/0 1/0 0.0.0.0",
                "more than ".repeat(3_000) + "5",
                "and a half ".repeat(3_000),
                "५ ٣ 𝟓 ½½½ ⅓⁄⅔",
                "five-".repeat(4_000),
                "\u0000\uffff\ud800 5 \udc00");
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(20)
    void hostile_text_is_read_without_failing(String text) {
        assertThatCode(() -> new QuantityGrammar().find(flat(text), List.of()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(20)
    void numbers_are_read_at_any_place_of_hostile_text(String text) {
        int step = Math.max(1, text.length() / 200);
        for (int at = 0; at < text.length(); at += step) {
            NumberReader.read(text, at, text.length());
        }
    }

    @Test
    void time_grows_with_the_text_and_not_with_its_square() {
        ParsedText small = flat("5 ships and 20 to 30 boats of 7 percent ".repeat(500));
        ParsedText large = flat("5 ships and 20 to 30 boats of 7 percent ".repeat(4_000));
        QuantityGrammar grammar = new QuantityGrammar();
        grammar.find(small, List.of());
        long before = System.nanoTime();
        grammar.find(large, List.of());
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    }

    /// One sentence without a tree, as the parser hands over what is too long for it.
    private static ParsedText flat(String text) {
        List<ParsedText.Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            String word = text.substring(at, end);
            tokens.add(
                    new ParsedText.Token(
                            tokens.size(), new Span(at, end), word, word, "NN", "O", -1, ""));
            at = end;
        }
        if (tokens.isEmpty()) {
            return new ParsedText(text, List.of());
        }
        Span all = Span.covering(tokens.getFirst().span(), tokens.getLast().span());
        return new ParsedText(text, List.of(new ParsedText.Sentence(all, tokens, false)));
    }
}

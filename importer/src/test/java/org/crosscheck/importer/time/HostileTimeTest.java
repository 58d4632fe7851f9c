package org.crosscheck.importer.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.importer.language.CoreNlpParser;
import org.crosscheck.importer.language.ParsedText;
import org.crosscheck.importer.language.TextParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that are no news: nothing throws, nothing takes long.
class HostileTimeTest {
    private static final TextParser PARSER = new CoreNlpParser();
    private static final Duration SOON = Duration.ofSeconds(20);
    private final TimeGrammar grammar = new TimeGrammar();
    private final PublicationTime published =
            new PublicationTime(LocalDate.of(2024, 2, 29), null, PublicationTime.Origin.ARGUMENT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It ended 99999999999 days ago.",
                "It ended 999999999999999999999999999 years ago.",
                "It will end in 99999 centuries' time.",
                "It ended 300 decades ago, and 9999 years later it began.",
                "It was on 31 February 2021, 30/02/2021, 2021-13-45 and 00.00.0000.",
                "It was on 29 February last year.",
                "It was at 25:61, 99:99 pm and 2460 hours GMT+99.",
                "From 31 to 30 February, between 9 and 8 May.",
                "0 0 0 00 000 0000 00000 1 12 123 1234 12345",
                "1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1",
                "the week of the week of the week of the week of the week of May",
                "the 0th of the 99th Monday of the 45th week of the 0th quarter of 0000",
                "Monday Tuesday Wednesday Thursday May May May 2021 2021 2021",
                "half half half and a half and a half an hour and a half and a half",
                "’’’''' s s s --- ((( ½ ½ years",
                "\uD83D\uDE00 2021 \uD83D\uDE00 May \uD83D\uDE00 5",
                ""
            })
    void no_text_makes_it_throw(String text) {
        assertThatCode(() -> grammar.find(PARSER.parse(text), published))
                .doesNotThrowAnyException();
        assertThatCode(() -> grammar.find(PARSER.parse(text), null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the end of ",
                "May 5 to ",
                "two weeks before ",
                "from 9 to ",
                "1999-",
                "at 10:43 on ",
                "the first week of ",
                "early ",
                "one and a half ",
                "9"
            })
    void long_repetition_stays_fast(String part) {
        String text = part.repeat(20_000 / part.length()) + ".";
        ParsedText parsed = PARSER.parse(text);
        assertTimeoutPreemptively(SOON, () -> grammar.find(parsed, published));
    }

    @Test
    void mentions_are_in_order_and_do_not_overlap() {
        var found =
                grammar.find(
                        PARSER.parse(
                                "On Monday, from 3 to 5 May, two days ago, at noon yesterday, "
                                        + "every year since 1999, it rained for nine days."),
                        published);
        assertThat(found).hasSizeGreaterThan(4);
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).span().start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
        }
    }
}

package org.crosscheck.importer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.language.SharedParser;
import org.crosscheck.importer.read.RawArticle;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {
    private final ArticleExtractor extractor = new ArticleExtractor(SharedParser::parse);
    private final List<Problem> problems = new ArrayList<>();

    private ExtractedArticle extract(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        RawArticle raw = new RawArticle("made-up.txt", null, bytes, text, false, Map.of());
        return extractor.extract(raw, true, null, problems::add);
    }

    @Test
    void a_sentence_of_thousands_of_words_does_not_keep_the_others_waiting() {
        String hostile =
                "the pilot of 14 boats said that on Monday , while ".repeat(500) + "it rained .";
        String text = "The ferry sank on 6 May 2024.\n\n" + hostile + "\n\nTwelve men swam ashore.";
        ExtractedArticle found =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> extract(text));
        assertThat(found.claims())
                .extracting(Claim::text)
                .contains("The ferry sank on 6 May 2024", "Twelve men swam ashore");
    }

    @Test
    void of_a_text_in_another_language_the_dates_are_read_and_that_its_claims_are_not_is_said() {
        ExtractedArticle found =
                extract(
                        "Die Fähre ist am 06.05.2024 vor der Küste gesunken, und die zwölf Männer an"
                                + " Bord sind mit dem Boot der Wache in den Hafen gebracht worden.");
        assertThat(found.metadata().language()).isEqualTo("de");
        assertThat(found.times()).extracting(TimeMention::value).contains("2024-05-06");
        assertThat(found.claims()).isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                    assertThat(problem.stage()).isEqualTo("language");
                    assertThat(problem.message()).contains("German");
                });
    }

    @Test
    void an_english_text_with_foreign_names_is_english() {
        extract(
                "The ship Die Schöne von der Elbe sank off Le Havre, and the mayor of La Rochelle"
                        + " said that the crew of the ship had been brought to the harbour.");
        assertThat(problems).isEmpty();
    }
}

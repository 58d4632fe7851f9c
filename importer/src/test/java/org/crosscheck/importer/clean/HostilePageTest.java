package org.crosscheck.importer.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.importer.read.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages and texts made to break a cleaner.
class HostilePageTest {
    private static final String SENTENCES =
            "The harbour master said on Friday that the bridge, which had been closed for a week, would open again. "
                    .repeat(8);

    private static String clean(String content, boolean html, List<Problem> problems) {
        return new ArticleCleaner()
                .clean(
                        new RawArticle("a", null, content.getBytes(UTF_8), content, html, Map.of()),
                        false,
                        null,
                        problems::add)
                .text();
    }

    private static void withinSeconds(int seconds, Runnable work) {
        long start = System.nanoTime();
        assertThatCode(work::run).doesNotThrowAnyException();
        Assertions.assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "span",
                "b",
                "ul",
                "table",
                "blockquote",
                "p",
                "font",
                "a",
                "section"
            })
    void nesting_of_a_hundred_thousand_levels_is_read(String tag) {
        String page = "<html><body>" + ("<" + tag + ">").repeat(100_000) + SENTENCES;
        withinSeconds(
                60,
                () ->
                        assertThat(clean(page, true, new ArrayList<>()))
                                .contains("The harbour master said"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                "a",
                "1",
                "|",
                "(",
                "<p>",
                "<br>",
                "2021-",
                "A ",
                "By A ",
                "© ",
                "\t",
                "1 May 2021 "
            })
    void repetition_takes_no_more_than_linear_time(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        withinSeconds(60, () -> clean(text, false, new ArrayList<>()));
        withinSeconds(60, () -> clean("<html><body>" + text, true, new ArrayList<>()));
    }

    @Test
    void a_page_without_text_is_a_problem() {
        List<Problem> problems = new ArrayList<>();
        assertThat(clean("<html><body><script>x</script></body></html>", true, problems)).isEmpty();
        assertThat(problems).singleElement().extracting(Problem::location).isEqualTo("a");
    }

    @Test
    void broken_linked_data_is_passed_over() {
        String page =
                "<html><head><script type='application/ld+json'>{\"@type\": [</script></head><body><p>"
                        + SENTENCES;
        assertThat(clean(page, true, new ArrayList<>())).contains("harbour master");
    }
}

package org.crosscheck.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.core.text.Span;
import org.crosscheck.web.article.MarkedText.Mark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "The exercise lasted nine days, she said.";

    @Test
    void text_without_marks_is_only_escaped() {
        assertThat(MarkedText.html("a < b & \"c\"", List.of()))
                .isEqualTo("a &lt; b &amp; &quot;c&quot;");
    }

    @Test
    void words_of_the_text_are_all_kept_in_order() {
        String html =
                MarkedText.html(
                        TEXT,
                        List.of(
                                new Mark(new Span(0, 29), "claim", "c1", null),
                                new Mark(new Span(20, 29), "value", "c1", "duration"),
                                new Mark(new Span(4, 40), "claim", "c2", null)));
        assertThat(Jsoup.parseBodyFragment(html).body().wholeText()).isEqualTo(TEXT);
    }

    @Test
    void piece_under_several_marks_carries_all_their_styles() {
        Document page =
                Jsoup.parseBodyFragment(
                        MarkedText.html(
                                TEXT,
                                List.of(
                                        new Mark(new Span(0, 29), "claim", "c1", null),
                                        new Mark(new Span(20, 29), "value", "c1", null))));
        assertThat(page.select("mark.claim.value").eachText()).containsExactly("nine days");
    }

    @Test
    void click_on_overlapping_claims_opens_the_shorter() {
        Document page =
                Jsoup.parseBodyFragment(
                        MarkedText.html(
                                TEXT,
                                List.of(
                                        new Mark(new Span(0, 40), "claim", "long", null),
                                        new Mark(new Span(20, 29), "claim", "short", null))));
        assertThat(page.select("mark[data-claim=short]").text()).isEqualTo("nine days");
    }

    @Test
    void mark_beyond_the_end_is_cut_off() {
        String html =
                MarkedText.html("short", List.of(new Mark(new Span(2, 90), "claim", null, null)));
        assertThat(Jsoup.parseBodyFragment(html).select("mark").text()).isEqualTo("ort");
    }

    @Test
    void label_cannot_break_out_of_its_attribute() {
        String html =
                MarkedText.html(
                        "x", List.of(new Mark(new Span(0, 1), "claim", null, "\"><script>")));
        assertThat(Jsoup.parseBodyFragment(html).select("script")).isEmpty();
    }

    @Test
    void thousands_of_marks_take_less_than_seconds() {
        String text = "nine days ".repeat(20_000);
        List<Mark> marks =
                java.util.stream.IntStream.range(0, 20_000)
                        .mapToObj(
                                i -> new Mark(new Span(10 * i, 10 * i + 9), "claim", "c" + i, null))
                        .toList();
        long start = System.nanoTime();
        assertThat(MarkedText.html(text, marks)).contains("data-claim=\"c19999\"");
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }
}

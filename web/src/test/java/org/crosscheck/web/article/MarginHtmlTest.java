package org.crosscheck.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.KeptText;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.job.RawPage;
import org.junit.jupiter.api.Test;

class MarginHtmlTest {
    private static final String TEXT = "Nine days.\n\nForty ships.";

    @Test
    void each_paragraph_has_its_offset_and_its_own_notes() {
        String html =
                MarginHtml.html(
                        TEXT,
                        List.of(new MarkedText.Mark(new Span(12, 17), "claim", "c2", null)),
                        List.of(new MarginHtml.Note(12, "c2", "", "Forty", "type-count", "ships")));

        assertThat(html)
                .isEqualTo(
                        "<div class=\"para\"><div class=\"para-text\" data-start=\"0\">Nine days.</div>"
                                + "<div class=\"para-notes\"></div></div>"
                                + "<div class=\"para\"><div class=\"para-text\" data-start=\"12\">"
                                + "<mark class=\"claim\" data-claim=\"c2\" tabindex=\"0\" role=\"button\">Forty</mark> ships."
                                + "</div><div class=\"para-notes\"><button type=\"button\" class=\"margin-note \" data-claim=\"c2\">"
                                + "<span class=\"value type-count\">Forty</span> <span class=\"words\">ships</span></button></div></div>");
    }

    @Test
    void mark_across_paragraphs_is_cut_at_their_borders() {
        List<MarkedText.Mark> marks =
                List.of(new MarkedText.Mark(new Span(5, 17), "claim", "c1", null));

        assertThat(MarginHtml.inside(new Span(0, 10), marks).getFirst().span())
                .isEqualTo(new Span(5, 10));
        assertThat(MarginHtml.inside(new Span(12, 24), marks).getFirst().span())
                .isEqualTo(new Span(0, 5));
    }

    @Test
    void nothing_of_an_article_is_taken_for_markup() {
        assertThat(
                        MarginHtml.html(
                                "<b>x</b>",
                                List.of(),
                                List.of(new MarginHtml.Note(0, "c1", "", "<i>", "", "\"&"))))
                .contains("&lt;b&gt;", "&lt;i&gt;", "&quot;&amp;")
                .doesNotContain("<b>", "<i>");
    }

    @Test
    void removed_words_of_a_page_are_marked_and_kept_ones_have_anchors() {
        String page = "Menu <script>\nNine days.\nShare\nForty ships.\n";

        String html =
                RawHtml.html(new RawPage(page, KeptText.of(page, TEXT).runs(), List.of()), TEXT);

        assertThat(html)
                .isEqualTo(
                        "<del class=\"removed\">Menu &lt;script&gt;\n</del><span data-at=\"0\"></span>Nine days."
                                + "<del class=\"removed\">\nShare\n</del><span data-at=\"1\"></span>Forty ships.\n");
    }

    @Test
    void filter_of_an_address_is_read_as_it_was_written() {
        for (ValueType type : ValueType.values()) {
            ClaimFilter filter = ClaimFilter.of(type);
            assertThat(ClaimFilter.parse(filter.address())).isEqualTo(filter);
        }
        assertThat(ClaimFilter.parse("withdrawn").kind()).isEqualTo(ClaimFilter.Kind.WITHDRAWN);
        assertThat(ClaimFilter.parse("nonsense")).isEqualTo(ClaimFilter.ALL);
        assertThat(ClaimFilter.parse(null)).isEqualTo(ClaimFilter.ALL);
    }
}

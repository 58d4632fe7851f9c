package org.crosscheck.importer.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.importer.clean.PageText;
import org.junit.jupiter.api.Test;

class RawPageTest {
    private static final String PAGE =
            """
            <html><head><title>Storm closes port - Post</title><script>alert('no')</script></head>
            <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <h1>Storm closes port</h1><p>The port of Lindvik is shut for nine days, the mayor said.</p>
            <div class="ad">Buy a boat today</div>
            <p>Ships go to Osterby.</p><footer>© Post</footer></body></html>
            """;

    private static final String TEXT =
            "The port of Lindvik is shut for nine days, the mayor said.\n\nShips go to Osterby.";

    private final RawPage page = RawPages.aligned(PageText.of(PAGE), "Storm closes port", TEXT);

    @Test
    void page_is_text_without_tags_and_scripts() {
        assertThat(page.text()).contains("Buy a boat today", "© Post").doesNotContain("<", "alert");
    }

    @Test
    void article_and_title_are_kept_and_the_rest_is_not() {
        assertThat(page.kept())
                .extracting(run -> run.raw().in(page.text()))
                .containsExactly(
                        "The port of Lindvik is shut for nine days, the mayor said.",
                        "Ships go to Osterby.");
        assertThat(page.title())
                .extracting(span -> span.in(page.text()))
                .containsExactly("Storm closes port");
        assertThat(page.kept())
                .extracting(run -> run.clean().in(TEXT))
                .containsExactly(
                        "The port of Lindvik is shut for nine days, the mayor said.",
                        "Ships go to Osterby.");
    }

    @Test
    void share_of_what_was_removed_is_told_in_words() {
        assertThat(page.percentRemoved()).isBetween(25, 40);
        assertThat(RawPages.aligned("", "", "").percentRemoved()).isZero();
    }
}

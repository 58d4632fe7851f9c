package org.crosscheck.importer.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crosscheck.importer.read.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an earlier version had wrong must not become a claim of the article; the notice is kept.
class CorrectionNoticeTest {
    private static final String FIRST =
            "The council of Ostrand will spend 14 million on the new lock, the mayor said on Friday, after a debate that lasted until two in the morning.";
    private static final String SECOND =
            "Work on the lock begins in spring and will take three years, she said, and the old one will stay open for as long as that.";

    private static CleanArticle clean(String content, boolean html) {
        return new ArticleCleaner()
                .clean(
                        new RawArticle("a", null, content.getBytes(UTF_8), content, html, Map.of()),
                        false,
                        null,
                        p -> {});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: An earlier version of this article said that the lock would cost 41 million.",
                "CORRECTION (14 March 2024): The lock will cost 14 million, not 41 million as we wrote.",
                "An earlier version of this story gave the price of the lock as 41 million. It is 14 million.",
                "This article was amended on 14 March 2024 because an earlier version gave the price as 41 million.",
                "This story has been corrected to show that the lock will cost 14 million, not 41 million.",
                "Editor's note: A previous version of this report said 41 million.",
                "(This story originally said that the lock would cost 41 million.)",
                "Clarification: The 41 million includes the bridge, which the council does not pay."
            })
    void a_notice_is_kept_beside_the_text(String notice) {
        CleanArticle found = clean(FIRST + "\n\n" + SECOND + "\n\n" + notice, false);
        assertThat(found.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(found.metadata().corrections()).containsExactly(notice);
    }

    @Test
    void a_page_s_notice_is_kept_beside_the_text() {
        String notice = "Correction: An earlier version of this article said 41 million.";
        CleanArticle found =
                clean(
                        "<html><body><article><h1>Lock</h1><p>"
                                + FIRST
                                + "</p><p>"
                                + SECOND
                                + "</p><p><em>"
                                + notice
                                + "</em></p></article></body></html>",
                        true);
        assertThat(found.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(found.metadata().corrections()).containsExactly(notice);
    }

    @Test
    void an_article_about_a_correction_keeps_its_sentences() {
        String third =
                "The mayor asked for a correction of the minutes, which had the price as 41 million, and the clerk agreed to it at once.";
        CleanArticle found = clean(FIRST + "\n\n" + SECOND + "\n\n" + third, false);
        assertThat(found.text()).endsWith(third);
        assertThat(found.metadata().corrections()).isEmpty();
    }
}

package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningProgram.class)
class ArticleIT {
    private static final String PAGE =
            """
            <html><head><title>Sea drill starts off Lindvik</title>
            <meta property="og:site_name" content="Harbour Times">
            <meta property="article:published_time" content="2023-05-08"></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport pages</a></li></ul></nav>
            <article><h1>Sea drill starts off Lindvik</h1>
            <p>The naval exercise Blue Lantern began on Monday off Lindvik. The exercise will last nine days, the navy said.</p>
            <p>About 1,200 sailors take part in the exercise. Two sailors were injured when a boat capsized on Monday.</p></article>
            <footer>Subscribe to our newsletter</footer></body></html>
            """;

    private static void select(Page page, String words) {
        assertThat(page.locator(".para-text", containing(words))).isVisible();
        page.evaluate(
                """
                words => {
                    for (const text of document.querySelectorAll('.para-text')) {
                        const at = text.textContent.indexOf(words);
                        if (at < 0) continue;
                        const place = offset => {
                            const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
                            let left = offset;
                            while (walker.nextNode()) {
                                if (left <= walker.currentNode.length) return [walker.currentNode, left];
                                left -= walker.currentNode.length;
                            }
                        };
                        getSelection().setBaseAndExtent(...place(at), ...place(at + words.length));
                        return;
                    }
                }
                """,
                words);
    }

    private static void runAgain(Reviewer person) {
        person.link("Go and run the cross-check again").click();
        person.button("Run again").click();
        assertThat(person.page().locator("vaadin-notification-card").last())
                .containsText("cross-check");
        assertThat(person.page().locator(".notice")).hasCount(0);
    }

    @Test
    void person_corrects_an_article_and_the_next_run_says_why_a_cross_check_is_open_again(
            Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA)) {
            mira.createInvestigation("Blue Lantern, read closely");
            mira.importFiles(Samples.file("harbour.html", PAGE), Samples.twoReports()[1]);
            Page page = mira.page();
            mira.link("To the queue").click();
            page.locator(".queue-grid .finding-cell", containing("nine days"))
                    .first()
                    .locator("a")
                    .click();
            assertThat(page.locator(".finding-sentence")).containsText("nine days");
            page.keyboard().press("Shift+N");
            assertThat(page.locator(".verdict-conflicting")).hasAttribute("aria-pressed", "true");
            String review = page.url();

            mira.open("");
            mira.link("Blue Lantern, read closely").click();
            page.getByLabel("Pages of this investigation").getByText("Articles").click();
            mira.link("Sea drill starts off Lindvik").click();
            Locator note = page.locator(".margin-note", containing("nine days"));
            assertThat(note).hasCount(1);
            String article = page.url();

            page.getByLabel("Show claims of one kind").getByText("Duration").click();
            assertThat(page).hasURL(Pattern.compile("type=duration"));
            assertThat(page.locator(".margin-note")).hasCount(1);

            mira.link("Raw page").click();
            assertThat(page.locator("del.removed", containing("Subscribe to our newsletter")))
                    .hasCount(1);
            assertThat(page.locator("del.removed", containing("nine days"))).hasCount(0);
            assertThat(page.locator(".raw-text")).containsText("nine days");

            mira.open(article);
            page.locator(".margin-note", containing("nine days")).click();
            mira.button("This is no claim").click();
            page.getByLabel("Why").fill("Read from a caption");
            page.locator("vaadin-dialog").locator("vaadin-button[theme~=primary]").click();
            assertThat(page.locator(".changed-since")).isVisible();
            assertThat(page.locator(".margin-note", containing("nine days"))).hasCount(0);
            assertThat(page.locator(".corrections")).containsText("Read from a caption");
            runAgain(mira);
            mira.open(review);
            assertThat(page.locator("body")).containsText("A claim of Harbour Times was withdrawn");

            mira.open(article);
            select(page, "The exercise will last nine days");
            mira.button("Add as a claim").click();
            assertThat(page.locator("vaadin-dialog")).containsText("nine days");
            mira.button("Add the claim").click();
            assertThat(page.locator(".margin-note.added", containing("nine days"))).hasCount(1);
            runAgain(mira);
            mira.open(review);
            assertThat(page.locator(".verdict-conflicting")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(".source")).hasCount(2);

            mira.open(article);
            mira.button("Correct").first().click();
            page.getByLabel("Publisher").fill("The Harbour Times");
            Locator day = page.locator("vaadin-date-picker input");
            day.fill("2023-05-15");
            day.press("Enter");
            page.getByLabel("Why").fill("The page was republished");
            mira.button("Save").click();
            assertThat(page.locator(".corrected-facts"))
                    .containsText("Publication date corrected by");
            assertThat(page.locator(".article-head .publisher")).hasText("The Harbour Times");
            assertThat(page.locator(".changed-since")).isVisible();
            runAgain(mira);
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}

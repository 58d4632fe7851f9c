package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningProgram.class)
class FailingImportIT {
    private static final FilePayload BROKEN_THIRD_LINE =
            Samples.file(
                    "feed.jsonl",
                    """
                    {"title": "First", "published": "2023-05-08", "text": "The ferry to Lindvik was cancelled on Monday because of the storm."}
                    {"title": "Second", "published": "2023-05-08", "text": "The harbour of Lindvik will stay closed for two days, officials said."}
                    {"title": "Third", "published": "2023-05-0
                    {"title": "Fourth", "published": "2023-05-09", "text": "Eleven people were brought ashore at Lindvik on Tuesday, police said."}
                    """);

    @Test
    void what_cannot_be_read_is_named_and_the_rest_is_imported(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer noah = Reviewer.signIn(chromium.browser(), site, Person.NOAH)) {
            noah.createInvestigation("Storm at Lindvik");
            noah.importFiles(
                    Samples.file("empty.txt", ""),
                    Samples.binary("picture.txt"),
                    BROKEN_THIRD_LINE);

            Locator problems = noah.page().locator(".problems");
            assertThat(problems).containsText("empty.txt");
            assertThat(problems).containsText("picture.txt");
            assertThat(problems).containsText("feed.jsonl, line 3");
            assertThat(noah.page().locator(".imported li")).hasCount(3);
            assertThat(noah.page().locator(".imported")).containsText("Fourth");

            noah.page().getByLabel("Pages of this investigation").getByText("Articles").click();
            assertThat(noah.link("Second")).isVisible();
            assertThat(noah.scriptErrors()).isEmpty();
        }
    }

    @Test
    void article_without_a_date_asks_for_one(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA)) {
            mira.createInvestigation("Dateless");
            mira.page()
                    .getByLabel(
                            "Text",
                            new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .fill("The ferry to Lindvik was cancelled last Monday because of the storm.");
            mira.button("Import text").click();
            mira.link("Date missing").first().click();
            mira.button("Date missing").click();
            Locator date = mira.page().locator("vaadin-dialog vaadin-date-picker input");
            date.fill("2023-05-10");
            date.press("Enter");
            mira.button("Save").click();
            assertThat(mira.page().locator("vaadin-grid")).containsText("10 May 2023");
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }
}

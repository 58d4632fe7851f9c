package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningProgram.class)
class CopiesIT {
    private static final String WIRE =
            "The naval exercise Blue Lantern off Lindvik will last nine days, the navy said on Monday."
                    + " Some 1,200 sailors and forty ships from eleven countries take part in the exercise.";

    private static String article(String publisher, String day, String own) {
        return "{\"publisher\": \"%s\", \"title\": \"Drill of %s\", \"published\": \"%s\", \"text\": \"%s %s\"}\n"
                .formatted(publisher, publisher, day, WIRE, own);
    }

    @Test
    void articles_of_one_text_are_drawn_told_downloaded_and_filtered_by(Site site)
            throws IOException {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA)) {
            mira.createInvestigation("Blue Lantern, copied");
            mira.importFiles(
                    Samples.file(
                            "drill.jsonl",
                            article("Lindvik Post", "2023-05-09", "")
                                    + article("Harbour Times", "2023-05-08", "")),
                    Samples.twoReports()[1]);
            Page page = mira.page();
            mira.link("To the queue").click();
            page.locator(
                            ".facet",
                            new Page.LocatorOptions().setHasText("Harbour Times and one more"))
                    .or(
                            page.locator(
                                    ".facet",
                                    new Page.LocatorOptions()
                                            .setHasText("Lindvik Post and one more")))
                    .click();
            assertThat(page).hasURL(Pattern.compile("[?&]text="));
            assertThat(page.locator(".queue-grid .finding-cell a").first()).isVisible();

            page.getByLabel("Pages of this investigation").getByText("Sources").click();
            Locator picture =
                    page.getByRole(
                            AriaRole.IMG,
                            new Page.GetByRoleOptions()
                                    .setName("Who carries whose text, origin 1"));
            assertThat(picture).containsText("100\u00a0% of the sentences");
            Locator row =
                    page.locator(
                            ".copies tr", new Page.LocatorOptions().setHasText("Drill of Lindvik"));
            assertThat(row).containsText("which was published earlier");
            Download svg = page.waitForDownload(() -> mira.link("Download the pictures").click());
            assertThat(Files.readString(svg.path())).startsWith("<svg xmlns=");

            row.locator("td a").first().click();
            assertThat(page.locator("mark.ringed").first()).containsText("Blue Lantern off");
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }
}

package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningProgram.class)
class ImportToReportIT {
    @Test
    void person_imports_reviews_by_keyboard_and_downloads_the_report(Site site) throws IOException {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA)) {
            mira.createInvestigation("Blue Lantern, May 2023");
            mira.importFiles(Samples.twoReports());
            assertThat(mira.page().locator(".imported li")).hasCount(2);

            mira.link("To the queue").click();
            Page page = mira.page();
            page.getByLabel("Filters").getByText("Conflicts").click();
            assertThat(page.getByLabel("Filters").locator("a[aria-current]"))
                    .containsText("Conflicts");
            Locator duration =
                    page.locator(".queue-grid .finding-cell", containing("nine days")).first();
            duration.locator("a").click();

            assertThat(page.locator(".finding-sentence")).containsText("nine days");
            assertThat(page.locator(".source")).hasCount(2);
            assertThat(page.locator(".source mark.compared.current").first()).isInViewport();
            assertThat(page.locator(".source mark.compared.current").last()).isInViewport();

            page.keyboard().press("e");
            page.keyboard().type("Seen with the navy");
            page.keyboard().press("Escape");
            page.locator(".positions .support").first().click();
            page.keyboard().press("Shift+N");
            Locator verdict = page.locator(".verdict-conflicting");
            assertThat(verdict).hasAttribute("aria-pressed", "true");
            page.keyboard().press("i");
            assertThat(page.locator(".feed .decisions")).containsText("Mira Reviewer");
            assertThat(page.locator(".feed .decisions")).containsText("Seen with the navy");
            assertThat(page.locator(".feed .decisions")).containsText("Best supported: ");
            page.keyboard().press("Shift+N");
            assertThat(verdict).hasAttribute("aria-pressed", "false");
            page.keyboard().press("Control+z");
            assertThat(verdict).hasAttribute("aria-pressed", "true");

            mira.open(page.url());
            assertThat(verdict).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(".note input")).hasValue("Seen with the navy");

            page.keyboard().press("Control+k");
            assertThat(page.locator(".find input")).isFocused();
            page.keyboard().type("Blue Lantern");
            assertThat(page.locator(".found a", containing("Blue Lantern")).first()).isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("Blue Lantern");
            page.goBack();

            page.locator(".timeline summary").click();
            assertThat(page.locator(".timeline svg[role=img] title")).hasCount(1);
            assertThat(page.locator(".timeline ol")).containsText("nine days");
            assertThat(page.locator(".timeline ol")).containsText("eleven days");

            mira.open("");
            mira.link("Blue Lantern, May 2023").click();
            page.getByLabel("Pages of this investigation").getByText("Sources").click();
            assertThat(page.locator(".pairs thead th")).hasCount(3);
            Locator pair = page.locator(".pairs a.pair").first();
            assertThat(pair).hasAttribute("title", Pattern.compile("conflict [1-9]"));
            pair.click();
            assertThat(page.locator(".queue-between")).containsText("Only cross-checks that both");
            assertThat(page.locator(".queue-grid .finding-cell").first()).isVisible();

            mira.open("");
            mira.link("Blue Lantern, May 2023").click();
            page.getByLabel("Pages of this investigation").getByText("Report").click();
            String csv = Files.readString(download(mira, "CSV").path(), StandardCharsets.UTF_8);
            assertThat(csv).contains("nine days").contains("eleven days");
            byte[] pdf = Files.readAllBytes(download(mira, "PDF").path());
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Download download(Reviewer reviewer, String format) {
        return reviewer.page().waitForDownload(() -> reviewer.link("Download " + format).click());
    }
}

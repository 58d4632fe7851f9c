package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningProgram.class)
class ReviewTableIT {
    private static final FilePayload OF_THE_LENGTH_ALONE =
            Samples.file(
                    "coast-radio.jsonl",
                    """
                    {"publisher": "Coast Radio", "title": "Ships at sea", "published": "2023-05-09", \
                    "text": "The naval exercise Blue Lantern off Lindvik will last nine days, the navy said on Tuesday."}
                    """);

    @Test
    void sources_stand_beside_each_other_and_the_queue_is_filtered_where_one_is(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA)) {
            mira.createInvestigation("Blue Lantern, side by side");
            FilePayload[] files = Arrays.copyOf(Samples.twoReports(), 3);
            files[2] = OF_THE_LENGTH_ALONE;
            mira.importFiles(files);
            mira.link("To the queue").click();
            Page page = mira.page();
            page.locator(".queue-grid .finding-cell", containing("eleven days"))
                    .first()
                    .locator("a")
                    .click();

            Locator table = page.locator(".beside-table");
            assertThat(table.locator("thead th")).hasCount(4);
            assertThat(table.locator("thead")).containsText("Coast Radio");
            Locator own = table.locator("tr.own");
            assertThat(own.locator(".mark-reference")).hasCount(1);
            assertThat(own.locator(".mark-different").first()).containsText("≠");
            assertThat(own.locator(".mark-different .heard").first()).hasText("different: ");
            Locator injured = row(table, "injured");
            assertThat(injured.locator(".mark-different")).hasCount(1);
            assertThat(injured.locator("td.not-stated")).hasText("not stated");
            assertThat(page.locator(".source mark.compared.current").first()).isInViewport();

            injured.locator(".beside-value").first().click();
            assertThat(page.locator(".source mark.looked-value").first())
                    .hasText(Pattern.compile("Two|Three"));
            assertThat(page.locator(".source mark.looked-value").first()).isInViewport();
            assertThat(page.locator(".source mark.looked-value")).hasCount(2);
            own.locator(".beside-value").first().click();
            assertThat(page.locator(".source mark.looked-value")).hasCount(0);

            Locator toggle = page.locator(".beside-toggle");
            toggle.click();
            assertThat(table).isHidden();
            mira.open(page.url());
            assertThat(toggle).hasAttribute("aria-expanded", "false");
            toggle.click();
            assertThat(own).isVisible();

            filter(page);
            row(table, "injured").locator("a").first().click();
            assertThat(own).containsText("injured");
            assertThat(page).hasURL(Pattern.compile("outcome=conflicts"));
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }

    /// The cross-check that is shown stays, and so does a note that is not saved yet.
    private static void filter(Page page) {
        String here = page.url();
        String place = page.locator(".strip-head .muted").textContent();
        page.locator(".note input").fill("Ask the navy");
        page.locator(".strip-filter-toggle").click();
        page.locator(".strip .facet", containing("Agrees")).click();
        assertThat(page).hasURL(here + "?outcome=agrees");
        assertThat(page.locator(".strip-filter-toggle")).containsText("(1)");
        assertThat(page.locator(".strip-head .muted")).not().hasText(place);
        assertThat(page.locator(".strip-item .outcome-agrees").first()).isVisible();
        assertThat(page.locator(".strip-item .outcome-conflicts:visible")).hasCount(0);
        assertThat(page.locator(".note input")).hasValue("Ask the navy");

        page.locator(".chosen-filter", containing("Agrees")).click();
        assertThat(page).hasURL(here);
        assertThat(page.locator(".chosen-filter:visible")).hasCount(0);
        page.locator(".strip .facet", containing("Conflicts")).click();
        assertThat(page.locator(".chosen-filter:visible")).containsText("Conflicts");
    }

    private static Locator row(Locator table, String attribute) {
        return table.locator(
                "tbody tr",
                new Locator.LocatorOptions()
                        .setHas(
                                table.page()
                                        .locator(
                                                "th",
                                                new Page.LocatorOptions().setHasText(attribute))));
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}

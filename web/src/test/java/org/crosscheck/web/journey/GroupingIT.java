package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningProgram.class)
class GroupingIT {
    @Test
    void person_merges_undoes_merges_again_and_splits(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA)) {
            mira.createInvestigation("Blue Lantern, grouped");
            mira.importFiles(Samples.twoReports());
            mira.link("To the queue").click();
            Page page = mira.page();
            assertThat(finding(page, "1,200")).isVisible();
            finding(page, "1,200").locator("a").click();
            assertThat(page.locator(".finding-sentence")).containsText("1,200");
            String absorbed = page.url();
            mira.link("Queue").first().click();
            finding(page, "nine days").locator("a").click();
            assertThat(page.locator(".finding-sentence")).containsText("nine days");
            String kept = page.url();
            page.keyboard().press("Shift+N");
            assertThat(page.locator(".verdict-conflicting")).hasAttribute("aria-pressed", "true");
            Locator place = page.locator(".strip-head");
            int before = Integer.parseInt(place.innerText().replaceAll("(?s).* ", ""));

            merge(mira);
            assertThat(page.locator(".positions li")).hasCount(3);
            assertThat(place).containsText(" of " + (before - 1));
            assertThat(page.locator(".finding .notice").first()).containsText("merged into it");
            assertThat(page.locator(".finding-badges")).containsText("Re-opened");

            mira.open(absorbed);
            assertThat(page.locator(".positions li")).hasCount(3);
            assertThat(page.locator(".positions")).containsText("nine days");

            mira.open(kept);
            choose(mira, "Take back the merge with");
            assertThat(page.locator(".positions li")).hasCount(2);
            assertThat(page.locator(".verdict-conflicting")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(".finding-badges")).containsText("Resolved");
            page.locator(".finding").click();
            page.keyboard().press("Control+z");
            assertThat(page.locator(".positions li")).hasCount(3);

            choose(mira, "Split …");
            Locator dialog = dialog(page);
            assertThat(dialog).containsText("Choose the statements that are about another fact.");
            dialog.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("1,200"))
                    .locator("vaadin-checkbox")
                    .all()
                    .forEach(Locator::click);
            assertThat(dialog.locator(".grouping-result")).hasCount(2);
            assertThat(dialog.locator(".grouping-result").last()).containsText("1,200");
            button(dialog, "Split").click();
            assertThat(dialog).containsText("Say why");
            dialog.getByLabel("Why").fill("Days are no people.");
            button(dialog, "Split").click();
            assertThat(page.locator(".positions li")).hasCount(2);
            assertThat(place).containsText(" of " + before);
            page.keyboard().press("i");
            assertThat(page.locator(".feed")).containsText("Why: Days are no people.");

            page.locator(".toast-action").last().click();
            assertThat(page.locator(".positions li")).hasCount(3);
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }

    /// Merges what has "1,200" into the one on the screen.
    private static void merge(Reviewer mira) {
        choose(mira, "Merge with …");
        Locator dialog = dialog(mira.page());
        assertThat(dialog.locator("vaadin-radio-button").first()).isVisible();
        dialog.getByLabel("Which one is about the same fact?").fill("1,200 sailors");
        Locator found = dialog.locator("vaadin-radio-button");
        assertThat(found).hasCount(1);
        found.click();
        assertThat(dialog.locator(".grouping-positions li")).hasCount(3);
        assertThat(dialog.locator(".grouping-results")).containsText("One decision is kept");
        dialog.getByLabel("Why").fill("To see what comes of it.");
        button(dialog, "Merge").click();
    }

    private static void choose(Reviewer mira, String item) {
        mira.page().getByRole(AriaRole.MENUITEM, name("Grouping")).first().click();
        mira.page().getByRole(AriaRole.MENUITEM, name(item)).click();
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator button(Locator in, String name) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator finding(Page page, String text) {
        return page.locator(".queue-grid .finding-cell", new Page.LocatorOptions().setHasText(text))
                .first();
    }
}

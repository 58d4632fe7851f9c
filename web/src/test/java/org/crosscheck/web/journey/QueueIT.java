package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningProgram.class)
class QueueIT {
    @Test
    void queue_is_filtered_kept_as_a_view_and_closed_where_it_agrees_and_nothing_is_lost(
            Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA)) {
            mira.createInvestigation("Blue Lantern, filtered");
            mira.importFiles(Samples.twoReports());
            mira.link("To the queue").click();
            Page page = mira.page();
            Locator rows = page.locator(".queue-grid .finding-cell");
            assertThat(rows.first()).isVisible();
            String before = page.locator(".queue-main .tools .muted").textContent();

            facet(page, "Agrees").click();
            assertThat(page.locator(".facets .facet[aria-current]")).hasCount(1);
            facet(page, "Harbour Times").click();
            assertThat(page.locator(".facets .facet[aria-current]")).hasCount(2);
            String filtered = page.url();
            assertThat(filtered).contains("outcome=agrees").contains("source=Harbour");
            mira.button("Save these filters").click();
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Name"))
                    .fill("What agrees");
            mira.button("Save").last().click();
            Locator view = page.locator(".saved-views .facet");
            assertThat(view).hasText("What agrees");

            page.navigate(filtered.substring(0, filtered.indexOf('?')));
            assertThat(page.locator(".facets .facet[aria-current]")).hasCount(0);
            view.click();
            assertThat(page.locator(".facets .facet[aria-current]")).hasCount(2);
            assertThat(view).hasAttribute("aria-current", "true");

            mira.button("in full agreement").click();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(Pattern.compile("^Close (one|\\d+)$")))
                    .click();
            Locator resolved = page.locator(".queue-grid .state-resolved");
            assertThat(resolved.first()).isVisible();
            page.keyboard().press("Control+z");
            assertThat(resolved).hasCount(0);

            page.navigate(filtered.substring(0, filtered.indexOf('?')));
            assertThat(page.locator(".queue-main .tools .muted")).hasText(before);
            page.locator(".queue-grid .finding-cell a").first().click();
            assertThat(page.locator(".queue-cells .cell[aria-current]")).hasCount(1);
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }

    private static Locator facet(Page page, String name) {
        return page.locator(".facets .facet").filter(new Locator.FilterOptions().setHasText(name));
    }
}

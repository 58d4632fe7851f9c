package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningProgram.class)
class FairReviewIT {
    @Test
    void two_decide_blindly_and_the_adjudicator_settles_their_dispute(Site site)
            throws IOException {
        try (Chromium chromium = Chromium.start();
                Reviewer ada = Reviewer.signIn(chromium.browser(), site, Person.ADMIN);
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA);
                Reviewer noah = Reviewer.signIn(chromium.browser(), site, Person.NOAH)) {
            ada.createInvestigation("Blue Lantern, fairly");
            ada.importFiles(Samples.twoReports());
            section(ada, "Rules");
            needTwo(ada);
            section(ada, "Cross-checks");
            ada.page().locator(".queue-grid .finding-cell a").first().click();
            assertThat(ada.page().locator(".finding-sentence")).isVisible();
            String address = ada.page().url();
            mira.open(address);
            noah.open(address);
            assertThat(mira.page().locator(".finding-sentence")).isVisible();
            assertThat(noah.page().locator(".finding-sentence")).isVisible();
            mira.page().keyboard().press("i");
            noah.page().keyboard().press("i");

            mira.page().keyboard().press("Shift+N");
            chip(mira, "the values differ").click();
            assertThat(feed(mira)).containsText("the values differ");
            assertThat(mira.page().locator(".finding-badges .state")).hasText("◑Awaiting second");
            assertThat(noah.page().locator(".finding-badges .state")).hasText("◑Awaiting second");
            assertThat(feed(noah)).containsText("hidden until there are 2");
            assertThat(feed(noah)).not().containsText("Conflicting");
            assertThat(feed(noah)).not().containsText("conflicting");
            assertThat(noah.page().locator(".verdict-conflicting .others")).isHidden();

            noah.page().keyboard().press("Shift+M");
            chip(noah, "another scope").click();
            assertThat(feed(mira)).containsText("Noah Reviewer");
            assertThat(mira.page().locator(".resolution"))
                    .containsText("It waits for the adjudicator");

            Locator dispute = ada.page().locator(".resolution");
            assertThat(dispute).containsText("another scope");
            dispute.getByText("Conflicting").last().click();
            dispute.locator(".note input").fill("Both speak of the first phase.");
            ada.button("Resolve the dispute").click();
            assertThat(noah.page().locator(".resolution")).containsText("Resolved by Ada Admin");
            assertThat(noah.page().locator(".resolution")).containsText("The minority held");

            section(noah, address, "Agreement");
            assertThat(noah.page().locator(".agreement-panel")).containsText("Cohen’s κ");
            assertThat(noah.page().locator(".against-panel"))
                    .containsText(
                            "Your only decision on a resolved cross-check says something else");
            section(noah, address, "Report");
            String html =
                    Files.readString(
                            noah.page()
                                    .waitForDownload(() -> noah.link("Download HTML").click())
                                    .path(),
                            StandardCharsets.UTF_8);
            assertThat(html)
                    .contains("The minority held")
                    .contains("not comparable, another scope");
            assertThat(mira.scriptErrors()).isEmpty();
            assertThat(noah.scriptErrors()).isEmpty();
            assertThat(ada.scriptErrors()).isEmpty();
        }
    }

    @Test
    void many_are_decided_in_one_action_that_is_undone_and_done_again(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA)) {
            mira.createInvestigation("Blue Lantern at once");
            mira.importFiles(Samples.twoReports());
            mira.link("To the queue").click();
            Page page = mira.page();
            Locator resolved = page.locator(".queue-grid .state-resolved");
            mira.button("Select several").click();
            page.locator(".queue-grid vaadin-checkbox").nth(0).click();
            page.locator(".queue-grid vaadin-checkbox").nth(1).click();
            mira.button("Decide 2 …").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.getByRole(AriaRole.LISTITEM)).hasCount(2);
            dialog.getByText("Conflicting").last().click();
            mira.button("Decide 2: Conflicting").click();
            assertThat(resolved).hasCount(2);

            page.keyboard().press("Control+z");
            assertThat(resolved).hasCount(0);
            page.keyboard().press("Control+Shift+Z");
            assertThat(resolved).hasCount(2);

            mira.button("Give me the next").click();
            assertThat(page.locator(".finding-badges .state")).hasText("◔First review");
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }

    private static void needTwo(Reviewer reviewer) {
        Page page = reviewer.page();
        page.locator(".rules-form vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("2 decisions")).click();
        page.locator(".rules-form").getByText("Save").click();
        assertThat(page.getByText("The rules are saved")).isVisible();
    }

    private static void section(Reviewer reviewer, String name) {
        reviewer.page().getByLabel("Pages of this investigation").getByText(name).click();
    }

    private static void section(Reviewer reviewer, String crossCheck, String name) {
        reviewer.open(crossCheck);
        reviewer.page().locator(".strip-head a").click();
        section(reviewer, name);
    }

    private static Locator chip(Reviewer reviewer, String text) {
        return reviewer.page().locator(".decision-bar .chip").getByText(text);
    }

    private static Locator feed(Reviewer reviewer) {
        return reviewer.page().locator(".feed");
    }
}

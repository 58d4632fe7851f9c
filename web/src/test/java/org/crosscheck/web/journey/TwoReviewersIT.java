package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningProgram.class)
class TwoReviewersIT {
    @Test
    void two_people_at_one_cross_check_see_each_other_and_lose_nothing(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA);
                Reviewer noah = Reviewer.signIn(chromium.browser(), site, Person.NOAH)) {
            mira.createInvestigation("Blue Lantern for two");
            mira.importFiles(Samples.twoReports());
            mira.link("To the queue").click();
            mira.page().locator(".queue-grid .finding-cell a").first().click();
            assertThat(mira.page().locator(".finding-sentence")).isVisible();
            noah.open(mira.page().url());
            assertThat(noah.page().locator(".finding-sentence")).isVisible();
            mira.page().keyboard().press("i");
            noah.page().keyboard().press("i");

            noah.page().locator(".note input").fill("half a thought");
            mira.page().keyboard().press("Shift+M");
            assertThat(decisions(noah)).containsText("Mira Reviewer");
            assertThat(decisions(noah)).containsText("Not comparable");
            assertThat(noah.page().locator(".note input")).hasValue("half a thought");

            noah.page().locator(".verdict-conflicting").click(withShift());
            assertThat(decisions(mira)).containsText("Noah Reviewer");
            assertThat(decisions(mira)).containsText("half a thought");
            assertThat(decisions(mira)).containsText("Mira Reviewer");
            assertThat(mira.page().locator(".verdict-not-comparable"))
                    .hasAttribute("aria-pressed", "true");
            assertThat(mira.page().locator(".verdict-conflicting"))
                    .hasAttribute("aria-pressed", "false");
            assertThat(mira.scriptErrors()).isEmpty();
            assertThat(noah.scriptErrors()).isEmpty();
        }
    }

    @Test
    void person_who_is_mentioned_sees_it_counted_at_once_and_until_it_was_looked_at(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA);
                Reviewer noah = Reviewer.signIn(chromium.browser(), site, Person.NOAH)) {
            mira.createInvestigation("Blue Lantern with mentions");
            mira.importFiles(Samples.twoReports());
            mira.link("To the queue").click();
            mira.page().locator(".queue-grid .finding-cell a").first().click();
            assertThat(mira.page().locator(".finding-sentence")).isVisible();
            String crossCheck = mira.page().url();
            noah.open(crossCheck);
            assertThat(noah.page().locator(".finding-sentence")).isVisible();
            mira.open("");
            Locator mentions = mira.page().locator(".top-bar a[href=mentions]");
            assertThat(mentions).hasText("Mentions");

            Page page = noah.page();
            page.keyboard().press("c");
            Locator text = page.locator(".comment-text textarea");
            text.pressSequentially("Is it nine or eleven, @");
            assertThat(page.locator("[role=option]").nth(1)).isVisible();
            text.press("Escape");
            assertThat(page.locator("[role=option]").first()).isHidden();
            text.pressSequentially("mi");
            assertThat(text).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("[role=option][aria-selected=true]")).containsText("Mira");
            text.press("Enter");
            assertThat(text).hasValue("Is it nine or eleven, @" + Person.MIRA.username() + " ");
            assertThat(text).not().hasAttribute("aria-expanded", "true");
            text.press("Control+Enter");
            assertThat(mentions).hasText("Mentions (1 new)");

            mira.open(crossCheck);
            assertThat(mira.page().locator(".feed")).containsText("Is it nine or eleven");
            assertThat(mentions).hasText("Mentions");
            assertThat(mira.scriptErrors()).isEmpty();
            assertThat(noah.scriptErrors()).isEmpty();
        }
    }

    private static Locator decisions(Reviewer reviewer) {
        return reviewer.page().locator(".feed .decisions");
    }

    private static Locator.ClickOptions withShift() {
        return new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT));
    }
}

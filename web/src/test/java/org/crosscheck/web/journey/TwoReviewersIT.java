package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

    private static Locator decisions(Reviewer reviewer) {
        return reviewer.page().locator(".feed .decisions");
    }

    private static Locator.ClickOptions withShift() {
        return new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT));
    }
}

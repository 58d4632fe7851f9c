package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Everything that a reviewer does at one cross-check without a mouse.
@ExtendWith(RunningProgram.class)
class ReviewKeysIT {
    private static final Pattern CROSS_CHECK = Pattern.compile("/cross-checks/");

    @Test
    void decisions_are_made_taken_back_and_made_again(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = atFirstFinding(chromium, site, Person.MIRA, "decisions")) {
            Keyboard keys = mira.page().keyboard();
            Locator conflicting = mira.page().locator(".verdict-conflicting");

            keys.press("Shift+N");
            assertThat(conflicting).hasAttribute("aria-pressed", "true");
            keys.press("Control+z");
            assertThat(conflicting).hasAttribute("aria-pressed", "false");
            keys.press("Control+Shift+Z");
            assertThat(conflicting).hasAttribute("aria-pressed", "true");

            mira.page().reload();
            assertThat(conflicting).hasAttribute("aria-pressed", "true");
            String first = mira.page().url();
            keys.press("ArrowRight");
            mira.page().waitForURL(url -> !url.equals(first));
            keys.press("ArrowLeft");
            mira.page().waitForURL(first);

            // The same verdict again takes it back.
            keys.press("Shift+N");
            assertThat(conflicting).hasAttribute("aria-pressed", "false");
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }

    @Test
    void passages_are_compared_word_by_word(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = atFirstFinding(chromium, site, Person.MIRA, "words")) {
            Keyboard keys = mira.page().keyboard();
            Locator words = mira.page().locator(".word-comparison");
            assertThat(words).isHidden();

            keys.press("w");
            assertThat(words).isVisible();
            assertThat(words.locator("ins, del, mark").first()).isVisible();
            keys.press("w");
            assertThat(words).isHidden();

            keys.press("d");
            assertThat(mira.page().locator(".comparing-tools [role=status]")).not().isEmpty();
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }

    @Test
    void a_person_takes_another_key_and_turns_keys_off(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer noah = atFirstFinding(chromium, site, Person.NOAH, "other keys")) {
            Keyboard keys = noah.page().keyboard();
            Locator conflicting = noah.page().locator(".verdict-conflicting");

            keys.press("?");
            press(noah, "y");
            assertThat(noah.page().locator(".key-said.problem")).containsText("consistent");
            press(noah, "x");
            assertThat(noah.page().getByText("The key is “x” now.")).isVisible();
            noah.button("Close").last().click();
            assertThat(noah.page().locator("vaadin-dialog[opened]")).hasCount(0);

            keys.press("Shift+X");
            assertThat(conflicting).hasAttribute("aria-pressed", "true");
            keys.press("Shift+N");
            assertThat(conflicting).hasAttribute("aria-pressed", "true");

            keys.press("?");
            noah.page().getByLabel("Single keys are on").uncheck();
            noah.button("Close").last().click();
            assertThat(noah.page().locator("vaadin-dialog[opened]")).hasCount(0);
            keys.press("Shift+X");
            keys.press("Control+z");
            assertThat(conflicting).hasAttribute("aria-pressed", "false");

            noah.page().reload();
            assertThat(noah.page().locator(".finding-sentence")).isVisible();
            assertThat(conflicting).hasAttribute("aria-pressed", "false");

            noah.page().locator(".decision-bar .step").last().click();
            noah.page().getByLabel("Single keys are on").check();
            noah.button("Reset all keys").click();
            assertThat(noah.page().getByText("All keys are again as they come")).isVisible();
            noah.button("Close").last().click();
            assertThat(noah.page().locator("vaadin-dialog[opened]")).hasCount(0);
            keys.press("Shift+N");
            assertThat(conflicting).hasAttribute("aria-pressed", "true");
            assertThat(noah.scriptErrors()).isEmpty();
        }
    }

    @Test
    void a_comment_tells_the_colleague_it_names(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = atFirstFinding(chromium, site, Person.MIRA, "comments");
                Reviewer noah = Reviewer.signIn(chromium.browser(), site, Person.NOAH)) {
            Keyboard keys = mira.page().keyboard();
            String place = mira.page().url();

            keys.press("c");
            Locator comment = mira.page().locator(".comment-text textarea");
            assertThat(comment).isFocused();
            keys.type("Does this count the last day? @" + Person.NOAH.username() + " ");
            keys.press("Control+Enter");
            assertThat(mira.page().locator(".history .comment")).containsText("the last day?");
            assertThat(comment).hasValue("");

            noah.open("mentions");
            noah.page().locator(".history a").first().click();
            noah.page().waitForURL(CROSS_CHECK);
            assertThat(noah.page().locator(".finding-sentence")).isVisible();
            assertThat(noah.page().url()).contains(id(place));
            assertThat(mira.scriptErrors()).isEmpty();
            assertThat(noah.scriptErrors()).isEmpty();
        }
    }

    @Test
    void anything_is_found_by_its_words(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = atFirstFinding(chromium, site, Person.MIRA, "search")) {
            Keyboard keys = mira.page().keyboard();
            keys.press("Control+k");
            assertThat(mira.page().locator(".find input")).isFocused();
            keys.type("sea drill starts");
            Locator found = mira.page().locator(".found a", containing("Sea drill starts"));
            assertThat(found.first()).isVisible();
            keys.press("ArrowDown");
            keys.press("Enter");
            assertThat(mira.heading("Sea drill starts off Lindvik").first()).isVisible();
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }

    /// Gives the verdict another key in the dialog, once the dialog waits for one.
    private static void press(Reviewer reviewer, String key) {
        reviewer.button("Change the key for: conflicting").click();
        assertThat(reviewer.button("Press a key …")).isVisible();
        assertThat(reviewer.page().getByText("Press the new key; Esc")).isVisible();
        reviewer.page().keyboard().press(key);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String id(String address) {
        return address.replaceAll(".*/cross-checks/([0-9a-f-]{36}).*", "$1");
    }

    private static Reviewer atFirstFinding(
            Chromium chromium, Site site, Person person, String title) {
        Reviewer reviewer = Reviewer.signIn(chromium.browser(), site, person);
        reviewer.createInvestigation("By keys: " + title);
        reviewer.importFiles(Samples.twoReports());
        reviewer.link("To the queue").click();
        reviewer.page().locator(".queue-grid .finding-cell a").first().click();
        assertThat(reviewer.page().locator(".finding-sentence")).isVisible();
        return reviewer;
    }
}

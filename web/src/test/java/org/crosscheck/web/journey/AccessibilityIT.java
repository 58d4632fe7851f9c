package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.crosscheck.web.investigation.Section;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen can be used by everybody: with a screen reader, without a mouse, in light and dark,
/// from left to right and from right to left, on a desk and on a tablet.
@ExtendWith(RunningProgram.class)
class AccessibilityIT {
    private static UUID filled = new UUID(0, 0);
    private static UUID empty = new UUID(0, 0);

    @BeforeAll
    static void makeInvestigations(Site site) {
        try (Chromium chromium = Chromium.start();
                Reviewer ada = Reviewer.signIn(chromium.browser(), site, Person.ADMIN)) {
            ada.createInvestigation("Nothing yet");
            empty = investigation(ada.page());
            ada.createInvestigation("Blue Lantern for everybody");
            filled = investigation(ada.page());
            ada.importFiles(
                    Samples.twoReports()[0],
                    Samples.twoReports()[1],
                    Samples.file("undated.txt", "Blue Lantern\n\nThe drill will last ten days."),
                    Samples.binary("broken.pdf"));
        }
    }

    private static UUID investigation(Page page) {
        page.waitForURL("**/import");
        return UUID.fromString(page.url().replaceAll(".*/investigations/([^/]+).*", "$1"));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void nothing_serious_is_found_on_any_screen_and_nothing_is_cut_off(Look look, Site site) {
        try (Chromium chromium = Chromium.start();
                Visitor visitor = new Visitor(chromium.browser(), site, look)) {
            Page page = visitor.page();
            visitor.open("sign-in?error");
            visitor.look("signing in");
            visitor.signIn(Person.ADMIN);
            visitor.look("investigations");
            page.locator(".page-head vaadin-button").click();
            visitor.look("a new investigation");
            for (UUID investigation : List.of(filled, empty)) {
                for (Section section : Section.values()) {
                    visitor.open(section.address(investigation));
                    visitor.look(section + (investigation == filled ? "" : ", empty"));
                }
            }
            visitor.open(Section.ARTICLES.address(filled));
            page.locator("vaadin-grid vaadin-button.attention").click();
            visitor.look("asking for a date");
            visitor.open(Section.CROSS_CHECKS.address(filled) + "?state=disputed");
            visitor.look("queue, hidden by filters");
            visitor.open("account");
            visitor.look("account");
            page.locator(".account-menu").click();
            visitor.look("the account's menu");
            visitor.open("people");
            visitor.look("people");
            page.locator(".page-head vaadin-button").click();
            visitor.look("a new person");
            visitor.open("nowhere");
            visitor.look("no such page");
            reviewAndRead(visitor);
            visitor.assertNothingFound();
        }
    }

    private static void reviewAndRead(Visitor visitor) {
        Page page = visitor.page();
        visitor.open(Section.CROSS_CHECKS.address(filled));
        page.locator(".queue-tools vaadin-button:visible").last().click();
        page.locator(".queue-grid vaadin-checkbox").nth(1).click();
        visitor.look("queue, selecting");
        page.locator(".queue-tools vaadin-button:visible:not([disabled])")
                .filter(new Locator.FilterOptions().setHasText("…"))
                .last()
                .click();
        visitor.look("assigning");
        visitor.open(Section.CROSS_CHECKS.address(filled));
        page.locator(".queue-grid .finding-cell a").first().click();
        assertThat(page.locator(".finding-sentence")).isVisible();
        visitor.look("review");
        page.keyboard().press("i");
        page.locator(".review .why > summary").first().click();
        page.locator(".review .why > summary").last().click();
        visitor.look("review, history and reasons");
        page.keyboard().press("i");
        page.keyboard().press("Shift+N");
        assertThat(page.locator(".verdict-conflicting")).hasAttribute("aria-pressed", "true");
        visitor.look("review, decided");
        page.keyboard().press("Shift+N");
        assertThat(page.locator(".verdict-conflicting")).hasAttribute("aria-pressed", "false");
        page.keyboard().press("?");
        visitor.look("keys");
        page.keyboard().press("Escape");
        page.locator(".source h2 a").first().click();
        visitor.look("an article at a passage");
        page.locator("mark[data-claim]").first().click();
        page.locator(".article-head summary").click();
        visitor.look("a claim");
    }

    @Test
    void everything_is_reached_by_keyboard_and_shows_that_it_is(Site site) {
        try (Chromium chromium = Chromium.start();
                Visitor visitor = new Visitor(chromium.browser(), site, Look.ENGLISH_LIGHT_DESK)) {
            visitor.open("");
            visitor.signIn(Person.ADMIN);
            visitor.open(Section.CROSS_CHECKS.address(filled));
            String review =
                    visitor.page()
                            .locator(".queue-grid .finding-cell a")
                            .first()
                            .getAttribute("href");
            List<String> addresses = new ArrayList<>(List.of("", "account", "people", review));
            for (Section section : Section.values()) {
                addresses.add(section.address(filled));
            }
            SoftAssertions all = new SoftAssertions();
            for (String address : addresses) {
                visitor.open(address);
                Tabbing walk = Tabbing.through(visitor.page());
                all.assertThat(walk.missed()).as("%s: reached by Tab", address).isEmpty();
                all.assertThat(walk.unseen()).as("%s: focus is seen", address).isEmpty();
                all.assertThat(walk.leaves()).as("%s: Tab leads out again", address).isTrue();
            }
            all.assertAll();
        }
    }

    @Test
    void first_stop_leads_past_the_bar_to_the_content(Site site) {
        try (Chromium chromium = Chromium.start();
                Visitor visitor = new Visitor(chromium.browser(), site, Look.ENGLISH_LIGHT_DESK)) {
            visitor.open("");
            visitor.signIn(Person.ADMIN);
            visitor.open(Section.REPORT.address(filled));
            Page page = visitor.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void language_that_was_chosen_stays(Site site) {
        try (Chromium chromium = Chromium.start();
                Visitor visitor = new Visitor(chromium.browser(), site, Look.ENGLISH_LIGHT_DESK)) {
            Page page = visitor.page();
            visitor.open("sign-in");
            page.getByText("Deutsch").click();
            assertThat(page.locator("button[type=submit]")).hasText("Anmelden");
            visitor.signIn(Person.MIRA);
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            assertThat(page.locator("h1")).hasText("Recherchen");
            visitor.open(Section.REPORT.address(filled));
            page.locator(".account-menu").click();
            page.getByText("العربية").click();
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator(".sections [aria-current]")).hasText("التقرير");
        }
    }
}

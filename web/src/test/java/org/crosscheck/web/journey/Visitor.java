package org.crosscheck.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;

/// Goes from screen to screen and notes what is wrong with each.
final class Visitor implements AutoCloseable {
    private static final double PATIENCE = 30_000;

    /// The program has answered all that the screen asked for, and drawn it.
    private static final String SETTLED =
            """
            () => document.readyState === 'complete'
                && Object.values(window.Vaadin?.Flow?.clients ?? {})
                    .every(client => !client.isActive || !client.isActive())
            """;

    private static final String TOO_WIDE =
            """
            () => {
                const root = document.documentElement;
                return root.scrollWidth <= root.clientWidth ? [] : [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1
                        || e.getBoundingClientRect().left < -1)
                    .slice(0, 5)
                    .map(e => `wider than the window: ${e.localName}.${e.className}`)
                    .concat([`wider than the window: ${root.scrollWidth} px`]);
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final Site site;
    private final Look look;
    private final List<String> found = new ArrayList<>();
    private int looked;

    Visitor(Browser browser, Site site, Look look) {
        this.site = site;
        this.look = look;
        context = browser.newContext(look.context());
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(error -> found.add("script: " + error));
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(site.base() + path);
        settle();
    }

    void signIn(Person person) {
        page.locator("#username").fill(person.username());
        page.locator("#password").fill(RunningProgram.PASSWORD);
        page.locator("button[type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator(".top-bar")).isVisible();
        settle();
    }

    private void settle() {
        page.waitForFunction(SETTLED);
        page.evaluate(
                "() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 150)))");
        page.waitForFunction(SETTLED);
    }

    /// Notes what is wrong with the screen as it stands.
    ///
    /// @param screen how it is named in the notes
    void look(String screen) {
        settle();
        looked++;
        Axe.seriousViolations(page).forEach(broken -> note(screen, broken));
        for (Object wide : (List<?>) page.evaluate(TOO_WIDE)) {
            note(screen, wide.toString());
        }
        String html = page.locator("html").getAttribute("lang");
        if (!look.language().equals(html)) {
            note(screen, "is in the language " + html);
        }
        if (!look.direction().equals(page.locator("html").getAttribute("dir"))) {
            note(screen, "does not run " + look.direction());
        }
    }

    private void note(String screen, String what) {
        found.add(look + ", " + screen + ": " + what);
    }

    void assertNothingFound() {
        assertThat(looked).as("screens looked at").isGreaterThan(25);
        assertThat(found).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}

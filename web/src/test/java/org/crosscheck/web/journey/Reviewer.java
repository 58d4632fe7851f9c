package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;

/// A person at a browser.
final class Reviewer implements AutoCloseable {
    /// How long an import may take, in milliseconds; the first one loads the parser.
    private static final double IMPORT = 180_000;

    /// How long a screen may take under load, in milliseconds.
    private static final double PATIENCE = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final Site site;
    private final List<String> scriptErrors = new ArrayList<>();

    private Reviewer(BrowserContext context, Site site) {
        this.context = context;
        this.site = site;
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(scriptErrors::add);
    }

    static Reviewer signIn(Browser browser, Site site, Person person) {
        Reviewer reviewer =
                new Reviewer(
                        browser.newContext(new Browser.NewContextOptions().setLocale("en-GB")),
                        site);
        reviewer.open("");
        reviewer.page.getByLabel("User name").fill(person.username());
        reviewer.page.getByLabel("Password").fill(RunningProgram.PASSWORD);
        reviewer.button("Sign in").click();
        assertThat(reviewer.heading("Investigations")).isVisible();
        return reviewer;
    }

    Page page() {
        return page;
    }

    List<String> scriptErrors() {
        return scriptErrors;
    }

    void open(String path) {
        page.navigate(path.startsWith("http") ? path : site.base() + path);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// Makes an investigation; its import page is shown then.
    void createInvestigation(String title) {
        open("");
        button("New investigation").first().click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title")).fill(title);
        button("Save").click();
        assertThat(heading("Files")).isVisible();
    }

    /// Drops files on the import page and waits for the import's end.
    void importFiles(FilePayload... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
        button(files.length == 1 ? "Import one file" : "Import " + files.length + " files").click();
        assertThat(heading("Import finished").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(IMPORT));
    }

    @Override
    public void close() {
        context.close();
    }
}

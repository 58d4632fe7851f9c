package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/// Measures decisions by keyboard, from the key going down until the decision is saved and shown:
/// `-Ddecisions=100`. Two figures: decisions that stay, and decisions that lead to the next
/// cross-check.
@ExtendWith(RunningProgram.class)
@EnabledIfSystemProperty(named = "decisions", matches = "\\d+")
class DecisionTimingIT {
    private static final List<String> NAMES =
            List.of(
                    "Amber Gull",
                    "Blue Lantern",
                    "Copper Finch",
                    "Dusk Walrus",
                    "Ember Stork",
                    "Frost Otter",
                    "Golden Plover",
                    "Hazel Marten",
                    "Iron Swallow",
                    "Jade Curlew");

    /// Waits from the next key until what it asks for is on the screen, a frame at a time.
    private static final String WATCH =
            """
            shown => {
                window.took = null;
                const before = location.pathname;
                addEventListener('keydown', down => {
                    const done = shown === ''
                        ? () => location.pathname !== before
                            && !document.querySelector('.review').crosscheckLocked
                        : () => document.querySelector('.verdict-' + shown)?.ariaPressed === 'true';
                    const look = () => done()
                        ? window.took = performance.now() - down.timeStamp
                        : requestAnimationFrame(look);
                    requestAnimationFrame(look);
                }, {capture: true, once: true});
            }
            """;

    @Test
    void decisions_by_keyboard(Site site) {
        int wanted = Integer.getInteger("decisions", 100);
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA)) {
            mira.createInvestigation("A hundred decisions");
            mira.importFiles(articles("Harbour Times", 0), articles("Lindvik Post", 1));
            mira.link("To the queue").click();
            assertThat(mira.page().locator(".queue-grid .finding-cell").first()).isVisible();
            String queue = mira.page().url();
            List<Double> staying = new ArrayList<>();
            openFirst(mira, queue);
            while (staying.size() < wanted && !isLast(mira.page())) {
                staying.add(press(mira.page(), "Shift+N", "conflicting"));
                // Taken back, so that there is something to lead on to below.
                mira.page().keyboard().press("Shift+N");
                assertThat(mira.page().locator(".verdict-conflicting"))
                        .hasAttribute("aria-pressed", "false");
                press(mira.page(), "j", "");
            }
            List<Double> moving = new ArrayList<>();
            openFirst(mira, queue);
            while (moving.size() < wanted && !isLast(mira.page())) {
                moving.add(
                        press(mira.page(), List.of("n", "y", "m", "h").get(moving.size() % 4), ""));
            }
            print("decisions that stay", staying);
            print("decisions that lead to the next", moving);
            assertThat(staying).hasSizeGreaterThan(wanted / 2);
            assertThat(moving).hasSizeGreaterThan(wanted / 2);
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }

    private static void openFirst(Reviewer reviewer, String queue) {
        reviewer.open(queue);
        reviewer.page().locator(".queue-grid .finding-cell a").first().click();
        assertThat(reviewer.page().locator(".finding-sentence")).isVisible();
    }

    private static boolean isLast(Page page) {
        String[] place = page.locator(".strip-head .muted").textContent().split(" of ");
        return place.length == 2 && place[0].equals(place[1]);
    }

    private static double press(Page page, String key, String shown) {
        page.evaluate(WATCH, shown);
        page.keyboard().press(key);
        page.waitForFunction("window.took !== null");
        double took = ((Number) page.evaluate("window.took")).doubleValue();
        page.waitForFunction("!document.querySelector('.review').crosscheckLocked");
        return took;
    }

    private static void print(String what, List<Double> taken) {
        List<Double> sorted = taken.stream().sorted().toList();
        System.out.printf(
                "%s: %d, median %.0f ms, 95 %% %.0f ms, longest %.0f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)),
                sorted.getLast());
    }

    /// Ten exercises in six seas each, told by two papers that disagree.
    private static FilePayload articles(String publisher, int more) {
        StringBuilder lines = new StringBuilder();
        List<String> seas = List.of("Lindvik", "Osterby", "Karsk", "Tyrrha", "Marland", "Vell");
        for (int i = 0; i < 60; i++) {
            String name = NAMES.get(i % 10) + " " + (i / 10 + 1);
            String text =
                    "The naval exercise %s off %s will last %d days, the navy said. About %d,200 sailors take part in the exercise %s. %d sailors were injured when a boat capsized during %s on Monday. The exercise %s cost %d million crowns."
                            .formatted(
                                    name,
                                    seas.get(i / 10),
                                    9 + i + 2 * more,
                                    2 + i,
                                    name,
                                    3 + i + more,
                                    name,
                                    name,
                                    18 + i + 3 * more);
            lines.append(
                    "{\"publisher\": \"%s\", \"title\": \"%s off %s\", \"published\": \"2023-%02d-%02d\", \"text\": \"%s\"}%n"
                            .formatted(
                                    publisher, name, seas.get(i / 10), 1 + i % 12, 8 + more, text));
        }
        return Samples.file(publisher.replace(' ', '-') + ".jsonl", lines.toString());
    }
}

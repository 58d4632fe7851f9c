package org.crosscheck.web.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Looks for what keeps people from using a page: axe-core, by the rules of WCAG 2.2 A and AA.
final class Axe {
    private static final String SCRIPT = read();

    private static final String SERIOUS =
            """
            async () => {
                const found = await axe.run(document, {
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                    resultTypes: ['violations'],
                    preload: false
                });
                return found.violations
                    .filter(broken => broken.impact === 'serious' || broken.impact === 'critical')
                    .flatMap(broken => broken.nodes.map(node =>
                        `${broken.id} (${broken.impact}): ${node.html.slice(0, 200)} – `
                            + [...node.any, ...node.all, ...node.none].map(c => c.message).join('; ')));
            }
            """;

    private Axe() {}

    /// Rule, element and what is wrong with it, for each serious or critical violation.
    @SuppressWarnings("unchecked")
    static List<String> seriousViolations(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(SERIOUS);
    }

    private static String read() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

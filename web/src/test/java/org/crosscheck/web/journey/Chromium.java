package org.crosscheck.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's own Chromium. Where there is none, journeys are left out, but fail under
/// `CI=true`.
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/snap/bin/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync",
                                                        "--no-first-run")));
    }

    static Chromium start() {
        Optional<Path> executable =
                Stream.concat(
                                Stream.ofNullable(System.getenv("CROSSCHECK_CHROMIUM")),
                                NAMES.stream())
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        String missing =
                "No Chromium was found. Install it (on Debian: apt-get install chromium), or name it in CROSSCHECK_CHROMIUM.";
        if ("true".equals(System.getenv("CI"))) {
            assertThat(executable).as(missing).isPresent();
        }
        assumeTrue(executable.isPresent(), missing);
        return new Chromium(executable.orElseThrow());
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

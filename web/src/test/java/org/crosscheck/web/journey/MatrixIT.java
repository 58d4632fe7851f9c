package org.crosscheck.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningProgram.class)
class MatrixIT {
    @Test
    void attributes_stand_against_sources_and_leave_as_files(Site site) throws IOException {
        try (Chromium chromium = Chromium.start();
                Reviewer mira = Reviewer.signIn(chromium.browser(), site, Person.MIRA)) {
            mira.createInvestigation("Blue Lantern at a glance");
            mira.importFiles(Samples.twoReports());
            mira.link("Matrix").first().click();
            Locator matrix = mira.page().locator(".matrix");
            assertThat(matrix.locator("thead")).containsText("Harbour Times");
            assertThat(matrix).containsText("nine days");
            assertThat(matrix).containsText("eleven days");

            mira.link("Conflicts").click();
            mira.page().waitForURL(url -> url.contains("outcome=conflicts"));
            assertThat(matrix).containsText("nine days");
            assertThat(matrix).not().containsText("1,200 sailors take part");

            String svg = Files.readString(download(mira, "SVG").path());
            assertThat(svg).startsWith("<svg ").contains("nine days", "eleven days");
            try (ZipFile sheet = new ZipFile(download(mira, "XLSX").path().toFile())) {
                assertThat(sheet.getEntry("xl/workbook.xml")).isNotNull();
            }
            String csv = Files.readString(download(mira, "CSV").path());
            assertThat(csv.lines().findFirst().orElse("")).contains("Lindvik Post, 2023-05-09");

            matrix.locator("a", new Locator.LocatorOptions().setHasText("nine days"))
                    .first()
                    .click();
            mira.page().waitForURL(url -> url.contains("/articles/") && url.contains("at="));
            assertThat(mira.scriptErrors()).isEmpty();
        }
    }

    private static Download download(Reviewer reviewer, String kind) {
        Locator link = reviewer.page().locator(".downloads a", containing(kind));
        Download download = reviewer.page().waitForDownload(link::click);
        assertThat(download.suggestedFilename())
                .isEqualTo("Blue-Lantern-at-a-glance-matrix." + kind.toLowerCase(Locale.ROOT));
        return download;
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}

package org.crosscheck.importer.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crosscheck.importer.read.RawArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page's credit names the agency whose text it carries; other capitals and offices are none.
class AgencyCreditTest {
    private static final String ABOVE = "Ice jams the canal at Ostrand for a second week";
    private static final String FIRST =
            "Ice has closed the canal at Ostrand to all ships for a second week, the waterways office said on Friday, and eleven barges are stuck between the locks.";
    private static final String SECOND =
            "Icebreakers from the coast will try to open a lane on Sunday, if the frost lets up as forecast, but the office would not promise that they get through.";

    private static @Nullable String agency(String above, String first, String last, String below) {
        String content =
                String.join("\n\n", "The Ostrand Ledger", ABOVE, above, first, last, below)
                        .replaceAll("\n{3,}", "\n\n");
        return new ArticleCleaner()
                .clean(
                        new RawArticle(
                                "a", null, content.getBytes(UTF_8), content, false, Map.of()),
                        false,
                        null,
                        p -> {})
                .metadata()
                .agency();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "OSTRAND (HNA) - ; HNA",
                "OSTRAND, Jan 17 (Reuters) - ; Reuters",
                "OSTRAND, 17 January 2025 (HNA) -- ; HNA",
                "(AFP) – ; AFP",
                "OSTRAND, Jan. 17 /HNA/ -- ; HNA",
                "OSTRAND [dpa] — ; dpa",
                "OSTRAND (AP/HNA) - ; AP",
                "OSTRAND, Ardovia (Tidewater News Agency) — ; Tidewater News Agency",
                "OSTRAND (Corvina) - ; Corvina",
                "AFP - ; AFP"
            })
    void a_dateline_credits(String dateline, String expected) {
        assertThat(agency("", dateline + " " + FIRST, SECOND, "")).isEqualTo(expected);
    }

    @Test
    void letters_in_a_dateline_stand_for_the_name_in_the_byline() {
        assertThat(agency("By Tidewater Reports", "OSTRAND (TR) - " + FIRST, SECOND, ""))
                .isEqualTo("Tidewater Reports");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AFP | 17 January 2025; AFP",
                "PTI | Ostrand | Updated: Jan 17 2025, 10:12 IST; PTI",
                "Reuters | 17 January 2025; Reuters",
                "By Jane Roe of the Associated Press; Associated Press",
                "By Jane Roe for Reuters; Reuters",
                "Jane Roe, Agence France-Presse; Agence France-Presse",
                "Agence France-Presse in Ostrand; Agence France-Presse",
                "By Our Reporter and AFP; AFP",
                "Ledger Web Desk | PTI; PTI",
                "AFP/The Ostrand Ledger; AFP",
                "By AFP; AFP",
                "Associated Press; Associated Press",
                "By Jane Roe, Associated Press; Associated Press",
                "By Jane Roe | HNA | 17 January 2025; HNA",
                "ANI/PTI; ANI",
                "Reuters Staff; Reuters",
                "By Tidewater News Agency; Tidewater News Agency",
                "Source: Norland Wire; Norland Wire",
                "Source: HNA; HNA",
                "Agency: PTI; PTI",
                "By Corvina; Corvina",
                "From our staff and the Tidewater Press Service; Tidewater Press Service",
                "Agencia Costera; Agencia Costera"
            })
    void a_line_above_the_article_credits(String line, String expected) {
        assertThat(agency(line, FIRST, SECOND, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(With inputs from AP); AP",
                "© 2024 Reuters; Reuters",
                "— Yonhap; Yonhap",
                "(Yonhap); Yonhap",
                "-- Xinhua; Xinhua",
                "Reporting by Jane Roe for Reuters; Reuters",
                "(Reporting by Jane Roe, Reuters); Reuters",
                "Additional reporting by AFP; AFP",
                "Associated Press writer John Doe contributed to this report.; Associated Press",
                "Published in arrangement with PTI; PTI",
                "This article was provided by The Associated Press.; Associated Press",
                "Story: dpa; dpa",
                "(This story has not been edited by our staff and is published from a PTI feed); PTI",
                "With files from the Canadian Press; Canadian Press",
                "Compiled from Kyodo reports; Kyodo",
                "With reporting by HNA and Reuters; HNA",
                "(with agency inputs from the Press Trust of India); Press Trust of India",
                "— AP; AP",
                "(HNA); HNA",
                "(With inputs from Corvina); Corvina",
                "Wire copy © Corvina; Corvina",
                "© dpa; dpa",
                "© 2025 AFP; AFP",
                "dpa/lno; dpa",
                "Copyright 2025 The Associated Press. All rights reserved.; Associated Press",
                "Tidewater News Agency contributed to this report.; Tidewater News Agency",
                "This story was supplied by Norland Press Association.; Norland Press Association",
                "Except for the headline, this story is auto-generated from a syndicated feed of PTI.; PTI",
                "Text: Coastal News Service; Coastal News Service"
            })
    void a_line_below_the_article_credits(String line, String expected) {
        assertThat(agency("", FIRST, SECOND, line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"(AP); AP", "(HNA); HNA", "— Reuters; Reuters", "(dpa); dpa", "/PTI; PTI"})
    void the_end_of_the_last_paragraph_credits(String credit, String expected) {
        assertThat(agency("", FIRST, SECOND + " " + credit, "")).isEqualTo(expected);
    }

    @Test
    void letters_are_given_in_full_where_the_page_does() {
        assertThat(agency("By HNA and Ledger staff", FIRST, SECOND, "© Halden News Agency"))
                .isEqualTo("Halden News Agency");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "OSTRAND — ; ''",
                "OSTRAND (USA) - ; ''",
                "'';Photo: AFP",
                "'';Picture: J. Roe/Getty",
                "'';© The Ostrand Ledger",
                "'';Contact the Environment Agency for the full report",
                "'';Report by Ostrand University Press",
                "'';Follow us on RSS",
                "'';(With inputs from agencies)",
                "'';With agency reports",
                "'';By Our Reporter, with agency reports",
                "'';Follow Reuters on X",
                "'';More from AFP: Frost closes the port of Hulm",
                "'';Related: Reuters wins prize for series on canals",
                "'';From Wednesday",
            })
    void places_offices_and_pictures_are_no_credit(String dateline, String below) {
        assertThat(agency("By Jane Roe", (dateline + " " + FIRST).strip(), SECOND, below)).isNull();
    }

    @Test
    void an_organisation_that_the_article_speaks_of_is_no_credit() {
        assertThat(
                        agency(
                                "",
                                FIRST + " The Canal Waterways Office (CWO) has no ship of its own.",
                                SECOND
                                        + " Ships have to ask the CWO, its staff and nobody else (CWO)",
                                ""))
                .isNull();
    }
}

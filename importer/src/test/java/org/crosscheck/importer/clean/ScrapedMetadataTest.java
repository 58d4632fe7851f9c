package org.crosscheck.importer.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crosscheck.importer.read.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who published and wrote a scraped text, and when, as pages print it.
class ScrapedMetadataTest {
    private static final String FIRST =
            "Ice has closed the canal at Ostrand to all ships for a second week, the waterways office said on Friday, and eleven barges are stuck between the locks.";
    private static final String SECOND =
            "Icebreakers from the coast will try to open a lane on Sunday, if the frost lets up as forecast, but the office would not promise that they get through.";

    private static Metadata metadata(String above, Map<String, String> fields) {
        String content = above + "\n\n" + FIRST + "\n\n" + SECOND;
        return new ArticleCleaner()
                .clean(
                        new RawArticle("a", null, content.getBytes(UTF_8), content, false, fields),
                        false,
                        null,
                        _ -> {})
                .metadata();
    }

    private static String published(String line) {
        Metadata found = metadata("Ice jams the canal at Ostrand\n\n" + line, Map.of());
        return found.published() == null ? "none" : found.published().iso();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Last Updated : Jun 21 2021 | 10:43 AM IST; 2021-06-21T10:43+05:30",
                "PUBLISHED ON JUN 23, 2021 07:14 PM IST; 2021-06-23T19:14+05:30",
                "First Published: June 21, 2021, 10:43 IST; 2021-06-21T10:43+05:30",
                "March 13, 2025 11:42 AM GMT | Updated 18 minutes ago; 2025-03-13T11:42Z",
                "January 9, 20248:14 PM GMT+1Updated 3 hours ago; 2024-01-09T20:14+01:00",
                "Sun 6 Oct 2024, 11:20 AM; 2024-10-06",
                "8 July 2024, 9.30pm SAST; 2024-07-08T21:30+02:00",
                "Published 08.07.24, 09:30 PM; 2024-07-08"
            })
    void printed_times_are_read_with_their_zone(String line, String expected) {
        assertThat(published(line)).as(line).isEqualTo(expected);
    }

    @Test
    void a_date_glued_to_the_first_sentence_is_taken_off() {
        assertThat(metadata(" date 2021-08-23 " + FIRST, Map.of()).published())
                .isNotNull()
                .satisfies(t -> assertThat(t.iso()).isEqualTo("2021-08-23"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://paper.example.in/a, The Deccan Ledger, 2021-06-21T10:43+05:30",
        "https://paper.example.ie/a, The Ledger, 2021-06-21T10:43+01:00",
        "https://paper.example.com/a, Irish Ledger, 2021-06-21T10:43+01:00",
        "https://paper.example.co.il/a, The Ledger, 2021-06-21T10:43+03:00",
        "https://paper.example.com/a, Haifa Ledger, 2021-06-21T10:43+03:00",
        "https://paper.example.com/a, The Ledger, 2021-06-21T10:43+05:30"
    })
    void the_publisher_s_country_says_whose_time_ist_is(
            String url, String publisher, String expected) {
        Metadata found =
                metadata(
                        "Published: June 21, 2021 10:43 AM IST",
                        Map.of("url", url, "publisher", publisher));
        assertThat(found.published())
                .isNotNull()
                .satisfies(t -> assertThat(t.iso()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Jane Roe, The Ostrand Ledger; Jane Roe",
                "By Jane Roe and Bo Lind; Jane Roe, Bo Lind",
                "Ostrand Ledger | By Jane Roe; Jane Roe",
                "17 January 2025 by Jane Roe; Jane Roe",
                "By Jane Roe, Staff Reporter; Jane Roe",
                "By Foreign Correspondent; ''",
                "By The Ostrand Ledger; ''",
                "By Tidewater News Agency; ''"
            })
    void people_are_authors_and_outlets_are_none(String line, String expected) {
        Metadata found =
                metadata(
                        "Ice jams the canal at Ostrand\n\n" + line,
                        Map.of("publisher", "The Ostrand Ledger"));
        assertThat(String.join(", ", found.authors())).as(line).isEqualTo(expected);
    }

    @Test
    void of_a_record_s_authors_only_people_are_kept() {
        Metadata found =
                metadata(
                        "Ice jams the canal",
                        Map.of(
                                "authors",
                                "Jane Roe; Staff Reporter; The Ledger",
                                "publisher",
                                "Ledger"));
        assertThat(found.authors()).isEqualTo(List.of("Jane Roe"));
    }

    @Test
    void a_headline_that_is_repeated_below_is_no_publisher() {
        String page =
                "Ice Jams The Canal At Ostrand\n\nBy Jane Roe\n\n"
                        + FIRST
                        + "\n\n"
                        + SECOND
                        + "\n\nMost read\nIce Jams The Canal At Ostrand\nOld Lock Gets New Gates";
        Metadata found =
                new ArticleCleaner()
                        .clean(
                                new RawArticle(
                                        "a", null, page.getBytes(UTF_8), page, false, Map.of()),
                                false,
                                null,
                                _ -> {})
                        .metadata();
        assertThat(found.publisher()).isNull();
        assertThat(found.title()).isEqualTo("Ice Jams The Canal At Ostrand");
    }
}

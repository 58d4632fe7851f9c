package org.crosscheck.importer.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.importer.read.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the day of publication stands that no label marks.
class PublicationDayTest {
    private static final String FIRST =
            "Ice has closed the canal to all ships for a second week, the waterways office said on Friday, and eleven barges are stuck between the locks.";
    private static final String SECOND =
            "Icebreakers from the coast will try to open a lane on Sunday, if the frost lets up as forecast, but the office would not promise that they get through.";

    private final List<Problem> problems = new ArrayList<>();

    private CleanArticle clean(String content, boolean html, Map<String, String> fields) {
        return new ArticleCleaner()
                .clean(
                        new RawArticle("a", null, content.getBytes(UTF_8), content, html, fields),
                        false,
                        null,
                        problems::add);
    }

    private static String day(CleanArticle article) {
        var published = article.metadata().published();
        return published == null ? "none" : published.iso();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Jane Roe, joint press corps | 2025-01-17; 2025-01-17",
                "By Jane Roe | Published: January 17, 2025; 2025-01-17",
                "By staff reporter Jane Roe, Jan. 17, 2025; 2025-01-17",
                "Jane Roe, Canals Editor, Ostrand. 17 January 2025; 2025-01-17",
                "It was colder than ever when the canal froze over on 17 January 2025; none"
            })
    void a_line_of_author_and_date_at_the_top_of_an_unmarked_page_dates_it(
            String line, String expected) {
        CleanArticle article =
                clean(
                        "<html><body><article><h1>Ice jams the canal at Ostrand</h1><p>"
                                + line
                                + "</p><p>"
                                + FIRST
                                + "</p><p>"
                                + SECOND
                                + "</p></article></body></html>",
                        true,
                        Map.of());
        assertThat(day(article)).isEqualTo(expected);
        if (!expected.equals("none")) {
            assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(c) Northern News Agency 2025. Licensing: 40 markets.; 2025-01-17",
                "© 2025 Northern News; 2025-01-17",
                "NNA 2025. Not for resale.; 2025-01-17",
                "Northern News Agency, 2025. 30-day archive.; 2025-01-17",
                "Founded in 1994; none",
                "All rights reserved.; none"
            })
    void a_dateline_without_a_year_takes_the_one_of_the_page(String foot, String expected) {
        String page =
                "NORTHERN NEWS\n\nIce jams the canal at Ostrand\n\nOSTRAND, January 17 (NNA) - "
                        + FIRST
                        + "\n\n"
                        + SECOND
                        + "\n\n"
                        + foot;
        assertThat(day(clean(page, false, Map.of()))).isEqualTo(expected);
    }

    @Test
    void the_spelling_of_a_record_tells_whether_its_date_begins_with_the_day() {
        Map<String, String> fields = Map.of("published", "04/06/2025");
        assertThat(day(clean("The harbour holds two tonnes of ice. " + SECOND, false, fields)))
                .isEqualTo("2025-06-04");
        assertThat(problems).isEmpty();
    }

    @Test
    void a_date_that_may_be_two_days_is_left_out_and_said() {
        assertThat(day(clean(FIRST + "\n\n" + SECOND, false, Map.of("published", "04/06/2025"))))
                .isEqualTo("none");
        assertThat(problems)
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).contains("04/06/2025 may be two days"));
    }
}

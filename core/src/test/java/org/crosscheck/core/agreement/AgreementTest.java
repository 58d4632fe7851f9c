package org.crosscheck.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    /// Example C of Krippendorff (2011): four observers, twelve units, missing data.
    private static final Ratings KRIPPENDORFF =
            byRater(
                    "1 2 3 3 2 1 4 1 2 . . .",
                    "1 2 3 3 2 2 4 1 2 5 . 3",
                    ". 3 3 3 2 3 4 2 2 5 1 .",
                    "1 2 3 3 2 4 4 1 2 5 1 .");

    /// Table 1 of Fleiss (1971): thirty patients, six psychiatrists, five diagnoses.
    private static final Ratings FLEISS =
            byCounts(
                    """
                    00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
                    10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
                    00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
                    """);

    /// Table 18.1 of Fleiss, Levin and Paik (2003): one hundred subjects, two raters.
    private static final Ratings TWO_RATERS =
            byCells(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});

    @Test
    void alpha_of_the_published_example_with_missing_data() {
        assertThat(value(Agreement.alpha(KRIPPENDORFF))).isCloseTo(0.743, within(0.0005));
    }

    @Test
    void kappa_of_the_published_example_of_many_raters() {
        assertThat(value(Agreement.fleiss(FLEISS))).isCloseTo(0.430, within(0.0005));
    }

    @Test
    void kappa_of_the_textbook_example_of_two_raters() {
        assertThat(value(Agreement.cohen(TWO_RATERS, "a", "b"))).isCloseTo(0.676, within(0.0005));
        assertThat(value(Agreement.percent(TWO_RATERS))).isCloseTo(0.89, within(1e-9));
    }

    @Test
    void alpha_of_two_raters_is_near_their_kappa() {
        assertThat(value(Agreement.alpha(TWO_RATERS)))
                .isCloseTo(value(Agreement.cohen(TWO_RATERS, "a", "b")), within(0.01));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        // all the same class: agreement in all, and nothing to measure it by
        "1 1 1, 1 1 1, 1.0, , ",
        "1 2 1 2, 1 2 1 2, 1.0, 1.0, 1.0",
        "1 2, 2 1, 0.0, -1.0, -0.5",
        "1 . 1, . 1 ., , , ",
    })
    void edges(
            String a,
            String b,
            @Nullable Double percent,
            @Nullable Double kappa,
            @Nullable Double alpha) {
        Ratings ratings = byRater(a, b);

        assertThat(boxed(Agreement.percent(ratings))).isEqualTo(percent);
        assertThat(boxed(Agreement.cohen(ratings, "a", "b"))).isEqualTo(kappa);
        assertThat(boxed(Agreement.alpha(ratings))).isEqualTo(alpha);
    }

    @Test
    void kappa_of_many_takes_the_units_that_most_have_rated_alike() {
        Ratings mixed = byRater("1 2 1 2 1", "1 2 2 2 1", ". . . . 2");

        assertThat(boxed(Agreement.fleiss(mixed)))
                .isEqualTo(boxed(Agreement.fleiss(byRater("1 2 1 2", "1 2 2 2"))));
    }

    @Test
    void interval_holds_the_value_and_is_the_same_for_the_same_seed() {
        Agreement.Interval interval =
                Agreement.interval(KRIPPENDORFF, 0.95, 1_000, 7).orElseThrow();

        assertThat(interval.low()).isLessThan(0.743);
        assertThat(interval.high()).isGreaterThan(0.743).isLessThanOrEqualTo(1);
        assertThat(Agreement.interval(KRIPPENDORFF, 0.95, 1_000, 7)).contains(interval);
        assertThat(Agreement.interval(KRIPPENDORFF, 0.95, 1_000, 8)).isNotEmpty();
    }

    @Test
    void interval_narrows_with_more_units_and_with_less_certainty() {
        Agreement.Interval wide = Agreement.interval(FLEISS, 0.99, 500, 1).orElseThrow();
        Agreement.Interval narrow = Agreement.interval(FLEISS, 0.80, 500, 1).orElseThrow();

        assertThat(narrow.high() - narrow.low()).isLessThan(wide.high() - wide.low());
    }

    @Test
    void few_units_have_no_interval() {
        assertThat(Agreement.interval(byRater("1 2 1 2", "1 2 2 2"), 0.95, 100, 1)).isEmpty();
    }

    @Test
    void nothing_is_measured_where_nobody_rated() {
        Ratings none = new Ratings(List.of());

        assertThat(Agreement.percent(none)).isEmpty();
        assertThat(Agreement.fleiss(none)).isEmpty();
        assertThat(Agreement.alpha(none)).isEmpty();
        assertThat(Agreement.interval(none, 0.95, 10, 1)).isEmpty();
    }

    private static double value(OptionalDouble measured) {
        return measured.orElseThrow();
    }

    private static @Nullable Double boxed(OptionalDouble measured) {
        return measured.isPresent() ? Double.valueOf(measured.getAsDouble()) : null;
    }

    private static Ratings byRater(String... lines) {
        int units = lines[0].split(" ").length;
        List<Map<String, String>> ratings = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            Map<String, String> of = new HashMap<>();
            for (int rater = 0; rater < lines.length; rater++) {
                String said = lines[rater].split(" ")[unit];
                if (!said.equals(".")) {
                    of.put(String.valueOf((char) ('a' + rater)), said);
                }
            }
            ratings.add(of);
        }
        return new Ratings(ratings);
    }

    /// How many raters chose each class, a digit a class.
    private static Ratings byCounts(String table) {
        List<Map<String, String>> ratings = new ArrayList<>();
        for (String row : table.strip().split("\\s+")) {
            Map<String, String> unit = new HashMap<>();
            for (int i = 0; i < row.length(); i++) {
                for (int n = 0; n < row.charAt(i) - '0'; n++) {
                    unit.put("r" + unit.size(), "class " + i);
                }
            }
            ratings.add(unit);
        }
        return new Ratings(ratings);
    }

    private static Ratings byCells(int[][] cells) {
        List<Map<String, String>> ratings = new ArrayList<>();
        for (int a = 0; a < cells.length; a++) {
            for (int b = 0; b < cells[a].length; b++) {
                for (int n = 0; n < cells[a][b]; n++) {
                    ratings.add(Map.of("a", "class " + a, "b", "class " + b));
                }
            }
        }
        return new Ratings(ratings);
    }
}

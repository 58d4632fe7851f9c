package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.quantity.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4    | 6    | ''         | 2 more, 50%
                    6    | 4    | ''         | 2 less, 33%
                    9    | 10   | ' days'    | 1 day more, 11%
                    40   | 43   | ' points'  | 3 points more
                    1000 | 1001 | ''         | 1 more, under 1%
                    2    | 5000 | ' USD'     | '4,998 USD more'
                    18000000 | 21000000 | ' crowns' | '3 million crowns more, 17%'
                    18000000 | 19234567 | ''        | '1,234,567 more, 7%'
                    1500000000 | 3000000000 | ' USD' | '1.5 billion USD more, 100%'
                    """)
    void difference_says_how_much_more_and_then_which_share(
            BigDecimal a, BigDecimal b, String unit, String difference) {
        assertThat(FigureRule.compare(exactly(a), exactly(b), unit).difference())
                .isEqualTo(difference);
    }

    @Test
    void a_later_report_may_supersede_and_nobody_claims_that_it_does() {
        assertThat(Reason.SUPERSEDED.words()).startsWith("may be ");
    }

    @Test
    void a_date_that_only_points_is_shown_with_its_day() {
        Finding finding =
                new CrossChecker()
                        .check(
                                List.of(
                                        launch("The Gull", "on Friday", "2024-05-10"),
                                        launch("The Tern", "on 9 May", "2024-05-09")),
                                Progress.none())
                        .crossChecks()
                        .getFirst()
                        .findings()
                        .getFirst();

        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICTS);
        assertThat(finding.sentence())
                .contains("“on Friday” (10 May 2024)")
                .contains("“on 9 May”")
                .doesNotContain("(9 May 2024)")
                .contains("(1 day earlier)");
    }

    private static ArticleClaims launch(String paper, String date, String day) {
        return new MadeUpArticle(paper, "2024-05-12")
                .dating(
                        "The ferry Orla was launched " + date + ".",
                        date,
                        LocalDate.parse(day),
                        "launch",
                        false)
                .build();
    }

    private static Figure exactly(BigDecimal value) {
        return Figure.of(Amount.exactly(value.longValueExact()));
    }
}

package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.core.claim.ArticleClaims;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences that name different occasions are of two events.
class OccasionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "during Amber Gull | during Blue Lantern | OTHER_EVENT",
                "during Amber Gull 2 | during the exercise Blue Lantern | OTHER_EVENT",
                "in the exercise Amber Gull | in the exercise Blue Lantern | OTHER_EVENT",
                "when Hurricane Ida came | when Typhoon Soudel came | OTHER_EVENT",
                "during Amber Gull | during the Amber exercise | VALUE_DIFFERS",
                "during Amber Gull | during the exercise | VALUE_DIFFERS",
                "during Marlish attacks | during Marlish gales | VALUE_DIFFERS",
                "during March | during April | VALUE_DIFFERS",
            })
    void names_of_occasions_tell_events_apart(String one, String other, Reason reason) {
        assertThat(findings(sailors("Harbour Times", one, 40), sailors("Mill Post", other, 55)))
                .extracting(Finding::reason)
                .containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({"Amber Gull was called Blue Lantern at first.", "It follows Blue Lantern."})
    void an_article_that_knows_the_other_name_may_mean_the_same(String more) {
        assertThat(
                        findings(
                                sailors("Harbour Times", "during Amber Gull", 40, more),
                                sailors("Mill Post", "during Blue Lantern", 55)))
                .extracting(Finding::reason)
                .containsExactly(Reason.VALUE_DIFFERS);
    }

    private static List<Finding> findings(ArticleClaims... articles) {
        return new CrossChecker()
                .check(List.of(articles), Progress.none()).crossChecks().stream()
                        .flatMap(c -> c.findings().stream())
                        .toList();
    }

    private static ArticleClaims sailors(
            String label, String occasion, long count, String... more) {
        MadeUpArticle article =
                new MadeUpArticle(label, "2024-05-02")
                        .counting(
                                "The boat capsized and %d sailors were injured %s."
                                        .formatted(count, occasion),
                                String.valueOf(count),
                                count,
                                "sailor",
                                "injure");
        for (String sentence : more) {
            article.saying(sentence, "be", false);
        }
        return article.build();
    }
}

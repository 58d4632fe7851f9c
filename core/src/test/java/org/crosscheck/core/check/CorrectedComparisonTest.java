package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.core.claim.ArticleClaims;
import org.junit.jupiter.api.Test;

/// A value that its article's own notice corrects is compared as corrected, and findings say so.
final class CorrectedComparisonTest {
    private static Finding only(ArticleClaims a, ArticleClaims b) {
        return new CrossChecker()
                .check(List.of(a, b), Progress.none()).crossChecks().stream()
                        .flatMap(c -> c.findings().stream())
                        .filter(f -> f.a().valueSpan() != null)
                        .findFirst()
                        .orElseThrow();
    }

    private static ArticleClaims corrected() {
        return new MadeUpArticle("The Gull", "2024-05-07")
                .correcting(
                        "The ferry took 21 passengers to Lake Orlo.", "21", 12, "passenger", "take")
                .build();
    }

    private static ArticleClaims counting(long number) {
        String printed = String.valueOf(number);
        return new MadeUpArticle("The Tern", "2024-05-07")
                .counting(
                        "The ferry took " + printed + " passengers to Lake Orlo.",
                        printed,
                        number,
                        "passenger",
                        "take")
                .build();
    }

    @Test
    void the_corrected_value_agrees_with_the_right_one_elsewhere() {
        Finding finding = only(corrected(), counting(12));
        assertThat(finding.outcome()).isEqualTo(Outcome.AGREES);
    }

    @Test
    void who_still_has_the_old_value_conflicts_and_a_correction_may_explain_it() {
        Finding finding = only(corrected(), counting(21));
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICTS);
        assertThat(finding.sentence()).contains("“12”, corrected from “21”");
        assertThat(finding.explanations()).contains(Finding.Explanation.CORRECTION);
        assertThat(finding.a().value()).isEqualTo("12");
    }
}

package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Which values of two articles are of one attribute.
final class LinkageTest {
    private final CrossChecker checker = new CrossChecker();

    private List<Finding> counts(MadeUpArticle a, MadeUpArticle b) {
        return checker.check(List.of(a.build(), b.build()), Progress.none()).crossChecks().stream()
                .flatMap(c -> c.findings().stream())
                .filter(f -> f.rule().equals("count"))
                .toList();
    }

    private static MadeUpArticle post(String place) {
        return new MadeUpArticle("The Harbour Post", "2024-05-02")
                .counting("The fair drew 2,150 guests.", "2,150", 2150, "guest", "draw")
                .saying("It was held on " + place + " by the Olen fleet.", "hold", false);
    }

    private static MadeUpArticle week() {
        return new MadeUpArticle("Island Week", "2024-05-02")
                .counting(
                        "Stalls were filled by 2,150 islanders.", "2,150", 2150, "islander", "fill")
                .saying("Rain fell on Tern Point and on Olen harbour.", "fall", false);
    }

    @Test
    void equal_values_of_articles_that_share_their_names_need_few_words_in_common() {
        assertThat(counts(post("Tern Point"), week())).anyMatch(f -> f.outcome() == Outcome.AGREES);
    }

    @Test
    void equal_values_of_articles_about_other_names_do() {
        assertThat(counts(post("Gull Rock"), week())).noneMatch(f -> f.outcome() == Outcome.AGREES);
    }
}

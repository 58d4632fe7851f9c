package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.core.claim.ArticleClaims;
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

    /// Passages that mean one thing where `key` is in both, and nothing that is near it elsewhere.
    private static Meanings alike(String key) {
        return text ->
                Optional.of(
                        Meaning.of(
                                text.contains(key)
                                        ? new float[] {1, 0}
                                        : new float[] {0, 1 + text.length()}));
    }

    private static boolean conflicts(Meanings meanings, MadeUpArticle a, MadeUpArticle b) {
        return new CrossChecker(ExchangeRates.shipped(), meanings)
                .check(List.of(a.build(), b.build()), Progress.none()).crossChecks().stream()
                        .flatMap(c -> c.findings().stream())
                        .anyMatch(f -> f.outcome() == Outcome.CONFLICTS);
    }

    private static MadeUpArticle anglers(String place) {
        return new MadeUpArticle("The Harbour Post", "2024-05-02")
                .counting("Some 212 anglers got in, at once.", "212", 212, "angler", "get")
                .saying("It was held on " + place + " by the Olen fleet.", "hold", false);
    }

    private static MadeUpArticle entries() {
        return new MadeUpArticle("Island Week", "2024-05-02")
                .counting("Entries, at once, ran to 190.", "190", 190, "entry", "run")
                .saying("Rain fell on Tern Point and on Olen harbour.", "fall", false);
    }

    private static final Meanings APART =
            text ->
                    Optional.of(
                            Meaning.of(
                                    text.contains("anglers")
                                            ? new float[] {1, 0}
                                            : new float[] {0, 1}));

    @Test
    void unequal_values_whose_passages_mean_the_same_need_no_words_in_common() {
        assertThat(conflicts(alike("at once"), anglers("Tern Point"), entries())).isTrue();
        assertThat(conflicts(APART, anglers("Tern Point"), entries())).isFalse();
    }

    @Test
    void articles_that_begin_alike_need_one_name_in_common() {
        assertThat(conflicts(alike("at once"), anglers("Gull Rock"), entries())).isTrue();
        assertThat(conflicts(APART, anglers("Gull Rock"), entries())).isFalse();
    }

    @Test
    void articles_without_a_name_in_common_are_not_asked_what_they_mean() {
        List<String> asked = new ArrayList<>();
        Meanings listening =
                text -> {
                    asked.add(text);
                    return Optional.empty();
                };
        MadeUpArticle other =
                new MadeUpArticle("Inland Week", "2024-05-02")
                        .counting("Entries, at once, ran to 190.", "190", 190, "entry", "run");
        conflicts(listening, anglers("Gull Rock"), other);
        assertThat(asked).isEmpty();
        conflicts(listening, anglers("Gull Rock"), entries());
        assertThat(asked).isNotEmpty();
    }

    @Test
    void articles_that_come_after_very_many_are_linked_by_words_alone_and_the_run_says_so() {
        List<ArticleClaims> both = List.of(anglers("Gull Rock").build(), entries().build());
        assertThat(
                        firstOnly(2).check(both, Progress.none()).crossChecks().stream()
                                .map(CrossCheck::outcome))
                .contains(Outcome.CONFLICTS);
        CheckResult cut = firstOnly(1).check(both, Progress.none());
        assertThat(cut.crossChecks())
                .extracting(CrossCheck::outcome)
                .doesNotContain(Outcome.CONFLICTS);
        assertThat(cut.coverage().notCompared())
                .filteredOn(n -> n.reason().equals(CoverageCounter.BY_WORDS))
                .singleElement()
                .satisfies(n -> assertThat(n.claims()).isEqualTo(2));
    }

    private static CrossChecker firstOnly(int articles) {
        Meanings meanings = alike("at once");
        return new CrossChecker(
                ExchangeRates.shipped(), meanings, LinkModel.of(meanings).forFirst(articles));
    }
}

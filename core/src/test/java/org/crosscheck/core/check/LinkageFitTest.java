package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.check.LinkageFit.Label;
import org.crosscheck.core.check.LinkageFit.Mention;
import org.crosscheck.core.check.LogisticRegression.Example;
import org.crosscheck.core.check.TwoStageFit.Pair;
import org.crosscheck.core.check.TwoStageFit.Rivalry;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.Test;

/// How the coefficients of the linkage are learned.
final class LinkageFitTest {
    private static final String FIRST = "The fair drew 2,150 guests.";
    private static final String SECOND = "The fair drew 1,900 guests.";

    private static Pair pair(boolean label, double weight) {
        return new Pair(new Object(), new Object(), false, label, weight, Map.of("count", 1.0));
    }

    private static FittedLinkage fit(List<Rivalry> rivalries) {
        return new TwoStageFit(rivalries).fit();
    }

    private static FittedLinkage.Row row(FittedLinkage fitted, String feature) {
        return fitted.rows().stream()
                .filter(r -> r.feature().equals(feature))
                .findFirst()
                .orElseThrow();
    }

    private static List<Pair> labelled(List<Double> numbers, boolean comparable) {
        ArticleClaims a = counting("The Harbour Post", FIRST, "2,150", 2150);
        ArticleClaims b = counting("Island Week", SECOND, "1,900", 1900);
        Mention first =
                new Mention(
                        0, new Span(0, FIRST.length()), ValueType.COUNT, List.of(2150.0), Set.of());
        Mention second =
                new Mention(1, new Span(0, SECOND.length()), ValueType.COUNT, numbers, Set.of());
        LinkageFit fit = new LinkageFit(Meanings.NONE);
        fit.add("fair", List.of(a, b), List.of(new Label(first, second, comparable)));
        return fit.pairs();
    }

    private static ArticleClaims counting(
            String publisher, String sentence, String printed, long number) {
        return new MadeUpArticle(publisher, "2024-05-02")
                .counting(sentence, printed, number, "guest", "draw")
                .build();
    }

    @Test
    void the_regression_finds_the_chances_that_made_its_examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            boolean alike = i % 2 == 0;
            boolean label = alike ? i % 10 != 0 : i % 10 == 1;
            examples.add(new Example(label, 1, Map.of("one", 1.0, "alike", alike ? 1.0 : 0.0)));
        }
        Map<String, Double> fitted = LogisticRegression.fit(examples, Set.of("one"));
        double unlike = fitted.getOrDefault("one", 0.0);
        double alike = unlike + fitted.getOrDefault("alike", 0.0);
        assertThat(1 / (1 + Math.exp(-unlike))).isCloseTo(0.2, within(0.02));
        assertThat(1 / (1 + Math.exp(-alike))).isCloseTo(0.8, within(0.02));
    }

    @Test
    void one_pair_of_weight_eight_weighs_up_eight_others() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            pairs.add(pair(true, 1));
        }
        pairs.add(pair(false, 8));
        assertThat(row(fit(List.of(new Rivalry("fair", pairs))), "count").unequal())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void a_pair_leads_by_what_it_is_ahead_of_the_best_rival_of_either_value() {
        Rivals rivals = new Rivals();
        rivals.add("a", "x", 2);
        rivals.add("a", "y", 1);
        rivals.add("b", "x", -3);
        assertThat(rivals.leads("a", "x", 2).values()).containsExactly(1.0, 4.0, 1.0);
        assertThat(rivals.leads("a", "y", 1).values()).containsExactly(-1.0, 4.0, 0.0);
        assertThat(rivals.leads("b", "x", -3).values()).containsExactly(-4.0, 4.0, 0.0);
    }

    @Test
    void leads_are_learned_from_sums_that_do_not_know_the_bundle() {
        Object a = new Object();
        Pair right = new Pair(a, new Object(), false, true, 1, Map.of("count", 1.0, "near", 1.0));
        Pair wrong = new Pair(a, new Object(), false, false, 1, Map.of("count", 1.0, "near", 0.0));
        FittedLinkage one = fit(List.of(new Rivalry("fair", List.of(right, wrong))));
        FittedLinkage two =
                fit(
                        List.of(
                                new Rivalry("fair", List.of(right, wrong)),
                                new Rivalry("feast", List.of(right, wrong))));
        assertThat(row(one, "near").unequal()).isPositive();
        assertThat(row(one, "least lead").unequalAmong()).isCloseTo(0, within(1e-9));
        assertThat(row(two, "least lead").unequalAmong()).isGreaterThan(0.1);
    }

    @Test
    void a_labelled_pair_is_of_one_attribute_be_its_values_equal_or_not() {
        assertThat(labelled(List.of(1900.0), true))
                .singleElement()
                .satisfies(p -> assertThat(p.equal()).isFalse())
                .satisfies(p -> assertThat(p.label()).isTrue());
    }

    @Test
    void a_pair_labelled_not_comparable_is_not_and_weighs_eight_times() {
        assertThat(labelled(List.of(1900.0), false))
                .singleElement()
                .satisfies(p -> assertThat(p.label()).isFalse())
                .satisfies(p -> assertThat(p.weight()).isEqualTo(8));
    }

    @Test
    void a_label_is_for_its_own_value_alone() {
        assertThat(labelled(List.of(190.0), true))
                .singleElement()
                .satisfies(p -> assertThat(p.label()).isFalse())
                .satisfies(p -> assertThat(p.weight()).isEqualTo(1));
    }

    @Test
    void a_label_without_a_readable_value_is_for_the_only_value_there() {
        assertThat(labelled(List.of(), true))
                .singleElement()
                .satisfies(p -> assertThat(p.label()).isTrue());
    }

    @Test
    void recall_is_the_most_that_is_found_while_precision_holds() {
        assertThat(
                        FittedLinkage.HeldOut.of("", List.of(true, false, true, true, true, false))
                                .recalls())
                .containsExactly(0.25, 1.0, 1.0, 1.0);
    }

    @Test
    void the_same_pairs_give_the_same_table() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        List<Rivalry> rivalries = new ArrayList<>();
        for (String bundle : List.of("fair", "feast", "fete")) {
            rivalries.add(new Rivalry(bundle, labelled(List.of(1900.0), bundle.equals("fair"))));
        }
        List<String> lines = fit(rivalries).lines(day);
        assertThat(fit(rivalries).lines(day)).isEqualTo(lines);
        assertThat(lines.get(1)).contains("Fitted 2026-03-01 on 3 pairs").contains("3 labelled");
        assertThat(lines.get(4)).startsWith("count\t0.000\t");
        assertThat(lines.getLast()).startsWith("first for both\t0.000\t0.000\t0.000\t");
    }
}

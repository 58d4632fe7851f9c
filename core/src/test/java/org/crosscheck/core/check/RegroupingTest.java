package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.core.claim.ArticleClaims;
import org.junit.jupiter.api.Test;

/// What a person groups is compared by the rules that compare everything else.
class RegroupingTest {
    private final CrossChecker checker = new CrossChecker();
    private final ArticleClaims harbour =
            cabins("The Harbour Post", "2024-05-02", "The ferry company will cut %s cabins.", 40);
    private final ArticleClaims island =
            cabins("Island Week", "2024-05-02", "The ferry company will cut %s cabins.", 55);
    private final ArticleClaims hill = records("Hill Gazette", 55);
    private final ArticleClaims mill = records("Mill Gazette", 60);
    private final List<ArticleClaims> all = List.of(harbour, island, hill, mill);

    private static ArticleClaims cabins(String label, String day, String sentence, int number) {
        return new MadeUpArticle(label, day)
                .counting(
                        sentence.formatted(number), String.valueOf(number), number, "cabin", "cut")
                .build();
    }

    private static ArticleClaims records(String label, int number) {
        return new MadeUpArticle(label, "2024-05-02")
                .counting(
                        "The choir sold %d records at the fair.".formatted(number),
                        String.valueOf(number),
                        number,
                        "record",
                        "sell")
                .build();
    }

    private CrossCheck of(ArticleClaims... articles) {
        return checker.check(List.of(articles), Progress.none()).crossChecks().getFirst();
    }

    private static List<String> labels(CrossCheck crossCheck) {
        return crossCheck.positions().stream().map(CrossCheck.Position::label).toList();
    }

    private static Set<Place> places(CrossCheck crossCheck, String... labels) {
        return crossCheck.positions().stream()
                .filter(p -> Set.of(labels).contains(p.label()))
                .flatMap(p -> p.sides().stream())
                .map(Place::of)
                .collect(Collectors.toSet());
    }

    @Test
    void merged_ones_keep_what_was_found_and_compare_each_pair_across() {
        CrossCheck cabins = of(harbour, island);
        CrossCheck records = of(hill, mill);

        CrossCheck merged = checker.regrouping(all).merge(cabins, records);

        assertThat(merged.key()).isEqualTo(cabins.key());
        assertThat(merged.attribute()).isEqualTo(cabins.attribute());
        assertThat(merged.findings()).hasSize(1 + 1 + 4);
        assertThat(merged.findings()).extracting(Finding::crossCheck).containsOnly(cabins.key());
        assertThat(merged.findings())
                .extracting(Finding::sentence)
                .contains(
                        cabins.findings().getFirst().sentence(),
                        records.findings().getFirst().sentence());
        assertThat(merged.outcome()).isEqualTo(Outcome.CONFLICTS);
    }

    @Test
    void equal_values_across_the_two_take_one_position() {
        CrossCheck merged = checker.regrouping(all).merge(of(harbour, island), of(hill, mill));

        assertThat(labels(merged)).containsExactlyInAnyOrder("55", "40", "60");
        assertThat(merged.positions().getFirst().label()).as("two sources say it").isEqualTo("55");
        assertThat(merged.positions().getFirst().sides()).hasSize(2);
    }

    @Test
    void kinds_that_no_rule_compares_are_named_as_not_compared() {
        ArticleClaims quay = quote("Quay Times", "We will close the old pier");
        ArticleClaims lock = quote("Lock Times", "We will not close the old pier");
        CrossCheck merged =
                checker.regrouping(List.of(harbour, island, quay, lock))
                        .merge(of(harbour, island), of(quay, lock));

        assertThat(merged.findings())
                .filteredOn(f -> f.outcome() == Outcome.CANNOT_TELL)
                .singleElement()
                .satisfies(f ->
                        assertThat(f.sentence())
                                .startsWith("Not compared: a person grouped")
                                .contains("and 3 more pairs"));
        assertThat(merged.positions()).hasSize(4);
    }

    private static ArticleClaims quote(String label, String words) {
        return new MadeUpArticle(label, "2024-05-02")
                .quoting("\"" + words + ",\" said Ines Quist.", words, "Ines Quist")
                .build();
    }

    @Test
    void statements_of_an_article_that_is_not_read_are_never_compared() {
        CrossCheck merged =
                checker.regrouping(List.of(harbour, island))
                        .merge(of(harbour, island), of(hill, mill));

        assertThat(merged.findings()).hasSize(3);
        assertThat(merged.findings())
                .filteredOn(f -> f.outcome() == Outcome.CANNOT_TELL)
                .hasSize(1);
    }

    @Test
    void split_parts_have_their_own_positions_and_outcome() {
        CrossCheck merged = checker.regrouping(all).merge(of(harbour, island), of(hill, mill));
        Set<Place> leaving =
                Stream.of(hill, mill)
                        .map(a ->
                                new Place(
                                        a.article().id(),
                                        a.claims().getFirst().values().getFirst().span()))
                        .collect(Collectors.toSet());
        Set<Place> staying = places(merged, "40", "55", "60");
        staying.removeAll(leaving);

        Regrouping.Parts parts =
                checker.regrouping(all).split(merged, staying, leaving, "new").orElseThrow();

        assertThat(parts.staying().key()).isEqualTo(merged.key());
        assertThat(labels(parts.staying())).containsExactlyInAnyOrder("40", "55");
        assertThat(parts.leaving().key()).isEqualTo("new");
        assertThat(parts.leaving().attribute()).contains("record");
        assertThat(labels(parts.leaving())).containsExactlyInAnyOrder("55", "60");
        assertThat(parts.leaving().findings())
                .singleElement()
                .extracting(Finding::crossCheck)
                .isEqualTo("new");
    }

    @Test
    void one_statement_alone_has_no_finding_and_nothing_can_be_told() {
        CrossCheck cabins = of(harbour, island);

        Regrouping.Parts parts =
                checker.regrouping(all)
                        .split(cabins, places(cabins, "40"), places(cabins, "55"), "new")
                        .orElseThrow();

        assertThat(parts.leaving().findings()).isEmpty();
        assertThat(parts.leaving().outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(labels(parts.leaving())).containsExactly("55");
    }

    @Test
    void nothing_is_split_where_all_would_leave() {
        CrossCheck cabins = of(harbour, island);

        assertThat(
                        checker.regrouping(all)
                                .split(cabins, Set.of(), places(cabins, "40", "55"), "new"))
                .isEmpty();
    }

    @Test
    void later_statement_goes_where_all_that_it_was_compared_with_goes() {
        ArticleClaims ferry =
                cabins("Ferry Week", "2024-05-02", "The ferry company will cut %s cabins.", 70);
        CrossCheck two = of(harbour, island);
        CrossCheck three = of(harbour, island, ferry);
        assertThat(labels(three)).contains("70");
        CrossCheck onlyWithIsland =
                new CrossCheck(
                        three.key(),
                        three.attribute(),
                        three.type(),
                        three.outcome(),
                        three.positions(),
                        three.findings().stream()
                                .filter(f ->
                                        Stream.of(f.a(), f.b())
                                                .map(Finding.Side::value)
                                                .noneMatch("40"::equals))
                                .toList());

        Regrouping.Parts stays =
                checker.regrouping(List.of(harbour, island, ferry))
                        .split(three, places(two, "40"), places(two, "55"), "new")
                        .orElseThrow();
        Regrouping.Parts leaves =
                checker.regrouping(List.of(harbour, island, ferry))
                        .split(onlyWithIsland, places(two, "40"), places(two, "55"), "new")
                        .orElseThrow();

        assertThat(labels(stays.staying())).containsExactlyInAnyOrder("40", "70");
        assertThat(labels(leaves.leaving())).containsExactlyInAnyOrder("55", "70");
    }
}

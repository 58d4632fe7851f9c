package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.Test;

class RepresentativesTest {
    @Test
    void few_findings_are_all_kept() {
        List<CrossCheck.Position> positions = positions(3, 3);
        List<Finding> findings = all(positions);

        assertThat(Representatives.of(positions, findings)).isEqualTo(findings);
    }

    @Test
    void a_hundred_articles_that_say_two_things_keep_two_hundred_findings() {
        List<CrossCheck.Position> positions = positions(60, 40);
        List<Finding> findings = all(positions);

        assertThat(findings).hasSize(4950);
        assertThat(Representatives.of(positions, findings)).hasSize(Representatives.MOST);
    }

    @Test
    void each_article_keeps_a_finding() {
        List<CrossCheck.Position> positions = positions(300, 40);

        assertThat(articles(Representatives.of(positions, all(positions)))).hasSize(340);
    }

    @Test
    void each_two_positions_keep_the_finding_that_leads_them() {
        List<CrossCheck.Position> positions = positions(30, 1, 1);
        List<Finding> findings = all(positions);

        List<Finding> kept = Representatives.of(positions, findings);

        assertThat(kept).anyMatch(f -> isBetween(f, positions.get(1), positions.get(2)));
        assertThat(kept.getFirst()).isSameAs(findings.getFirst());
    }

    @Test
    void an_outcome_that_only_one_pair_has_is_kept() {
        List<CrossCheck.Position> positions = positions(40, 40);
        List<Finding> findings = new ArrayList<>(all(positions));
        Finding last = findings.removeLast();
        Finding rare = finding(last.a(), last.b(), Outcome.NOT_COMPARABLE, 0);
        findings.add(rare);

        assertThat(Representatives.of(positions, findings)).contains(rare);
    }

    @Test
    void order_stays() {
        List<CrossCheck.Position> positions = positions(50, 50, 3);
        List<Finding> findings = all(positions);

        assertThat(Representatives.of(positions, findings))
                .isSortedAccordingTo(Comparator.comparingInt(findings::indexOf));
    }

    private static boolean isBetween(
            Finding finding, CrossCheck.Position one, CrossCheck.Position other) {
        return one.sides().contains(finding.a()) && other.sides().contains(finding.b());
    }

    private static Set<String> articles(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> Stream.of(f.a().article(), f.b().article()))
                .collect(Collectors.toSet());
    }

    /// Positions of so many articles each.
    private static List<CrossCheck.Position> positions(int... sizes) {
        List<CrossCheck.Position> positions = new ArrayList<>();
        for (int size : sizes) {
            String value = "value " + positions.size();
            positions.add(
                    new CrossCheck.Position(
                            value,
                            IntStream.range(0, size).mapToObj(i -> side(value, i)).toList()));
        }
        return positions;
    }

    private static Finding.Side side(String value, int number) {
        return new Finding.Side(
                value + " of " + number, "c1", new Span(0, 9), "claim", null, value, value, null);
    }

    /// One of each two articles: conflicts of unlike values first, as in a cross-check.
    private static List<Finding> all(List<CrossCheck.Position> positions) {
        List<Finding.Side> sides = positions.stream().flatMap(p -> p.sides().stream()).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                Finding.Side a = sides.get(i);
                Finding.Side b = sides.get(j);
                boolean same = a.normal() != null && a.normal().equals(b.normal());
                findings.add(
                        finding(
                                a,
                                b,
                                same ? Outcome.AGREES : Outcome.CONFLICTS,
                                1.0 / (1 + findings.size())));
            }
        }
        findings.sort(Comparator.comparing(f -> f.outcome() != Outcome.CONFLICTS));
        return findings;
    }

    private static Finding finding(Finding.Side a, Finding.Side b, Outcome outcome, double score) {
        return new Finding(
                outcome,
                ValueType.COUNT,
                null,
                "number of people",
                "",
                score,
                "k",
                a,
                b,
                "count",
                List.of(),
                List.of());
    }
}

package org.crosscheck.core.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.review.CrossCheckDetail;

/// How often each two articles agree and conflict, and which have one origin. These are counts of
/// what was found; they say nothing of who is right or can be trusted, nor what people decided.
///
/// @param sources in the order of publication
/// @param pairs those that speak of one thing at least once
/// @param copies who carries whose text
/// @param counted cross-checks that were looked at
/// @param total cross-checks there are
public record Relations(
        List<Matrix.Source> sources, List<Pair> pairs, Copies copies, long counted, long total) {
    public Relations {
        sources = List.copyOf(sources);
        pairs = List.copyOf(pairs);
    }

    /// Two articles.
    ///
    /// @param agreed cross-checks in which they say the same
    /// @param conflicting cross-checks in which they contradict each other
    /// @param other cross-checks that both take part in and that are neither
    public record Pair(UUID a, UUID b, int agreed, int conflicting, int other) {
        public int shared() {
            return agreed + conflicting + other;
        }
    }

    static Relations of(
            List<ArticleReading> articles,
            Copies copies,
            List<CrossCheckDetail> details,
            long total) {
        List<Matrix.Source> sources =
                articles.stream()
                        .sorted(Origin.BY_PUBLICATION)
                        .map(a -> Matrix.Source.of(a, copies.origins()))
                        .toList();
        Map<String, Integer> places = new HashMap<>();
        sources.forEach(s -> places.put(s.article().toString(), places.size()));
        int n = sources.size();
        int[][][] counts = new int[n][n][3];
        for (CrossCheckDetail detail : details) {
            count(detail, places, counts);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                int[] c = counts[a][b];
                if (c[0] + c[1] + c[2] > 0) {
                    pairs.add(
                            new Pair(
                                    sources.get(a).article(),
                                    sources.get(b).article(),
                                    c[0],
                                    c[1],
                                    c[2]));
                }
            }
        }
        return new Relations(sources, pairs, copies, details.size(), total);
    }

    private static void count(
            CrossCheckDetail detail, Map<String, Integer> places, int[][][] counts) {
        Map<Set<Integer>, Outcome> found = new HashMap<>();
        for (Finding finding : detail.findings()) {
            Integer a = places.get(finding.a().article());
            Integer b = places.get(finding.b().article());
            if (a != null && b != null && !a.equals(b)) {
                found.merge(Set.of(a, b), finding.outcome(), Relations::graver);
            }
        }
        List<Set<Integer>> positions = new ArrayList<>();
        for (CrossCheck.Position position : detail.positions()) {
            Set<Integer> there = new HashSet<>();
            position.sides()
                    .forEach(side -> {
                        Integer place = places.get(side.article());
                        if (place != null) {
                            there.add(place);
                        }
                    });
            positions.add(there);
        }
        Map<Set<Integer>, Outcome> between =
                detail.compared() > detail.findings().size() ? between(positions, found) : Map.of();
        List<Integer> all = positions.stream().flatMap(Set::stream).distinct().sorted().toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Set<Integer> both = Set.of(all.get(i), all.get(j));
                boolean together = positions.stream().anyMatch(p -> p.containsAll(both));
                Outcome outcome = found.get(both);
                if (outcome == null) {
                    outcome =
                            together
                                    ? Outcome.AGREES
                                    : said(positions, between, all.get(i), all.get(j));
                }
                counts[all.get(i)][all.get(j)][kind(outcome)]++;
            }
        }
    }

    /// What findings say of each two positions, where not every finding is kept: those of the same
    /// two positions say the same but for rare cases, of which the gravest counts.
    private static Map<Set<Integer>, Outcome> between(
            List<Set<Integer>> positions, Map<Set<Integer>, Outcome> found) {
        Map<Set<Integer>, Outcome> between = new HashMap<>();
        found.forEach((pair, outcome) -> {
            List<Integer> two = List.copyOf(pair);
            for (int p : positionsOf(positions, two.getFirst())) {
                for (int q : positionsOf(positions, two.getLast())) {
                    if (p != q) {
                        between.merge(Set.of(p, q), outcome, Relations::graver);
                    }
                }
            }
        });
        return between;
    }

    private static Outcome said(
            List<Set<Integer>> positions, Map<Set<Integer>, Outcome> between, int a, int b) {
        Outcome gravest = Outcome.UNRELATED;
        for (int p : positionsOf(positions, a)) {
            for (int q : positionsOf(positions, b)) {
                if (p != q) {
                    gravest =
                            graver(
                                    gravest,
                                    between.getOrDefault(Set.of(p, q), Outcome.CANNOT_TELL));
                }
            }
        }
        return gravest;
    }

    private static List<Integer> positionsOf(List<Set<Integer>> positions, int source) {
        return IntStream.range(0, positions.size())
                .filter(place -> positions.get(place).contains(source))
                .boxed()
                .toList();
    }

    private static int kind(Outcome outcome) {
        return switch (outcome) {
            case AGREES -> 0;
            case CONFLICTS -> 1;
            case NOT_COMPARABLE, CANNOT_TELL, UNRELATED -> 2;
        };
    }

    private static Outcome graver(Outcome a, Outcome b) {
        return gravity(a) >= gravity(b) ? a : b;
    }

    private static int gravity(Outcome outcome) {
        return switch (outcome) {
            case CONFLICTS -> 4;
            case NOT_COMPARABLE -> 3;
            case CANNOT_TELL -> 2;
            case AGREES -> 1;
            case UNRELATED -> 0;
        };
    }
}

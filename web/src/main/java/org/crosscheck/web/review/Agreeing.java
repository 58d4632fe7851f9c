package org.crosscheck.web.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;

/// What a cross-check shows that agrees with something else it shows: what is left out where only
/// differences are looked at. Pure.
///
/// @param sources articles beyond the finding's own that say only what one before them says
/// @param findings places of findings other than the one looked at whose sides agree
record Agreeing(Set<UUID> sources, Set<Integer> findings) {
    static final Agreeing NOTHING = new Agreeing(Set.of(), Set.of());

    Agreeing {
        sources = Set.copyOf(sources);
        findings = Set.copyOf(findings);
    }

    /// @param chosen place of the finding that is looked at; it and its two articles stay
    static Agreeing of(List<CrossCheck.Position> positions, List<Finding> findings, int chosen) {
        Finding finding = findings.get(chosen);
        Set<String> shown = new HashSet<>(Set.of(finding.a().article(), finding.b().article()));
        Set<Integer> said =
                shown.stream()
                        .flatMap(article -> said(positions, article).stream())
                        .collect(Collectors.toCollection(HashSet::new));
        Set<UUID> agreeing = new HashSet<>();
        for (CrossCheck.Position position : positions) {
            for (Finding.Side side : position.sides()) {
                if (shown.add(side.article()) && !said.addAll(said(positions, side.article()))) {
                    agreeing.add(UUID.fromString(side.article()));
                }
            }
        }
        return new Agreeing(
                agreeing,
                IntStream.range(0, findings.size())
                        .filter(at -> at != chosen)
                        .filter(at -> findings.get(at).outcome() == Outcome.AGREES)
                        .boxed()
                        .collect(Collectors.toSet()));
    }

    private static Set<Integer> said(List<CrossCheck.Position> positions, String article) {
        return IntStream.range(0, positions.size())
                .filter(at ->
                        positions.get(at).sides().stream()
                                .anyMatch(side -> side.article().equals(article)))
                .boxed()
                .collect(Collectors.toSet());
    }
}

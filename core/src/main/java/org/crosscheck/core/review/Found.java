package org.crosscheck.core.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.check.Representatives;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// What a run found about one cross-check, in the shape in which it is stored.
///
/// @param sources different publishers that take part
/// @param findings those that stand for all
/// @param compared how many findings there are
/// @param articles articles that take part
/// @param searchText the words by which it is searched
record Found(
        String attribute,
        @Nullable ValueType type,
        Statement statement,
        @Nullable Reason reason,
        String sentence,
        double score,
        int sources,
        List<Finding> findings,
        int compared,
        Set<UUID> articles,
        String searchText) {
    private static final int LONGEST_SEARCH_TEXT = 100_000;

    /// @param sources how sentences name each article, by its id
    static Found of(CrossCheck found, Map<String, String> sources) {
        // Through the stored form, so that it equals what is read back: JSON knows no negative
        // zero.
        List<CrossCheck.Position> positions =
                ReviewJson.positions(ReviewJson.write(found.positions()));
        List<Finding> findings =
                ReviewJson.findings(
                        ReviewJson.write(Representatives.of(found.positions(), found.findings())));
        Set<String> articles =
                sides(positions, findings).map(Finding.Side::article).collect(Collectors.toSet());
        Finding leading = findings.isEmpty() ? null : findings.getFirst();
        return new Found(
                found.attribute(),
                found.type(),
                new Statement(found.outcome(), positions),
                leading == null ? null : leading.reason(),
                leading == null ? alone(articles, sources) : leading.sentence(),
                leading == null ? 0 : leading.score(),
                (int) articles.stream().map(a -> sources.getOrDefault(a, a)).distinct().count(),
                findings,
                found.findings().size(),
                articles.stream().map(UUID::fromString).collect(Collectors.toSet()),
                searchText(found.attribute(), positions, findings));
    }

    /// What is said of statements that nothing is set against.
    private static String alone(Set<String> articles, Map<String, String> sources) {
        return articles.stream()
                        .map(a -> sources.getOrDefault(a, a))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "))
                + " alone: there is nothing to compare it with.";
    }

    private static Stream<Finding.Side> sides(
            List<CrossCheck.Position> positions, List<Finding> findings) {
        return Stream.concat(
                positions.stream().flatMap(p -> p.sides().stream()),
                findings.stream().flatMap(f -> Stream.of(f.a(), f.b())));
    }

    private static String searchText(
            String attribute, List<CrossCheck.Position> positions, List<Finding> findings) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(attribute);
        findings.forEach(f -> parts.add(f.sentence()));
        positions.forEach(p -> parts.add(p.label()));
        sides(positions, findings).map(Finding.Side::text).forEach(parts::add);
        String all = String.join("\n", parts);
        return all.substring(0, Math.min(all.length(), LONGEST_SEARCH_TEXT));
    }
}

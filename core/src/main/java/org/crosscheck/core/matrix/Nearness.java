package org.crosscheck.core.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.review.Evidence;
import org.crosscheck.core.review.Neighbour;

/// Puts other attributes in the order in which a reviewer wants to see them beside one: first those
/// that both articles of the finding speak of; of those what belongs to the same event, as one
/// claim gives both or their names share telling words; then what stands nearest in the texts.
final class Nearness {
    private final List<Finding.Side> own;
    private final Set<String> pair;
    private final Set<String> words;

    /// @param pair ids of the articles of the finding that is looked at
    Nearness(Evidence to, Set<String> pair) {
        own = sides(to.positions());
        this.pair = pair;
        words = LooseValues.words(to.attribute());
    }

    /// Those that are as near as each other stay in their order.
    List<UUID> ordered(List<Neighbour> others) {
        return others.stream()
                .map(this::placed)
                .sorted(Placed.NEAREST_FIRST)
                .map(Placed::crossCheck)
                .toList();
    }

    private Placed placed(Neighbour other) {
        Set<String> speaking = new HashSet<>();
        long sharedClaims = 0;
        int distance = Integer.MAX_VALUE;
        for (Finding.Side side : sides(other.positions())) {
            speaking.add(side.article());
            for (Finding.Side near : own) {
                if (near.article().equals(side.article())) {
                    sharedClaims += near.claim().equals(side.claim()) ? 1 : 0;
                    distance = Math.min(distance, distance(near, side));
                }
            }
        }
        long sharedWords =
                LooseValues.words(other.attribute()).stream().filter(words::contains).count();
        return new Placed(
                other.crossCheck(),
                speaking.containsAll(pair),
                sharedClaims + sharedWords,
                distance);
    }

    private static List<Finding.Side> sides(List<CrossCheck.Position> positions) {
        List<Finding.Side> sides = new ArrayList<>();
        positions.forEach(position -> sides.addAll(position.sides()));
        return sides;
    }

    /// Characters between the beginnings of two claims of one article.
    private static int distance(Finding.Side a, Finding.Side b) {
        return Math.abs(a.span().start() - b.span().start());
    }

    private record Placed(UUID crossCheck, boolean ofBoth, long kinship, int distance) {
        private static final Comparator<Placed> NEAREST_FIRST =
                Comparator.comparing((Placed placed) -> !placed.ofBoth())
                        .thenComparing(placed -> -placed.kinship())
                        .thenComparingInt(Placed::distance);
    }
}

package org.crosscheck.core.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.SharedText;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.picture.CopyGraph;
import org.crosscheck.core.picture.PointTime;
import org.crosscheck.core.text.Span;

/// Who carries whose text: the origins that several articles have, what leads to each of them, and
/// all pairs that share text.
///
/// @param origins the one that was published first first
/// @param graph a group for each origin, in the same order
/// @param pairs that share text, the article that was published first first
public record Copies(List<Origin> origins, CopyGraph graph, List<Pair> pairs) {
    public Copies {
        origins = List.copyOf(origins);
        pairs = List.copyOf(pairs);
    }

    /// Two articles that share text.
    ///
    /// @param ofA percent of the one's sentences that stand in the other
    /// @param ofB percent of the other's sentences that stand in the one
    /// @param inA where the first shared sentence stands in the one, in UTF-16 code units
    /// @param inB where one stands in the other
    public record Pair(UUID a, UUID b, int ofA, int ofB, Span inA, Span inB) {
        private static Pair of(SharedText.Part a, SharedText.Part b, List<ArticleClaims> claims) {
            return new Pair(
                    id(claims, a.article()),
                    id(claims, b.article()),
                    a.percent(),
                    b.percent(),
                    a.place(),
                    b.place());
        }

        private boolean isOf(UUID one, UUID another) {
            return a.equals(one) && b.equals(another) || a.equals(another) && b.equals(one);
        }
    }

    /// What two articles share, in either order.
    public Optional<Pair> between(UUID one, UUID another) {
        return pairs.stream().filter(pair -> pair.isOf(one, another)).findFirst();
    }

    /// @param number by which readers know an article
    static Copies of(
            List<ArticleReading> readings, List<ArticleClaims> claims, ToIntFunction<UUID> number) {
        SharedText shared = SharedText.of(claims);
        List<Origin> origins =
                Origin.of(
                        readings,
                        shared.groups().stream()
                                .map(group -> group.stream().map(i -> id(claims, i)).toList())
                                .toList());
        List<UUID> order =
                readings.stream().sorted(Origin.BY_PUBLICATION).map(ArticleReading::id).toList();
        List<Pair> pairs = new ArrayList<>();
        for (SharedText.Pair pair : shared.pairs()) {
            boolean inOrder =
                    order.indexOf(id(claims, pair.a().article()))
                            < order.indexOf(id(claims, pair.b().article()));
            pairs.add(
                    inOrder
                            ? Pair.of(pair.a(), pair.b(), claims)
                            : Pair.of(pair.b(), pair.a(), claims));
        }
        List<CopyGraph.Group> groups = new ArrayList<>();
        for (Origin origin : origins) {
            groups.add(group(groups.size() + 1, origin, readings, pairs, number));
        }
        return new Copies(origins, new CopyGraph(groups), pairs);
    }

    private static CopyGraph.Group group(
            int place,
            Origin origin,
            List<ArticleReading> readings,
            List<Pair> pairs,
            ToIntFunction<UUID> number) {
        Set<UUID> within = new HashSet<>(origin.articles());
        return CopyGraph.Group.of(
                place,
                readings.stream()
                        .filter(reading -> within.contains(reading.id()))
                        .map(reading -> text(reading, number.applyAsInt(reading.id())))
                        .toList(),
                pairs.stream()
                        .filter(pair -> within.contains(pair.a()) && within.contains(pair.b()))
                        .map(pair ->
                                new CopyGraph.Shared(
                                        pair.a().toString(),
                                        pair.b().toString(),
                                        pair.ofA(),
                                        pair.ofB()))
                        .toList());
    }

    private static CopyGraph.Text text(ArticleReading reading, int number) {
        return new CopyGraph.Text(
                new CopyGraph.Node(
                        reading.id().toString(),
                        number,
                        reading.label(),
                        PointTime.parse(reading.row().published())),
                reading.row().agency());
    }

    private static UUID id(List<ArticleClaims> claims, int place) {
        return UUID.fromString(claims.get(place).article().id());
    }
}

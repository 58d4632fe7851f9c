package org.crosscheck.core.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.picture.CopyGraph.Edge;
import org.crosscheck.core.picture.CopyGraph.Group;
import org.crosscheck.core.picture.CopyGraph.Node;
import org.jspecify.annotations.Nullable;

/// Where things stand in the picture of a copy graph, in the units of its view box: x to the right,
/// y down.
///
/// Every node has a row of its own, below what leads to it, and every article a column of its own,
/// in the order of publication; agencies stand before all. So nothing lies upon anything, and no
/// line crosses another or a label: what leads on to a later row always stands further left.
///
/// @param spots one for each node, from top to bottom
/// @param axis y of the time axis
/// @param undated x of the first column without a date, null where all have one
record CopyLayout(
        List<Spot> spots,
        List<Caption> captions,
        List<Tick> ticks,
        double width,
        double axis,
        @Nullable Double undated) {
    static final double LEFT = 200;
    static final double RADIUS = 9;
    static final double LABEL = 190;

    private static final double LEAST_WIDTH = 720;
    private static final double ROW = 28;
    private static final double CAPTION = 26;
    private static final double WIDEST_STEP = 70;
    private static final double TIGHTEST_STEP = 15;

    /// Dates are about this wide.
    private static final double TICK_WIDTH = 90;

    CopyLayout {
        spots = List.copyOf(spots);
        captions = List.copyOf(captions);
        ticks = List.copyOf(ticks);
    }

    /// The middle of a node's sign.
    ///
    /// @param edge that leads to it, null where none does
    /// @param from where that comes from
    record Spot(Node node, double x, double y, @Nullable Edge edge, @Nullable Spot from) {}

    /// Above the rows of a group.
    record Caption(int group, double y) {}

    /// A day under the axis, from its column on.
    record Tick(double x, LocalDate day) {}

    /// @param captioned whether a line above each group says its number
    static CopyLayout of(CopyGraph graph, boolean captioned) {
        List<Node> articles =
                graph.groups().stream()
                        .flatMap(g -> g.nodes().stream())
                        .filter(n -> !n.isAgency())
                        .sorted(
                                Comparator.comparing(
                                        Node::published,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        int before =
                graph.groups().stream()
                        .mapToInt(g -> (int) g.nodes().stream().filter(Node::isAgency).count())
                        .max()
                        .orElse(0);
        int columns = Math.max(1, before + articles.size());
        double step =
                Math.clamp((LEAST_WIDTH - LEFT - LABEL) / columns, TIGHTEST_STEP, WIDEST_STEP);
        Map<Node, Double> x = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            x.put(articles.get(i), LEFT + step * (before + i + 0.5));
        }
        Rows rows = new Rows(x, step);
        graph.groups().forEach(group -> rows.add(group, captioned));
        return new CopyLayout(
                rows.spots,
                rows.captions,
                ticks(articles, x),
                Math.max(LEAST_WIDTH, LEFT + step * columns + LABEL),
                rows.top + 6,
                articles.stream()
                        .filter(n -> n.published() == null)
                        .findFirst()
                        .map(x::get)
                        .orElse(null));
    }

    /// The first article of each day, where there is room.
    private static List<Tick> ticks(List<Node> articles, Map<Node, Double> places) {
        List<Tick> ticks = new ArrayList<>();
        for (Node article : articles) {
            PointTime time = article.published();
            Double x = places.get(article);
            if (time == null || x == null) {
                continue;
            }
            Tick last = ticks.isEmpty() ? null : ticks.getLast();
            if (last == null || x - last.x() >= TICK_WIDTH && !last.day().equals(time.day())) {
                ticks.add(new Tick(x, time.day()));
            }
        }
        return ticks;
    }

    /// Puts what leads from a node below it, at once.
    private static final class Rows {
        private final Map<Node, Double> x;
        private final double step;
        private final List<Spot> spots = new ArrayList<>();
        private final List<Caption> captions = new ArrayList<>();
        private double top = 4;

        private Rows(Map<Node, Double> x, double step) {
            this.x = x;
            this.step = step;
        }

        private void add(Group group, boolean captioned) {
            if (captioned) {
                captions.add(new Caption(group.number(), top + 17));
                top += CAPTION;
            }
            Map<Node, Edge> arriving = new HashMap<>();
            group.edges().forEach(edge -> arriving.put(edge.to(), edge));
            int agencies = 0;
            for (Node node : group.nodes()) {
                if (node.isAgency()) {
                    x.put(node, LEFT + step * (agencies++ + 0.5));
                }
                if (!arriving.containsKey(node)) {
                    place(node, null, null, group);
                }
            }
        }

        private void place(Node node, @Nullable Edge edge, @Nullable Spot from, Group group) {
            Spot spot = new Spot(node, x.getOrDefault(node, LEFT), top + ROW / 2, edge, from);
            spots.add(spot);
            top += ROW;
            for (Edge on : group.edges()) {
                if (on.from().equals(node)) {
                    place(on.to(), on, spot, group);
                }
            }
        }
    }
}

package org.crosscheck.core.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.crosscheck.core.picture.CopyGraph.Edge;
import org.crosscheck.core.picture.CopyGraph.Kind;
import org.crosscheck.core.picture.CopyGraph.Node;
import org.crosscheck.core.picture.CopyLayout.Spot;

/// Draws a copy graph: a row for each article and agency, lines from what was before to what
/// carries its text. Nothing is told by colour: articles are circles, agencies squares; an arrow
/// says a direction, a broken line that something is not known.
public final class CopyPicture {
    private static final int NAME = 24;
    private static final double TEXT = 13;
    private static final double SMALL = 11;
    private static final double LEGEND = 18;
    private static final String SOLID = " stroke-width=\"1.5\"";

    private CopyPicture() {}

    /// The picture's words in the reader's language.
    ///
    /// @param title the picture's name
    /// @param none what is said where there is nothing to draw
    /// @param group names an origin by its number
    /// @param day writes a day
    /// @param undated what is said of an article without a date
    /// @param label what stands at an edge's end, in a few words
    /// @param sentence all that an edge tells
    /// @param legend a line for each kind of edge
    public record Words(
            String title,
            String none,
            IntFunction<String> group,
            Function<LocalDate, String> day,
            String undated,
            Function<Edge, String> label,
            Function<Edge, String> sentence,
            Map<Kind, String> legend) {
        public Words {
            legend = Map.copyOf(legend);
        }
    }

    /// The picture as an SVG element; groups are named where there are several.
    ///
    /// @param id unique in the page, letters, digits and hyphens
    public static String draw(CopyGraph graph, String id, Words words) {
        if (graph.isEmpty()) {
            return new Svg(id, 720, 40, words.title(), words.none())
                    .text(0, 24, TEXT, "start", words.none())
                    .end();
        }
        CopyLayout layout = CopyLayout.of(graph, graph.groups().size() > 1);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        graph.groups().forEach(g -> g.edges().forEach(e -> kinds.add(e.kind())));
        double height = layout.axis() + 30 + LEGEND * kinds.size();
        Svg svg = new Svg(id, layout.width(), height, words.title(), told(graph, words));
        layout.captions()
                .forEach(caption ->
                        svg.text(
                                0,
                                caption.y(),
                                SMALL,
                                "start",
                                words.group().apply(caption.group())));
        axis(svg, layout, words);
        stems(svg, layout.spots());
        layout.spots().forEach(spot -> spot(svg, spot, layout.width(), words));
        double y = layout.axis() + 38;
        for (Kind kind : kinds) {
            if (kind == Kind.CREDITED || kind == Kind.INFERRED) {
                svg.polygon(SOLID, 1, y - 4, 9, y - 4, 9, y + 4, 1, y + 4);
            } else {
                svg.circle(5, y, 4, SOLID);
            }
            line(svg, kind, 9, 48, y);
            svg.text(58, y + 4, SMALL, "start", words.legend().getOrDefault(kind, ""));
            y += LEGEND;
        }
        return svg.end();
    }

    /// All that the picture tells, in one line.
    static String told(CopyGraph graph, Words words) {
        StringJoiner told = new StringJoiner("; ");
        for (CopyGraph.Group group : graph.groups()) {
            for (Node node : group.nodes()) {
                if (!node.isAgency()) {
                    PointTime time = node.published();
                    told.add(
                            named(node)
                                    + ", "
                                    + (time == null
                                            ? words.undated()
                                            : words.day().apply(time.day())));
                }
            }
            group.edges().forEach(edge -> told.add(words.sentence().apply(edge)));
        }
        return told.toString();
    }

    private static String named(Node node) {
        return node.isAgency() ? node.name() : node.number() + ": " + node.name();
    }

    private static void axis(Svg svg, CopyLayout layout, Words words) {
        svg.line(
                CopyLayout.LEFT,
                layout.axis(),
                layout.width() - CopyLayout.LABEL,
                layout.axis(),
                SOLID);
        double free = 0;
        for (CopyLayout.Tick tick : layout.ticks()) {
            svg.line(tick.x(), layout.axis(), tick.x(), layout.axis() + 5, SOLID);
            svg.text(
                    tick.x() - 4,
                    layout.axis() + 19,
                    SMALL,
                    "start",
                    words.day().apply(tick.day()));
            free = tick.x() + 90;
        }
        if (layout.undated() != null) {
            svg.line(
                    layout.undated(),
                    layout.axis(),
                    layout.undated(),
                    layout.axis() + 5,
                    " stroke-width=\"1.5\" stroke-dasharray=\"2 2\"");
            svg.text(
                    Math.max(free, layout.undated() - 4),
                    layout.axis() + 19,
                    SMALL,
                    "start",
                    words.undated());
        }
    }

    /// One line down from each node to the last that it leads to; below the last of which the
    /// direction is known it is as broken as what it still leads to.
    private static void stems(Svg svg, List<Spot> spots) {
        for (Spot spot : spots) {
            double from = spot.y() + CopyLayout.RADIUS;
            List<Edge> left = new ArrayList<>();
            List<Double> ends = new ArrayList<>();
            for (Spot on : spots) {
                if (on.from() == spot && on.edge() != null) {
                    left.add(on.edge());
                    ends.add(on.y());
                }
            }
            for (Kind kind : Kind.values()) {
                for (int i = left.size() - 1; i >= 0; i--) {
                    if (left.get(i).kind() == kind && ends.get(i) > from) {
                        svg.line(spot.x(), from, spot.x(), ends.get(i), style(kind));
                        from = ends.get(i);
                    }
                }
            }
        }
    }

    private static void spot(Svg svg, Spot spot, double width, Words words) {
        double r = CopyLayout.RADIUS;
        double x = spot.x();
        double y = spot.y();
        Node node = spot.node();
        svg.line(0, y + 14, width, y + 14, " stroke-width=\"1\" stroke-opacity=\"0.25\"");
        svg.shortened(0, y + 4.5, TEXT, node.name(), NAME);
        Edge edge = spot.edge();
        if (edge != null && spot.from() != null) {
            line(svg, edge.kind(), spot.from().x(), x - r, y);
            svg.text(x + r + 7, y + 4, SMALL, "start", words.label().apply(edge));
        }
        if (node.isAgency()) {
            svg.polygon(SOLID, x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
        } else {
            svg.circle(x, y, r, " stroke-width=\"2\"");
            svg.text(x, y + 3.5, 10, "middle", String.valueOf(node.number()));
        }
    }

    /// A line from left to right, with an arrow where it has a direction.
    private static void line(Svg svg, Kind kind, double from, double to, double y) {
        boolean arrow = kind != Kind.UNKNOWN;
        svg.line(from, y, arrow ? to - 7 : to, y, style(kind));
        if (arrow) {
            svg.polygon(SOLID, to - 1, y, to - 8, y - 4, to - 8, y + 4);
        }
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case CREDITED, EARLIER -> SOLID;
            case INFERRED -> " stroke-width=\"1.5\" stroke-dasharray=\"6 3\"";
            case UNKNOWN -> " stroke-width=\"1.5\" stroke-dasharray=\"2 3\"";
        };
    }
}

package org.crosscheck.core.picture;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.crosscheck.core.picture.TimelineLayout.Dot;
import org.crosscheck.core.picture.TimelineLayout.Lane;

/// Draws a timeline: a lane for each value, a numbered sign for each source. Nothing is told by
/// colour: signs of different values have different shapes, what was superseded is dashed, a
/// correction has a double border.
public final class TimelinePicture {
    private static final int LABEL = 26;
    private static final double TEXT = 13;
    private static final double SMALL = 11;

    private TimelinePicture() {}

    /// The picture's words in the reader's language.
    ///
    /// @param day writes a day
    /// @param undated what is said of a source without a date
    /// @param marks a word for each mark except NONE
    public record Words(
            Function<LocalDate, String> day, String undated, Map<Timeline.Mark, String> marks) {
        public Words {
            marks = Map.copyOf(marks);
        }

        private String mark(Timeline.Mark mark) {
            return marks.getOrDefault(mark, "");
        }
    }

    /// The picture as an SVG element.
    ///
    /// @param id unique in the page, letters, digits and hyphens
    public static String draw(Timeline timeline, String id, Words words) {
        TimelineLayout layout = TimelineLayout.of(timeline);
        List<Timeline.Point> points = timeline.points();
        Map<Timeline.Mark, String> legend = new EnumMap<>(Timeline.Mark.class);
        points.forEach(p -> {
            if (p.mark() != Timeline.Mark.NONE && p.mark() != Timeline.Mark.SUPERSEDES) {
                legend.put(p.mark(), words.mark(p.mark()));
            }
        });
        double height = layout.axis() + (legend.isEmpty() ? 28 : 54);
        Svg svg =
                new Svg(id, TimelineLayout.WIDTH, height, timeline.title(), told(timeline, words));
        for (int i = 0; i < timeline.lanes().size(); i++) {
            Lane lane = layout.lanes().get(i);
            sign(svg, i, new Dot(12, lane.middle()), 5, " stroke-width=\"1.5\"");
            svg.text(
                    26,
                    lane.middle() + 4.5,
                    TEXT,
                    "start",
                    Svg.shortened(timeline.lanes().get(i), LABEL));
            svg.line(
                    0,
                    lane.bottom(),
                    TimelineLayout.WIDTH,
                    lane.bottom(),
                    " stroke-width=\"1\" stroke-opacity=\"0.25\"");
        }
        svg.line(
                TimelineLayout.LEFT,
                layout.axis(),
                layout.undated() ? TimelineLayout.UNDATED - 60 : TimelineLayout.WIDTH,
                layout.axis(),
                " stroke-width=\"1.5\"");
        for (TimelineLayout.Tick tick : layout.ticks()) {
            svg.line(tick.x(), layout.axis(), tick.x(), layout.axis() + 5, " stroke-width=\"1.5\"");
            svg.text(
                    tick.x(),
                    layout.axis() + 19,
                    SMALL,
                    tick.anchor(),
                    words.day().apply(tick.day()));
        }
        if (layout.undated()) {
            svg.text(TimelineLayout.UNDATED, layout.axis() + 19, SMALL, "middle", words.undated());
        }
        for (int i = 0; i < points.size(); i++) {
            dot(svg, points.get(i), layout.dots().get(i));
        }
        double x = 12;
        for (Map.Entry<Timeline.Mark, String> of : legend.entrySet()) {
            marked(svg, of.getKey(), 0, new Dot(x, layout.axis() + 40), 6);
            svg.text(x + 16, layout.axis() + 44, SMALL, "start", of.getValue());
            x += 320;
        }
        return svg.end();
    }

    /// All that the picture tells, in one line.
    static String told(Timeline timeline, Words words) {
        StringJoiner told = new StringJoiner("; ");
        for (Timeline.Point point : timeline.points()) {
            PointTime time = point.published();
            told.add(
                    point.number()
                            + ": "
                            + point.source()
                            + ", "
                            + (time == null ? words.undated() : words.day().apply(time.day()))
                            + ", "
                            + point.value()
                            + (point.mark() == Timeline.Mark.NONE
                                    ? ""
                                    : " (" + words.mark(point.mark()) + ")"));
        }
        return told.toString();
    }

    private static void dot(Svg svg, Timeline.Point point, Dot at) {
        marked(svg, point.mark(), point.lane(), at, TimelineLayout.RADIUS);
        svg.text(at.x(), at.y() + 3.5, 10, "middle", String.valueOf(point.number()));
    }

    private static void marked(Svg svg, Timeline.Mark mark, int lane, Dot at, double radius) {
        switch (mark) {
            case NONE, SUPERSEDES -> sign(svg, lane, at, radius, " stroke-width=\"2\"");
            case SUPERSEDED ->
                    sign(svg, lane, at, radius, " stroke-width=\"1.5\" stroke-dasharray=\"3 2\"");
            case CORRECTION -> {
                sign(svg, lane, at, radius, " stroke-width=\"1.5\"");
                sign(svg, lane, at, radius + 3, " stroke-width=\"1.5\"");
            }
        }
    }

    /// Four shapes in turn; the number inside fits into each.
    private static void sign(Svg svg, int lane, Dot at, double r, String style) {
        double x = at.x();
        double y = at.y();
        switch (lane % 4) {
            case 0 -> svg.circle(x, y, r, style);
            case 1 -> svg.polygon(style, x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
            case 2 -> {
                double d = 1.35 * r;
                svg.polygon(style, x, y - d, x + d, y, x, y + d, x - d, y);
            }
            default ->
                    svg.polygon(
                            style,
                            x,
                            y - 1.4 * r,
                            x + 1.35 * r,
                            y + 0.95 * r,
                            x - 1.35 * r,
                            y + 0.95 * r);
        }
    }
}

package org.crosscheck.core.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where things stand in the picture of a timeline, in the units of its view box: x to the right, y
/// down.
///
/// Points of one lane that would touch are put below each other.
///
/// @param dots one for each point, in their order
/// @param lanes one for each lane
/// @param axis y of the time axis
/// @param undated whether there are points without a time, which stand right of the axis
record TimelineLayout(
        List<Dot> dots, List<Lane> lanes, List<Tick> ticks, double axis, boolean undated) {
    static final double WIDTH = 720;
    static final double LEFT = 200;
    static final double UNDATED = 672;
    static final double RADIUS = 9;

    private static final double RIGHT = 700;
    private static final double RIGHT_OF_UNDATED = 600;
    private static final double STEP = 28;
    private static final double LANE_EDGE = 8;

    /// Dates are about this wide.
    private static final double TICK_WIDTH = 100;

    TimelineLayout {
        dots = List.copyOf(dots);
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
    }

    /// The middle of a point's sign.
    record Dot(double x, double y) {}

    /// A stripe of the picture.
    record Lane(double top, double bottom) {
        double middle() {
            return (top + bottom) / 2;
        }
    }

    /// A day under the axis.
    ///
    /// @param anchor the text's end that stands at x, as SVG names it: start, middle, end
    record Tick(double x, LocalDate day, String anchor) {}

    static TimelineLayout of(Timeline timeline) {
        List<Timeline.Point> points = timeline.points();
        boolean undated = points.stream().anyMatch(p -> p.published() == null);
        double right = undated ? RIGHT_OF_UNDATED : RIGHT;
        double[] x = new double[points.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = x(points.get(i).published(), points, right);
        }
        double[] y = new double[x.length];
        List<Lane> lanes = new ArrayList<>();
        double top = 4;
        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            List<Double> rows = new ArrayList<>();
            for (int i = 0; i < x.length; i++) {
                if (points.get(i).lane() == lane) {
                    y[i] = top + LANE_EDGE + STEP * row(rows, x[i]) + STEP / 2;
                }
            }
            double bottom = top + 2 * LANE_EDGE + STEP * Math.max(1, rows.size());
            lanes.add(new Lane(top, bottom));
            top = bottom;
        }
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            dots.add(new Dot(x[i], y[i]));
        }
        return new TimelineLayout(dots, lanes, ticks(points, x), top + 6, undated);
    }

    /// The first row whose last point leaves room; points come from left to right.
    private static int row(List<Double> rows, double x) {
        for (int i = 0; i < rows.size(); i++) {
            if (x - rows.get(i) >= STEP) {
                rows.set(i, x);
                return i;
            }
        }
        rows.add(x);
        return rows.size() - 1;
    }

    private static double x(@Nullable PointTime time, List<Timeline.Point> points, double right) {
        if (time == null) {
            return UNDATED;
        }
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Timeline.Point point : points) {
            if (point.published() != null) {
                first = Math.min(first, point.published().second());
                last = Math.max(last, point.published().second());
            }
        }
        double left = LEFT + 2 * RADIUS;
        double end = right - 2 * RADIUS;
        return first == last
                ? (left + end) / 2
                : left + (end - left) * (time.second() - first) / (last - first);
    }

    /// The first and the last day, and between them those that have room.
    private static List<Tick> ticks(List<Timeline.Point> points, double[] x) {
        List<Tick> days = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            PointTime time = points.get(i).published();
            if (time != null && days.stream().noneMatch(t -> t.day().equals(time.day()))) {
                days.add(new Tick(x[i], time.day(), "middle"));
            }
        }
        if (days.size() < 2) {
            return days;
        }
        Tick first = days.getFirst();
        Tick last = days.getLast();
        List<Tick> ticks = new ArrayList<>(List.of(new Tick(first.x(), first.day(), "start")));
        double free = first.x() + 1.5 * TICK_WIDTH;
        for (Tick day : days.subList(1, days.size() - 1)) {
            if (day.x() >= free && day.x() <= last.x() - 1.5 * TICK_WIDTH) {
                ticks.add(day);
                free = day.x() + TICK_WIDTH;
            }
        }
        if (last.x() - first.x() >= 2 * TICK_WIDTH) {
            ticks.add(new Tick(last.x(), last.day(), "end"));
        }
        return ticks;
    }
}

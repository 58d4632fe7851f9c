package org.crosscheck.core.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What the sources of one fact say, in the order in which they were published.
///
/// @param title what the fact is
/// @param lanes the values that are told apart, as printed; the one with the most sources first
/// @param points in the order of publication, those without a time last
public record Timeline(String title, List<String> lanes, List<Point> points) {
    public Timeline {
        lanes = List.copyOf(lanes);
        points = List.copyOf(points);
    }

    /// One source's value.
    ///
    /// @param article id of the article
    /// @param source how it is named
    /// @param value as printed
    /// @param published null where unknown
    /// @param lane 0-based place of the value among the lanes
    /// @param mark what later sources do to it, or it to earlier ones
    /// @param number by which the picture and the words about it name it; 0 where it has none yet
    public record Point(
            String article,
            String source,
            String value,
            @Nullable PointTime published,
            int lane,
            Mark mark,
            int number) {
        public Point(
                String article,
                String source,
                String value,
                @Nullable PointTime published,
                int lane,
                Mark mark) {
            this(article, source, value, published, lane, mark, 0);
        }

        Point numbered(int as) {
            return new Point(article, source, value, published, lane, mark, as);
        }
    }

    /// What became of a value.
    public enum Mark {
        NONE,
        /// a later source carries it on
        SUPERSEDED,
        /// it carries on what an earlier source said
        SUPERSEDES,
        /// it may be a correction of an earlier article
        CORRECTION
    }

    /// Puts the points in order, numbers them in it, and names each article once a lane.
    public static Timeline of(String title, List<String> lanes, List<Point> said) {
        List<Point> points = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Point point : said) {
            Objects.checkIndex(point.lane(), lanes.size());
            if (seen.add(point.lane() + " " + point.article())) {
                points.add(point);
            }
        }
        points.sort(
                Comparator.comparing(
                                Point::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Point::source)
                        .thenComparing(Point::lane)
                        .thenComparing(Point::article));
        for (int i = 0; i < points.size(); i++) {
            points.set(i, points.get(i).numbered(i + 1));
        }
        return new Timeline(title, lanes, points);
    }

    /// The same points, each with the number that its article has elsewhere.
    ///
    /// @param numbers the number of an article, by its id
    public Timeline numbered(ToIntFunction<String> numbers) {
        return new Timeline(
                title,
                lanes,
                points.stream()
                        .map(point -> point.numbered(numbers.applyAsInt(point.article())))
                        .toList());
    }

    /// Whether time tells anything: there are different values and at least two different times.
    public boolean hasCourse() {
        return lanes.size() > 1
                && points.stream().map(Point::published).filter(Objects::nonNull).distinct().count()
                        > 1;
    }
}

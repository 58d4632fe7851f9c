package org.crosscheck.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crosscheck.core.picture.Timeline.Mark;
import org.crosscheck.core.picture.Timeline.Point;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TimelinePictureTest {
    private static final TimelinePicture.Words WORDS =
            new TimelinePicture.Words(
                    LocalDate::toString,
                    "date missing",
                    Map.of(
                            Mark.SUPERSEDED, "superseded",
                            Mark.SUPERSEDES, "carries on",
                            Mark.CORRECTION, "correction"));

    private static Point point(String source, @Nullable String published, int lane) {
        return point(source, published, lane, Mark.NONE);
    }

    private static Point point(String source, @Nullable String published, int lane, Mark mark) {
        return new Point(source, source, "value " + lane, PointTime.parse(published), lane, mark);
    }

    private static Timeline timeline(Point... points) {
        return Timeline.of("people hurt", List.of("value 0", "value 1"), List.of(points));
    }

    @Test
    void points_stand_in_the_order_of_publication_and_those_without_a_date_last() {
        Timeline timeline =
                timeline(
                        point("Blog", null, 0),
                        point("Courier", "2024-02-03", 1),
                        point("Herald", "2024-02-01T08:00:00+02:00", 0),
                        point("Atlas", "2024-02-01", 0));

        assertThat(timeline.points())
                .extracting(Point::source)
                .containsExactly("Herald", "Atlas", "Courier", "Blog");
    }

    @Test
    void distance_on_the_axis_is_distance_in_time() {
        List<TimelineLayout.Dot> dots =
                TimelineLayout.of(
                                timeline(
                                        point("A", "2024-02-01", 0),
                                        point("B", "2024-02-02", 0),
                                        point("C", "2024-02-05", 0)))
                        .dots();

        double day = dots.get(1).x() - dots.get(0).x();
        assertThat(dots.get(2).x() - dots.get(0).x()).isCloseTo(4 * day, within());
        assertThat(dots.getFirst().x()).isGreaterThan(TimelineLayout.LEFT);
        assertThat(dots.getLast().x()).isLessThan(TimelineLayout.WIDTH);
    }

    @Test
    void points_of_one_time_and_value_stand_below_each_other() {
        TimelineLayout layout =
                TimelineLayout.of(
                        timeline(
                                point("A", "2024-02-01", 0),
                                point("B", "2024-02-01", 0),
                                point("C", "2024-02-01", 1)));

        TimelineLayout.Dot a = layout.dots().get(0);
        TimelineLayout.Dot b = layout.dots().get(1);
        assertThat(a.x()).isEqualTo(b.x());
        assertThat(b.y() - a.y()).isGreaterThan(2 * TimelineLayout.RADIUS);
        assertThat(b.y()).isLessThan(layout.lanes().getFirst().bottom());
        assertThat(layout.ticks()).hasSize(1);
    }

    @Test
    void source_without_a_date_stands_apart_from_the_axis() {
        TimelineLayout layout =
                TimelineLayout.of(
                        timeline(
                                point("A", "2024-02-01", 0),
                                point("B", "2024-02-09", 0),
                                point("C", null, 1)));

        assertThat(layout.undated()).isTrue();
        assertThat(layout.dots().getLast().x()).isEqualTo(TimelineLayout.UNDATED);
        assertThat(layout.dots().get(1).x())
                .isLessThan(TimelineLayout.UNDATED - 2 * TimelineLayout.RADIUS);
    }

    @Test
    void picture_without_any_date_can_be_drawn_and_has_no_course() {
        Timeline timeline = timeline(point("A", null, 0), point("B", "last Tuesday", 1));

        assertThat(timeline.hasCourse()).isFalse();
        assertThat(TimelineLayout.of(timeline).ticks()).isEmpty();
        assertThat(texts(timeline)).contains("date missing", "1", "2");
    }

    @Test
    void days_under_the_axis_do_not_run_into_each_other() {
        Point[] points = new Point[40];
        for (int i = 0; i < points.length; i++) {
            points[i] = point("S" + i, LocalDate.of(2024, 1, 1).plusDays(i).toString(), i % 2);
        }
        List<TimelineLayout.Tick> ticks = TimelineLayout.of(timeline(points)).ticks();

        assertThat(ticks).hasSizeBetween(3, 6);
        assertThat(ticks.getFirst().day()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(ticks.getLast().day()).isEqualTo(LocalDate.of(2024, 2, 9));
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThanOrEqualTo(99);
        }
    }

    @Test
    void article_that_says_a_value_twice_has_one_sign() {
        assertThat(timeline(point("A", "2024-02-01", 0), point("A", "2024-02-01", 0)).points())
                .hasSize(1);
    }

    @Test
    void long_value_is_shortened_in_the_lane_and_whole_in_the_description() {
        String value = "between 𝟓𝟎𝟎 and six hundred people, by the count of the organisers";
        Timeline timeline =
                Timeline.of(
                        "crowd",
                        List.of(value),
                        List.of(
                                new Point(
                                        "a",
                                        "Herald",
                                        value,
                                        PointTime.parse("2024-02-01"),
                                        0,
                                        Mark.NONE)));

        assertThat(texts(timeline)).contains("between 𝟓𝟎𝟎 and six hundr…");
        assertThat(TimelinePicture.told(timeline, WORDS)).contains(value);
    }

    @Test
    void markup_and_control_characters_in_names_stay_text() {
        Timeline timeline =
                Timeline.of(
                        "<b>&\"crowd\"",
                        List.of("a\u0001<script>"),
                        List.of(new Point("a", "</svg>", "a\u0001<script>", null, 0, Mark.NONE)));

        Document document = parsed(timeline);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<b>&\"crowd\"");
        assertThat(texts(timeline)).contains("a <script>");
    }

    @Test
    void picture_has_a_name_and_says_in_words_all_that_it_shows() {
        Timeline timeline =
                timeline(
                        point("Herald", "2024-02-01", 0, Mark.SUPERSEDED),
                        point("Courier", "2024-02-03", 1, Mark.SUPERSEDES));
        Element svg = parsed(timeline).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("p1-title p1-text");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(
                        "1: Herald, 2024-02-01, value 0 (superseded); 2: Courier, 2024-02-03,"
                                + " value 1 (carries on)");
    }

    @Test
    void superseded_value_is_dashed_a_correction_has_a_double_border_and_both_are_explained() {
        Timeline timeline =
                timeline(
                        point("Herald", "2024-02-01", 0, Mark.SUPERSEDED),
                        point("Courier", "2024-02-03", 1, Mark.CORRECTION));
        String svg = TimelinePicture.draw(timeline, "p1", WORDS);

        assertThat(svg).contains("stroke-dasharray");
        assertThat(parsed(timeline).getElementsByTagName("polygon").getLength())
                .as("lane's sign, and two for the correction")
                .isEqualTo(3);
        assertThat(texts(timeline)).contains("superseded", "correction");
        assertThat(texts(timeline(point("Herald", "2024-02-01", 0)))).doesNotContain("superseded");
    }

    @Test
    void picture_and_its_words_name_a_point_by_the_number_its_article_has_elsewhere() {
        Timeline timeline =
                timeline(point("Herald", "2024-02-01", 0), point("Courier", "2024-02-03", 1));
        assertThat(texts(timeline)).contains("1", "2");

        Timeline numbered = timeline.numbered(article -> article.equals("Herald") ? 2 : 6);

        assertThat(texts(numbered)).contains("2", "6").doesNotContain("1");
        assertThat(TimelinePicture.told(numbered, WORDS))
                .isEqualTo("2: Herald, 2024-02-01, value 0; 6: Courier, 2024-02-03, value 1");
    }

    @Test
    void values_are_told_apart_by_shape_without_any_colour() {
        String svg =
                TimelinePicture.draw(
                        timeline(point("A", "2024-02-01", 0), point("B", "2024-02-02", 1)),
                        "p1",
                        WORDS);

        assertThat(svg).contains("<circle").contains("<polygon").doesNotContain("#");
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(0.001);
    }

    private static List<String> texts(Timeline timeline) {
        NodeList nodes = parsed(timeline).getElementsByTagName("text");
        List<String> texts = new java.util.ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document parsed(Timeline timeline) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(
                            new InputSource(
                                    new StringReader(TimelinePicture.draw(timeline, "p1", WORDS))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

package org.crosscheck.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crosscheck.core.picture.CopyGraph.Group;
import org.crosscheck.core.picture.CopyGraph.Kind;
import org.crosscheck.core.picture.CopyGraph.Node;
import org.crosscheck.core.picture.CopyGraph.Shared;
import org.crosscheck.core.picture.CopyGraph.Text;
import org.crosscheck.core.picture.CopyLayout.Spot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class CopyPictureTest {
    private static final CopyPicture.Words WORDS =
            new CopyPicture.Words(
                    "Who copied whom",
                    "nothing is shared",
                    number -> "Origin " + number,
                    LocalDate::toString,
                    "date missing",
                    edge -> edge.percent() + " %",
                    edge -> edge.from().name() + " → " + edge.to().name() + " " + edge.kind(),
                    Map.of(
                            Kind.CREDITED, "credits it",
                            Kind.INFERRED, "inferred",
                            Kind.EARLIER, "earlier",
                            Kind.UNKNOWN, "who was first is not known"));

    private static Text text(int number, @Nullable String published, @Nullable String agency) {
        return new Text(
                new Node("a" + number, number, "S" + number, PointTime.parse(published)), agency);
    }

    /// Articles of which each shares most with one of several before it, some of them undated.
    private static CopyGraph graph(int articles) {
        List<Text> texts = new ArrayList<>();
        List<Shared> shared = new ArrayList<>();
        for (int i = 1; i <= articles; i++) {
            texts.add(
                    text(
                            i,
                            i % 7 == 0 ? null : LocalDate.of(2024, 2, 1).plusDays(i / 2).toString(),
                            i % 5 == 0 ? "dpa" : null));
            if (i > 1) {
                shared.add(new Shared("a" + i, "a" + i / 2, 50, 50));
            }
        }
        return new CopyGraph(List.of(Group.of(1, texts, shared)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 120})
    void no_two_nodes_touch_and_time_runs_to_the_right(int articles) {
        List<Spot> spots = CopyLayout.of(graph(articles), false).spots();

        for (Spot a : spots) {
            for (Spot b : spots) {
                if (a != b) {
                    assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y()))
                            .isGreaterThan(2.5 * CopyLayout.RADIUS);
                }
            }
        }
        assertThat(
                        spots.stream()
                                .filter(s -> !s.node().isAgency())
                                .sorted(Comparator.comparing(Spot::x))
                                .map(s -> s.node().published()))
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30, 120})
    void no_line_crosses_another_or_a_label(int articles) {
        CopyLayout layout = CopyLayout.of(graph(articles), false);

        for (Spot to : layout.spots()) {
            Spot from = to.from();
            if (from == null) {
                continue;
            }
            assertThat(to.y()).isGreaterThan(from.y());
            assertThat(to.x()).isGreaterThan(from.x());
            for (Spot other : layout.spots()) {
                if (other.y() > from.y() && other.y() < to.y()) {
                    double left = other.from() == null ? other.x() : other.from().x();
                    assertThat(left)
                            .as("what stands in a row between, its line and label included")
                            .isGreaterThanOrEqualTo(from.x());
                    assertThat(other.x()).isGreaterThan(from.x() + CopyLayout.RADIUS);
                }
            }
        }
        assertThat(layout.spots()).allMatch(s -> s.x() + CopyLayout.LABEL <= layout.width() + 0.1);
    }

    @Test
    void article_without_a_date_stands_at_the_end_and_the_picture_says_so() {
        CopyGraph graph =
                new CopyGraph(
                        List.of(
                                Group.of(
                                        1,
                                        List.of(text(1, null, null), text(2, "2024-02-01", null)),
                                        List.of(new Shared("a1", "a2", 50, 60)))));
        CopyLayout layout = CopyLayout.of(graph, false);

        assertThat(layout.spots()).extracting(s -> s.node().number()).containsExactly(2, 1);
        assertThat(layout.undated()).isEqualTo(layout.spots().getLast().x());
        assertThat(texts(graph)).contains("date missing", "2024-02-01");
    }

    @Test
    void only_a_known_direction_has_an_arrow_and_what_is_not_known_is_broken_and_explained() {
        CopyGraph known = two("2024-02-01", "2024-02-02", 50);
        CopyGraph unknown = two("2024-02-01", "2024-02-01", 50);

        assertThat(count(known, "polygon")).as("on the edge and in the legend").isEqualTo(2);
        assertThat(draw(known)).doesNotContain("stroke-dasharray");
        assertThat(texts(known)).contains("50 %", "earlier").doesNotContain("inferred");
        assertThat(count(unknown, "polygon")).isZero();
        assertThat(draw(unknown)).contains("stroke-dasharray");
        assertThat(texts(unknown)).contains("who was first is not known");
    }

    @Test
    void groups_are_named_where_there_are_several() {
        Group one = two("2024-02-01", "2024-02-02", 50).groups().getFirst();
        Group two =
                Group.of(
                        2,
                        List.of(text(3, "2024-02-01", "dpa"), text(4, "2024-02-01", "dpa")),
                        List.of());

        assertThat(texts(new CopyGraph(List.of(one, two)))).contains("Origin 1", "Origin 2", "dpa");
        assertThat(texts(new CopyGraph(List.of(one)))).doesNotContain("Origin 1");
    }

    @Test
    void picture_has_a_name_and_says_in_words_all_that_it_shows() {
        Element svg = parsed(two("2024-02-01", "2024-02-02", 50)).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Who copied whom");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("1: S1, 2024-02-01; 2: S2, 2024-02-02; S1 → S2 EARLIER");
    }

    @Test
    void where_nothing_is_shared_the_picture_says_that_there_is_none() {
        assertThat(texts(new CopyGraph(List.of()))).containsExactly("nothing is shared");
    }

    @Test
    void long_name_is_cut_and_whole_in_its_title() {
        String name = "Norddeutsche Allgemeine Zeitung & Anzeiger";
        CopyGraph graph =
                new CopyGraph(
                        List.of(
                                Group.of(
                                        1,
                                        List.of(
                                                new Text(new Node("a", 1, name, null), "dpa"),
                                                text(2, null, "dpa")),
                                        List.of())));

        assertThat(draw(graph))
                .contains(
                        "<title>Norddeutsche Allgemeine Zeitung &amp; Anzeiger</title>Norddeutsche Allgemeine…</text>");
    }

    private static CopyGraph two(String first, String second, int percent) {
        return new CopyGraph(
                List.of(
                        Group.of(
                                1,
                                List.of(text(1, first, null), text(2, second, null)),
                                List.of(new Shared("a1", "a2", percent, percent)))));
    }

    private static String draw(CopyGraph graph) {
        return CopyPicture.draw(graph, "p1", WORDS);
    }

    private static int count(CopyGraph graph, String element) {
        return parsed(graph).getElementsByTagName(element).getLength();
    }

    private static List<String> texts(CopyGraph graph) {
        NodeList nodes = parsed(graph).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document parsed(CopyGraph graph) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(draw(graph))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

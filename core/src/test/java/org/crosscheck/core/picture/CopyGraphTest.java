package org.crosscheck.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.crosscheck.core.picture.CopyGraph.Edge;
import org.crosscheck.core.picture.CopyGraph.Group;
import org.crosscheck.core.picture.CopyGraph.Kind;
import org.crosscheck.core.picture.CopyGraph.Node;
import org.crosscheck.core.picture.CopyGraph.Shared;
import org.crosscheck.core.picture.CopyGraph.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyGraphTest {
    private static Text text(String name, @Nullable String published, @Nullable String agency) {
        return new Text(new Node(name, 1, name, PointTime.parse(published)), agency);
    }

    private static List<String> edges(List<Text> texts, Shared... shared) {
        return Group.of(1, texts, List.of(shared)).edges().stream()
                .map(e ->
                        e.from().name() + " " + e.kind() + " " + e.to().name() + " " + e.percent())
                .toList();
    }

    @Test
    void text_published_clearly_earlier_leads_to_the_later_one_with_the_later_ones_share() {
        assertThat(
                        edges(
                                List.of(
                                        text("Late", "2024-02-02T09:00:00Z", null),
                                        text("Early", "2024-02-02T08:00:00Z", null)),
                                new Shared("Late", "Early", 62, 40)))
                .containsExactly("Early EARLIER Late 62");
    }

    @Test
    void who_was_first_is_not_known_within_minutes_on_one_day_or_without_a_date() {
        assertThat(clear("2024-02-02T08:00:00Z", "2024-02-02T08:09:00Z")).isFalse();
        assertThat(clear("2024-02-02", "2024-02-02T23:00:00Z")).isFalse();
        assertThat(clear("2024-02-02", "2024-02-02")).isFalse();
        assertThat(clear("2024-02-02", null)).isFalse();
        assertThat(clear(null, "2024-02-02")).isFalse();
        assertThat(clear("2024-02-02T08:00:00Z", "2024-02-02T08:10:00Z")).isTrue();
        assertThat(clear("2024-02-02", "2024-02-03T01:00:00Z")).isTrue();
        assertThat(
                        edges(
                                List.of(text("A", "2024-02-02", null), text("B", null, null)),
                                new Shared("A", "B", 50, 70)))
                .containsExactly("A UNKNOWN B 70");
    }

    private static boolean clear(@Nullable String one, @Nullable String other) {
        return CopyGraph.clearlyEarlier(PointTime.parse(one), PointTime.parse(other));
    }

    @Test
    void credited_agency_leads_to_those_that_credit_it_whoever_was_first() {
        assertThat(
                        edges(
                                List.of(
                                        text("A", "2024-02-01", "dpa"),
                                        text("B", "2024-02-02", "dpa"),
                                        text("C", "2024-02-03", "dpa")),
                                new Shared("A", "B", 80, 90)))
                .containsExactly("dpa CREDITED A 80", "dpa CREDITED B 90", "dpa CREDITED C 0");
    }

    @Test
    void agency_is_inferred_where_a_text_shares_most_with_one_that_credits_it() {
        List<Text> texts =
                List.of(
                        text("Own", "2024-02-01", null),
                        text("Credits", "2024-02-02", "dpa"),
                        text("Silent", "2024-02-03", null));

        assertThat(
                        edges(
                                texts,
                                new Shared("Silent", "Credits", 60, 50),
                                new Shared("Silent", "Own", 30, 50)))
                .containsExactly("dpa CREDITED Credits 0", "dpa INFERRED Silent 60");
        assertThat(
                        edges(
                                texts,
                                new Shared("Silent", "Credits", 30, 50),
                                new Shared("Silent", "Own", 60, 50)))
                .containsExactly("dpa CREDITED Credits 0", "Own EARLIER Silent 60");
    }

    @Test
    void article_stands_for_the_one_that_it_shares_most_with() {
        Edge edge =
                Group.of(
                                1,
                                List.of(
                                        text("A", "2024-02-01", null),
                                        text("B", "2024-02-02", null),
                                        text("C", "2024-02-03", null)),
                                List.of(new Shared("A", "C", 9, 20), new Shared("B", "C", 9, 70)))
                        .edges()
                        .getFirst();

        assertThat(edge.from().name()).isEqualTo("B");
        assertThat(edge.with()).isEqualTo(edge.from());
    }

    @Test
    void there_is_never_a_cycle_and_never_a_second_edge_to_an_article() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Text> texts = new ArrayList<>();
            List<Shared> shared = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                texts.add(
                        text(
                                "T" + i,
                                random.nextInt(3) == 0
                                        ? null
                                        : "2024-02-0" + (1 + random.nextInt(4)),
                                random.nextInt(4) == 0 ? "agency " + random.nextInt(2) : null));
                for (int j = 0; j < i; j++) {
                    if (random.nextBoolean()) {
                        shared.add(
                                new Shared(
                                        "T" + i,
                                        "T" + j,
                                        random.nextInt(101),
                                        random.nextInt(101)));
                    }
                }
            }
            Group group = Group.of(1, texts, shared);
            Set<Node> before = new HashSet<>();
            group.nodes().stream().filter(Node::isAgency).forEach(before::add);
            Set<Node> reached = new HashSet<>();
            for (Node node : group.nodes()) {
                for (Edge edge : group.edges()) {
                    if (edge.to().equals(node)) {
                        assertThat(before).as("nothing leads back").contains(edge.from());
                        assertThat(reached.add(node)).as("one edge an article").isTrue();
                        assertThat(
                                        edge.kind() != Kind.EARLIER
                                                || CopyGraph.clearlyEarlier(
                                                        edge.from().published(), node.published()))
                                .isTrue();
                    }
                }
                before.add(node);
            }
        }
    }
}

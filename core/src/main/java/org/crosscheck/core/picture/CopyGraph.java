package org.crosscheck.core.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Who carries whose text, as far as that shows: by a credit line, or by sentences that two
/// articles share and of which one was published clearly earlier.
///
/// Every article has at most one edge that leads to it, so there is no cycle and a picture of it
/// needs no crossing lines. What else two articles share stands in [Shared].
///
/// @param groups each of one origin
public record CopyGraph(List<Group> groups) {
    /// Two moments are told apart from here on; pages round what they print.
    private static final long CLEARLY_SECONDS = 10 * 60;

    public CopyGraph {
        groups = List.copyOf(groups);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /// The texts and agencies of one origin.
    ///
    /// @param number of the origin, 1-based
    /// @param nodes agencies, then articles in the order of publication, those without a date last
    /// @param edges one at most leads to an article, in the order of the nodes
    public record Group(int number, List<Node> nodes, List<Edge> edges) {
        public Group {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }

        /// Finds what leads to each article.
        ///
        /// @param texts the articles, in any order
        /// @param shared those of them that share text
        public static Group of(int number, List<Text> texts, List<Shared> shared) {
            return new Finder(texts, shared).group(number);
        }
    }

    /// An article, or an agency that articles credit.
    ///
    /// @param article its id, null for an agency
    /// @param number by which readers know the article, 0 for an agency
    /// @param published null where unknown
    public record Node(
            @Nullable String article, int number, String name, @Nullable PointTime published) {
        public boolean isAgency() {
            return article == null;
        }
    }

    /// What leads to an article.
    ///
    /// @param from the agency or the article that is before it
    /// @param with the article that it shares most text with, null where a credit line is all
    /// @param percent of its sentences that stand in that article too, rounded
    public record Edge(Node from, Node to, Kind kind, @Nullable Node with, int percent) {}

    /// How an edge is known.
    public enum Kind {
        /// the article credits the agency
        CREDITED,
        /// it shares text with an article that credits the agency, and does not credit it itself
        INFERRED,
        /// it shares text with an article that was published clearly earlier
        EARLIER,
        /// the two share text, and who was first is not known
        UNKNOWN
    }

    /// An article that is to be placed.
    ///
    /// @param agency that it credits, null where none
    public record Text(Node node, @Nullable String agency) {}

    /// Two articles that share text.
    ///
    /// @param ofA percent of the one's sentences that stand in the other, rounded
    /// @param ofB percent of the other's sentences that stand in the one
    public record Shared(String a, String b, int ofA, int ofB) {}

    /// Whether one was published so much before another that nobody doubts it.
    ///
    /// Where only the day of one is known, that is another day.
    public static boolean clearlyEarlier(@Nullable PointTime one, @Nullable PointTime other) {
        if (one == null || other == null) {
            return false;
        }
        return one.exact() && other.exact()
                ? other.second() - one.second() >= CLEARLY_SECONDS
                : one.day().isBefore(other.day());
    }

    /// Finds the edges of one group.
    private static final class Finder {
        private final List<Text> texts;
        private final Map<String, Node> agencies = new LinkedHashMap<>();
        private final Map<String, Map<String, Integer>> percents = new LinkedHashMap<>();

        private Finder(List<Text> given, List<Shared> shared) {
            texts =
                    given.stream()
                            .sorted(
                                    Comparator.comparing(
                                                    (Text t) -> t.node().published(),
                                                    Comparator.nullsLast(Comparator.naturalOrder()))
                                            .thenComparing(t -> t.node().name())
                                            .thenComparing(t -> t.node().number()))
                            .toList();
            TreeSet<String> names = new TreeSet<>();
            for (Text text : texts) {
                if (text.agency() != null) {
                    names.add(text.agency());
                }
            }
            names.forEach(name -> agencies.put(name, new Node(null, 0, name, null)));
            for (Shared pair : shared) {
                percents.computeIfAbsent(pair.a(), _ -> new LinkedHashMap<>())
                        .put(pair.b(), pair.ofA());
                percents.computeIfAbsent(pair.b(), _ -> new LinkedHashMap<>())
                        .put(pair.a(), pair.ofB());
            }
        }

        private Group group(int number) {
            List<Node> nodes = new ArrayList<>(agencies.values());
            List<Edge> edges = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                nodes.add(texts.get(i).node());
                Edge edge = edge(i);
                if (edge != null) {
                    edges.add(edge);
                }
            }
            return new Group(number, nodes, edges);
        }

        private @Nullable Edge edge(int place) {
            Text text = texts.get(place);
            Edge best = null;
            for (int i = 0; i < texts.size(); i++) {
                Edge edge = i == place ? null : between(texts.get(i), text, i < place);
                if (edge != null && (best == null || edge.percent() > best.percent())) {
                    best = edge;
                }
            }
            Node credited = agency(text);
            return best == null && credited != null
                    ? new Edge(credited, text.node(), Kind.CREDITED, null, 0)
                    : best;
        }

        /// What another text gives away about this one, null for nothing.
        private @Nullable Edge between(Text other, Text text, boolean before) {
            Integer percent = percent(text, other);
            if (percent == null) {
                return null;
            }
            Node agency = agency(other);
            Node credited = agency(text);
            if (credited != null) {
                return credited.equals(agency)
                        ? new Edge(credited, text.node(), Kind.CREDITED, other.node(), percent)
                        : null;
            }
            if (agency != null) {
                return new Edge(agency, text.node(), Kind.INFERRED, other.node(), percent);
            }
            if (!before) {
                return null;
            }
            boolean earlier = clearlyEarlier(other.node().published(), text.node().published());
            return new Edge(
                    other.node(),
                    text.node(),
                    earlier ? Kind.EARLIER : Kind.UNKNOWN,
                    other.node(),
                    percent);
        }

        private @Nullable Node agency(Text text) {
            return text.agency() == null ? null : agencies.get(text.agency());
        }

        private @Nullable Integer percent(Text of, Text in) {
            String a = of.node().article();
            String b = in.node().article();
            return a == null || b == null ? null : percents.getOrDefault(a, Map.of()).get(b);
        }
    }
}

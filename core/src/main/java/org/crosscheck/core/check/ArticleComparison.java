package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crosscheck.core.check.Comparer.Match;

/// Compares an article with those before it, two articles at a time.
///
/// Comparisons may go on at once; nothing else may.
final class ArticleComparison {
    private final Lexicon lexicon;
    private final Rules rules;
    private final Candidates candidates;
    private final Origins origins;
    private final LinkModel linking;
    private final Soles soles = new Soles();
    private final Map<Integer, List<Statement>> values = new HashMap<>();
    private final StatementAgreements agreements;

    ArticleComparison(
            Lexicon lexicon,
            Rules rules,
            Candidates candidates,
            Origins origins,
            LinkModel linking) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.candidates = candidates;
        this.origins = origins;
        this.linking = linking;
        this.agreements = new StatementAgreements(lexicon, rules, values);
    }

    /// What came of comparing an article with those before it.
    ///
    /// @param place the article's place
    /// @param looked its statements that were looked at with others
    /// @param lookedAt those others
    record Compared(
            ReadArticle article,
            int place,
            List<Node.Edge> found,
            long pairs,
            Set<Node> looked,
            Set<Node> lookedAt) {}

    private record Pair(Node a, Node b) {
        private static final Comparator<Pair> ORDER =
                Comparator.comparingInt((Pair p) -> p.a.index()).thenComparingInt(p -> p.b.index());
    }

    /// Takes up an article so that it, and others with it, can be compared.
    void add(ReadArticle article, int place) {
        for (int i = 0; i < article.nodes.size(); i++) {
            candidates.add(article.nodes.get(i), article.keys.get(i));
        }
        soles.add(article.statements());
        values.put(place, article.values);
    }

    void remove(ReadArticle article, int place) {
        article.nodes.reversed().forEach(candidates::remove);
        soles.remove(article.statements());
        values.remove(place);
    }

    /// @param nodes how many statements there are
    Compared compare(ReadArticle later, int place, List<ReadArticle> articles, int nodes) {
        Candidates.Search search = candidates.new Search(nodes);
        Map<Integer, List<Pair>> byArticle = new TreeMap<>();
        Set<Node> looked = new HashSet<>();
        Set<Node> lookedAt = new HashSet<>();
        Predicate<Node> mayMatch = sameEvent(later, place, articles);
        for (Node node : later.nodes) {
            search.before(
                    node,
                    mayMatch,
                    other -> {
                        byArticle
                                .computeIfAbsent(other.article(), _ -> new ArrayList<>())
                                .add(new Pair(other, node));
                        looked.add(node);
                        lookedAt.add(other);
                    });
        }
        for (int i = 0; i < place; i++) {
            if (areKin(articles.get(i), later)) {
                byArticle.computeIfAbsent(i, _ -> new ArrayList<>());
            }
        }
        List<Node.Edge> found = new ArrayList<>();
        long pairs = 0;
        for (var with : byArticle.entrySet()) {
            ReadArticle earlier = articles.get(with.getKey());
            with.getValue().sort(Pair.ORDER);
            List<Node.Edge> edges = new ArrayList<>(edges(earlier, later, with.getValue()));
            List<Linkage.Link> links = links(earlier, later);
            for (Linkage.Link link : links) {
                looked.add(later.node(link.b()));
                lookedAt.add(earlier.node(link.a()));
            }
            edges.addAll(linked(earlier, later, links));
            pairs += with.getValue().size() + links.size();
            found.addAll(best(edges));
        }
        return new Compared(later, place, found, pairs, looked, lookedAt);
    }

    /// Whether a statement is of an article that may report of the same event.
    private static Predicate<Node> sameEvent(
            ReadArticle later, int place, List<ReadArticle> articles) {
        byte[] known = new byte[place + 1];
        return node -> {
            int article = node.article();
            if (article >= place) {
                return false;
            }
            if (known[article] == 0) {
                known[article] = (byte) (articles.get(article).mayTellOf(later) ? 1 : -1);
            }
            return known[article] > 0;
        };
    }

    /// The same where it is known which pairs match.
    Compared again(ReadArticle later, int place, Remembered known, List<ReadArticle> articles) {
        Set<Node> looked = new HashSet<>();
        for (int index : known.looked()) {
            looked.add(later.nodes.get(index));
        }
        Set<Node> lookedAt = new HashSet<>();
        for (int i = 0; i < known.lookedAt().length; i += 2) {
            lookedAt.add(articles.get(known.lookedAt()[i]).nodes.get(known.lookedAt()[i + 1]));
        }
        Map<Integer, Set<Pair>> byArticle = new TreeMap<>();
        int[] matches = known.matches();
        for (int i = 0; i < matches.length; i += 3) {
            Node a = articles.get(matches[i]).nodes.get(matches[i + 1]);
            Node b = later.nodes.get(matches[i + 2]);
            byArticle.computeIfAbsent(matches[i], _ -> new LinkedHashSet<>()).add(new Pair(a, b));
        }
        List<Node.Edge> found = new ArrayList<>();
        for (var with : byArticle.entrySet()) {
            ReadArticle earlier = articles.get(with.getKey());
            found.addAll(edges(earlier, later, List.copyOf(with.getValue())));
            linked(earlier, later, links(earlier, later)).stream()
                    .filter(edge -> with.getValue().contains(new Pair(edge.a, edge.b)))
                    .forEach(found::add);
        }
        return new Compared(later, place, found, known.pairs(), looked, lookedAt);
    }

    private LinkModel linking(ReadArticle later) {
        return later.nodes.isEmpty() ? linking : linking.after(later.nodes.getFirst().article());
    }

    /// Whether the two are about one event, so that their values are paired by [Linkage].
    private boolean areKin(ReadArticle earlier, ReadArticle later) {
        return Kinship.areKin(earlier, later, linking(later).meanings());
    }

    /// Pairs of values of two articles about one event, of whatever index keys.
    private List<Linkage.Link> links(ReadArticle earlier, ReadArticle later) {
        return areKin(earlier, later)
                ? new Linkage(rules, aligner(earlier, later), linking(later))
                        .of(earlier.statements(), later.statements())
                : List.of();
    }

    private List<Node.Edge> linked(
            ReadArticle earlier, ReadArticle later, List<Linkage.Link> links) {
        Comparer comparer = comparer(earlier, later);
        List<Node.Edge> edges = new ArrayList<>();
        for (Linkage.Link link : links) {
            comparer.linked(link)
                    .ifPresent(m ->
                            edges.add(
                                    new Node.Edge(
                                            m, earlier.node(link.a()), later.node(link.b()))));
        }
        return edges;
    }

    private Aligner aligner(ReadArticle earlier, ReadArticle later) {
        return new Aligner(lexicon, earlier.weights.and(later.weights), soles);
    }

    private Comparer comparer(ReadArticle earlier, ReadArticle later) {
        return new Comparer(rules, aligner(earlier, later), origins, areKin(earlier, later));
    }

    private List<Node.Edge> edges(ReadArticle earlier, ReadArticle later, List<Pair> pairs) {
        Comparer comparer = comparer(earlier, later);
        List<Node.Edge> edges = new ArrayList<>();
        for (Pair pair : pairs) {
            Optional<Match> match = comparer.compare(pair.a.statement, pair.b.statement);
            match.ifPresent(m -> edges.add(new Node.Edge(m, pair.a, pair.b)));
        }
        return edges;
    }

    /// Those that say something of the two articles.
    private List<Node.Edge> best(List<Node.Edge> edges) {
        if (edges.isEmpty()) {
            return edges;
        }
        Map<Match, Node.Edge> byMatch = new IdentityHashMap<>();
        edges.forEach(edge -> byMatch.put(edge.match, edge));
        List<Match> matches = edges.stream().map(edge -> edge.match).toList();
        List<Node.Edge> best = new ArrayList<>();
        for (Match match : agreements.told(Selection.best(agreements.plausible(matches)))) {
            Node.Edge edge = byMatch.get(match);
            if (edge != null) {
                best.add(edge);
            }
        }
        return best;
    }
}

package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosscheck.core.claim.ArticleClaims;
import org.jspecify.annotations.Nullable;

/// An article as it is compared with others, and what came of it.
final class ReadArticle {
    private static final int LEAST_NAMES = 6;
    private static final int COMMON_NAMES = 2;
    private static final double COMMON_WORDS = 0.13;
    private static final int BEGINNING = 5;

    final ArticleClaims source;
    final List<Node> nodes;

    private final Map<Statement, Node> byStatement = new IdentityHashMap<>();

    /// Index keys of each node, in their order.
    final List<Candidates.Keys> keys;

    final Weights weights;
    final List<Statement> values;

    private CoverageCounter.@Nullable Part part;

    /// Its names, by which [Kinship] tells whether it is of one event with another.
    final Set<String> kin;

    private @Nullable Optional<Meaning> beginning;

    /// Beginnings of the names in it.
    private final Set<String> names = new HashSet<>();

    /// Pairs of statements that were looked at with it as the later article.
    long pairs;

    /// Statements of earlier articles that were not looked at before it came.
    final List<Node> lookedAt = new ArrayList<>();

    /// @param serial the first serial number that is free
    ReadArticle(
            ArticleClaims source, List<Statement> statements, Candidates candidates, int serial) {
        this.source = source;
        this.kin = Kinship.names(source);
        List<Node> read = new ArrayList<>(statements.size());
        List<Candidates.Keys> readKeys = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            read.add(new Node(statement, read.size(), serial + read.size()));
            readKeys.add(candidates.keys(statement));
            ScopeRule.uncalendared(statement.subject().names())
                    .forEach(n -> names.add(beginning(n)));
        }
        this.nodes = List.copyOf(read);
        nodes.forEach(node -> byStatement.put(node.statement, node));
        this.keys = List.copyOf(readKeys);
        this.weights = new Weights(statements);
        this.values = statements.stream().filter(s -> s.value() != null).toList();
    }

    /// Whether the two may report of one event: reports of one have names in common, or else a good
    /// part of their words, unless they hardly name anything. One name alone, of a country say, is
    /// in reports of many events.
    boolean mayTellOf(ReadArticle other) {
        boolean less = names.size() < other.names.size();
        Set<String> few = less ? names : other.names;
        Set<String> many = less ? other.names : names;
        return few.size() < LEAST_NAMES
                || few.stream().filter(many::contains).limit(COMMON_NAMES).count() == COMMON_NAMES
                || weights.common(other.weights) >= COMMON_WORDS;
    }

    /// What its beginning means, read once. Two threads may read the same twice.
    Optional<Meaning> beginning(Meanings meanings) {
        Optional<Meaning> known = beginning;
        if (known == null) {
            known = meanings.of(Kinship.beginning(source));
            beginning = known;
        }
        return known;
    }

    /// "Ardovian" and "Ardovia" are of one name.
    private static String beginning(String name) {
        return name.substring(0, Math.min(BEGINNING, name.length()));
    }

    /// The node of one of its statements.
    Node node(Statement statement) {
        return Objects.requireNonNull(byStatement.get(statement), "a statement of this article");
    }

    List<Statement> statements() {
        return nodes.stream().map(n -> n.statement).toList();
    }

    /// Notes that something came or went at one of its statements.
    void touch() {
        part = null;
    }

    /// How much of it was compared.
    CoverageCounter.Part part() {
        CoverageCounter.Part known = part;
        if (known == null) {
            known = CoverageCounter.Part.of(seen());
            part = known;
        }
        return known;
    }

    private CoverageCounter.Seen seen() {
        Set<String> stated = new HashSet<>();
        Set<String> looked = new HashSet<>();
        Set<String> compared = new HashSet<>();
        for (Node node : nodes) {
            String claim = node.statement.claim().id();
            stated.add(claim);
            if (node.lookedBack || node.lookedAtBy >= 0) {
                looked.add(claim);
            }
            if (!node.edges.isEmpty()) {
                compared.add(claim);
            }
        }
        return new CoverageCounter.Seen(source, stated, looked, compared);
    }

    Remembered remembered() {
        return new Remembered(
                pairs,
                nodes.stream().filter(n -> n.lookedBack).mapToInt(Node::index).toArray(),
                lookedAt.stream()
                        .sorted(Node.ORDER)
                        .flatMapToInt(n -> IntStream.of(n.article(), n.index()))
                        .toArray(),
                nodes.stream()
                        .flatMap(n -> n.edges.stream().filter(e -> e.b == n))
                        .flatMapToInt(e -> IntStream.of(e.a.article(), e.a.index(), e.b.index()))
                        .toArray());
    }
}

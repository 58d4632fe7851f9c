package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.core.check.Comparer.Match;
import org.jspecify.annotations.Nullable;

/// A statement with its place among those that are checked, and what it was set against.
///
/// Not thread-safe.
final class Node {
    /// By article and place in it: the order in which matches are listed.
    static final Comparator<Node> ORDER = Comparator.comparingLong((Node n) -> n.order);

    final Statement statement;
    private final long order;

    /// Differs from that of every other node, and is small.
    final int serial;

    /// The lists in which it can be looked up.
    List<Candidates.Postings> lists = List.of();

    /// So many of the lists, the first ones, tell much.
    int telling;

    final List<Edge> edges = new ArrayList<>(2);

    /// How many of its edges join.
    int joins;

    /// Whether it was looked at with one of an earlier article.
    boolean lookedBack;

    /// Place of the first later article of which one was looked at with it, -1 for none.
    int lookedAtBy = -1;

    @Nullable Fact fact;

    /// What could not be joined and begins here.
    @Nullable Fact loose;

    Node(Statement statement, int index, int serial) {
        this.statement = statement;
        this.order = (long) statement.article() << 32 | index;
        this.serial = serial;
    }

    int article() {
        return statement.article();
    }

    int index() {
        return (int) order;
    }

    long order() {
        return order;
    }

    boolean isBefore(Node other) {
        return order < other.order;
    }

    /// A match between two statements, that of the earlier article first.
    static final class Edge {
        static final Comparator<Edge> ORDER =
                Comparator.comparing((Edge e) -> e.a, Node.ORDER)
                        .thenComparing(e -> e.b, Node.ORDER);

        static final Comparator<Edge> BEST_FIRST =
                Comparator.comparingDouble((Edge e) -> -e.match.rank()).thenComparing(ORDER);

        final Match match;
        final Node a;
        final Node b;
        final Bond bond;

        /// Of an edge that may join: whether it does.
        boolean accepted;

        Edge(Match match, Node a, Node b) {
            this.match = match;
            this.a = a;
            this.b = b;
            this.bond = Bond.of(match);
        }

        Node other(Node node) {
            return node == a ? b : a;
        }

        /// Enters it at both statements.
        void tie() {
            a.edges.add(this);
            b.edges.add(this);
            int joins = bond == Bond.JOINS ? 1 : 0;
            a.joins += joins;
            b.joins += joins;
        }

        void untie() {
            a.edges.remove(this);
            b.edges.remove(this);
            int joins = bond == Bond.JOINS ? 1 : 0;
            a.joins -= joins;
            b.joins -= joins;
        }

        boolean isJoin() {
            return bond == Bond.JOINS || accepted;
        }
    }

    /// What a match does to the facts of its two statements.
    enum Bond {
        /// They were set against each other, so they are one.
        JOINS,
        /// They could not be set against each other: they are one where one of them has no fact.
        MAY_JOIN,
        /// They are of two events.
        APART;

        static Bond of(Match match) {
            return switch (match.outcome()) {
                case AGREES, CONFLICTS -> JOINS;
                case NOT_COMPARABLE, CANNOT_TELL, UNRELATED ->
                        match.verdict().reason() == Reason.OTHER_EVENT ? APART : MAY_JOIN;
            };
        }
    }
}

package org.crosscheck.core.check;

import java.util.Comparator;
import java.util.List;
import org.crosscheck.core.check.Comparer.Match;

/// Matches about one attribute of one event, of which a cross-check is made.
///
/// Its key comes from what its earliest statement is about, the value left out, so that it is the
/// same in the next run and stays when later articles are added. Of several facts that sound alike
/// the one with the earliest statement has the plain key.
final class Fact {
    private static final Comparator<Statement> EARLIEST =
            Comparator.comparing(CrossCheckBuilder::published)
                    .thenComparing(Sentences::label)
                    .thenComparing(Statement::span);

    /// Decides which of several facts with one signature has which key.
    static final Comparator<Fact> ORDER =
            Comparator.comparing((Fact f) -> f.anchor, EARLIEST)
                    .thenComparing(f -> f.isLoose)
                    .thenComparing(f -> f.edges.getFirst(), Node.Edge.ORDER);

    final List<Node.Edge> edges;
    final String signature;
    final Outcome outcome;
    private final boolean isLoose;
    private final Statement anchor;
    private String key = "";

    /// @param edges at least one
    /// @param isLoose whether nothing joins its statements
    Fact(List<Node.Edge> edges, boolean isLoose) {
        this.edges = edges.stream().sorted(Node.Edge.ORDER).toList();
        this.isLoose = isLoose;
        this.anchor =
                this.edges.stream()
                        .flatMap(e -> List.of(e.match.a(), e.match.b()).stream())
                        .min(EARLIEST)
                        .orElseThrow();
        this.signature = CrossCheckBuilder.signature(anchor);
        this.outcome =
                this.edges.stream()
                        .map(e -> e.match.outcome())
                        .min(Comparator.comparingInt(CrossCheckBuilder::gravity))
                        .orElseThrow();
    }

    String key() {
        return key;
    }

    void name(String newKey) {
        key = newKey;
    }

    CrossCheck crossCheck(Origins origins) {
        List<Match> matches = edges.stream().map(e -> e.match).toList();
        return CrossCheckBuilder.of(matches, key, anchor.type(), origins);
    }
}

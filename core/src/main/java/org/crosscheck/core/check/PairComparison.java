package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.text.Span;

/// Compares two passages that are handed in as a pair. Thread-safe.
final class PairComparison {
    private final Lexicon lexicon;
    private final StatementReader reader;
    private final Rules rules;

    PairComparison(Lexicon lexicon, StatementReader reader, Rules rules) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.rules = rules;
    }

    Finding compare(ArticleClaims a, ArticleClaims b) {
        List<Statement> first = reader.read(a, 0);
        List<Statement> second = reader.read(b, 1);
        List<Statement> all = new ArrayList<>(first);
        all.addAll(second);
        Comparer comparer = new Comparer(rules, new Aligner(lexicon, new Weights(all)));
        List<Match> matches = new ArrayList<>();
        for (Statement x : first) {
            for (Statement y : second) {
                if (x.type() == y.type()) {
                    comparer.compare(x, y).ifPresent(matches::add);
                }
            }
        }
        Optional<Match> worst =
                Selection.best(matches).stream()
                        .min(
                                Comparator.comparingInt(
                                                (Match m) -> CrossCheckBuilder.gravity(m.outcome()))
                                        .thenComparing(m -> -m.rank()));
        return worst.map(m -> Findings.of(m, Attributes.of(m.a()), "")).orElseGet(() -> none(a, b));
    }

    private static Finding none(ArticleClaims a, ArticleClaims b) {
        return new Finding(
                Outcome.UNRELATED,
                null,
                null,
                "",
                "The passages do not speak of the same thing.",
                0,
                "",
                whole(a),
                whole(b),
                "none",
                List.of(),
                List.of());
    }

    private static Finding.Side whole(ArticleClaims a) {
        return new Finding.Side(
                a.article().id(),
                "",
                new Span(0, a.text().length()),
                a.text(),
                null,
                null,
                null,
                null);
    }
}

package org.crosscheck.importer.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// "No one was killed", "no ships were lost": counts of nought.
final class ZeroCounts {
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");

    private ZeroCounts() {}

    static List<Quantity> find(Tree tree) {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (NOBODY.contains(tree.word(i))) {
                found.add(zero(tree, i, i, tree.word(i).equals("none") ? null : "person"));
            } else if (tree.word(i).equals("no") && i + 1 < tree.size()) {
                int next = i + 1;
                if (tree.word(next).equals("one")) {
                    found.add(zero(tree, i, next, "person"));
                } else if (tree.is(i, "det", "nummod", "neg", "advmod")
                        && tree.head(i) > i
                        && tree.pos(tree.head(i)).equals("NNS")) {
                    found.add(zero(tree, i, i, tree.lemma(tree.head(i))));
                }
            }
        }
        return found;
    }

    private static Quantity zero(Tree tree, int from, int to, @Nullable String unit) {
        Span span = tree.span(from, to);
        return new Quantity(
                span,
                span.in(tree.text()),
                QuantityType.COUNT,
                Amount.exactly(BigDecimal.ZERO),
                null,
                unit,
                null);
    }
}

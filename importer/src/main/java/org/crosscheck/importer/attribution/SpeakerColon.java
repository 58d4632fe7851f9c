package org.crosscheck.importer.attribution;

import java.util.List;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// "Lind: 'We came to practise.'"
final class SpeakerColon implements ReportConstruct {
    private static final int LONGEST_NAME = 12;

    @Override
    public List<Report> find(ReportedSentence here, int at, List<Report> before) {
        Tree tree = here.tree();
        if (at < 1 || at >= tree.size() - 1 || !tree.word(at).equals(":")) {
            return List.of();
        }
        Span quotation =
                here.quotations().over(tree.token(Math.min(at + 2, tree.size() - 1)).span());
        if (quotation == null
                || quotation.start() < tree.token(at).span().start()
                || before.stream()
                        .anyMatch(r -> r.contents().stream().anyMatch(quotation::overlaps))) {
            return List.of();
        }
        int source = tree.root() < 0 ? -1 : tree.child(tree.root(), "nsubj");
        if ((source < 0 || source > at)
                && at <= LONGEST_NAME
                && here.names().at(here.number(), at - 1) != null
                && !here.hasFinite(0, at - 1)) {
            source = at - 1;
        }
        boolean known =
                source >= 0 && source < at && here.names().resolve(here.number(), source) != null;
        return known
                ? List.of(new Report(source, at, tree.token(at).span(), List.of(quotation), true))
                : List.of();
    }
}

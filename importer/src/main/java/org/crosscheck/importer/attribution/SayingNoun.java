package org.crosscheck.importer.attribution;

import java.util.List;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// A noun of reporting with its clause: "the ministry's claim that …", "a warning from the office
/// that …", "issued a statement that …".
final class SayingNoun implements ReportConstruct {
    private static final Set<String> BY = Set.of("by", "of", "from");

    @Override
    public List<Report> find(ReportedSentence here, int at, List<Report> before) {
        Tree tree = here.tree();
        if (!tree.isNoun(at) || !here.words().isNoun(tree.lemma(at))) {
            return List.of();
        }
        int start = clause(here, at);
        if (start < 0) {
            return List.of();
        }
        int source = source(here, at, start);
        Span content = source < 0 ? null : content(here, at, start);
        return content == null
                ? List.of()
                : List.of(new Report(source, at, tree.token(at).span(), List.of(content), false));
    }

    /// What is said ends before the verb whose subject the noun is.
    private static @Nullable Span content(ReportedSentence here, int at, int start) {
        Tree tree = here.tree();
        int verb = tree.head(at);
        if (tree.is(at, "nsubj") && verb > start) {
            int to = verb - 1;
            for (int child : tree.children(verb)) {
                if (child > start && child < verb && tree.is(child, "aux", "cop", "advmod")) {
                    to = Math.min(to, child - 1);
                }
            }
            return here.trimmed(start, to);
        }
        return new SaidBehind(here).from(at, start);
    }

    private static int clause(ReportedSentence here, int at) {
        Tree tree = here.tree();
        for (int child : tree.children(at)) {
            int mark = tree.child(child, "mark");
            if (child > at
                    && tree.is(child, "acl", "ccomp", "dep")
                    && !tree.is(child, "acl:relcl")
                    && mark > at
                    && tree.word(mark).equals("that")) {
                return tree.first(child);
            }
        }
        boolean next =
                at + 3 < tree.size()
                        && tree.word(at + 1).equals("that")
                        && tree.pos(at + 1).equals("IN");
        return next ? at + 1 : -1;
    }

    private static int source(ReportedSentence here, int at, int clause) {
        Tree tree = here.tree();
        int owner = tree.child(at, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        for (int child : tree.all(at, "nmod")) {
            if (child < clause && tree.childWithLemma(child, BY) >= 0) {
                return child;
            }
        }
        return new SpeakerFinder(here).issuer(at);
    }
}

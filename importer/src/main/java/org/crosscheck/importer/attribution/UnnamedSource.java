package org.crosscheck.importer.attribution;

import java.util.List;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// A report that does not say whose it is: "it was announced that …", "the ferry is said to have
/// …".
final class UnnamedSource implements ReportConstruct {
    private static final Set<String> BY = Set.of("by");

    @Override
    public List<Report> find(ReportedSentence here, int at, List<Report> before) {
        Tree tree = here.tree();
        if (!tree.isVerb(at)
                || here.quoted(at)
                || tree.child(at, "aux:pass") < 0
                || !here.words().isHearsay(tree.lemma(at))
                || tree.all(at, "obl", "nmod").stream()
                        .anyMatch(o -> tree.childWithLemma(o, BY) >= 0)) {
            return List.of();
        }
        int subject = tree.child(at, "nsubj", "nsubj:pass", "expl");
        if (subject < 0 || subject > at) {
            return List.of();
        }
        Span cue = tree.token(at).span();
        if (at > 2 && tree.word(at - 2).equals("it") && here.isComma(at - 3)) {
            List<Span> around = new SaidAround(here).of(at - 2, at, 0);
            return around.isEmpty() ? List.of() : List.of(new Report(-1, at, cue, around, false));
        }
        if (tree.word(subject).equals("it")) {
            SaidBehind behind = new SaidBehind(here);
            int start = behind.start(at, -1);
            Span said = start < 0 ? null : behind.from(at, start);
            return said == null
                    ? List.of()
                    : List.of(new Report(-1, at, cue, List.of(said), false));
        }
        int done = tree.child(at, "xcomp");
        if (done < at || tree.childWithLemma(done, Set.of("to")) < 0) {
            return madeKnown(here, at, subject);
        }
        Span whom = here.trimmed(tree.first(subject), Math.min(tree.last(subject), at - 1));
        Span what = here.trimmed(Math.max(at + 1, tree.first(done)), tree.last(done));
        return whom == null || what == null
                ? List.of()
                : List.of(new Report(-1, at, cue, List.of(whom, what), false));
    }

    /// "The deal was announced on Monday"
    private static List<Report> madeKnown(ReportedSentence here, int at, int subject) {
        Tree tree = here.tree();
        Span what = here.trimmed(tree.first(subject), Math.min(tree.last(subject), at - 1));
        boolean known =
                here.words().makesKnown(tree.lemma(at))
                        && tree.isNoun(subject)
                        && tree.child(at, "ccomp", "xcomp") < 0
                        && !tree.is(at, "acl", "advcl");
        return !known || what == null
                ? List.of()
                : List.of(new Report(-1, at, tree.token(at).span(), List.of(what), false));
    }
}

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
    private static final int FARTHEST = 12;

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
        int main = mainVerb(here, at, start);
        return main < 0 ? new SaidBehind(here).from(at, start) : here.trimmed(start, main - 1);
    }

    /// "The warning that the river would rise came too late": with the noun at the head of the
    /// sentence the second verb behind "that" is the sentence's own; -1 where there is none.
    private static int mainVerb(ReportedSentence here, int at, int start) {
        Tree tree = here.tree();
        if (here.hasFinite(0, at)) {
            return -1;
        }
        boolean first = false;
        for (int i = start + 1; i < tree.size(); i++) {
            if (here.isPunctuation(i) || tree.pos(i).equals("CC") || tree.pos(i).startsWith("W")) {
                return -1;
            }
            if (here.isFinite(i)) {
                if (first) {
                    return here.isNominal(i - 1) && !tree.isVerb(i - 2) ? -1 : i;
                }
                first = true;
            }
        }
        return -1;
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
        return next ? at + 1 : clauseBehindSource(here, at);
    }

    /// "the claim by the owners that the valve was new": the tagger takes this "that" for a
    /// relative pronoun; a subject and its verb behind it show that it is none.
    private static int clauseBehindSource(ReportedSentence here, int at) {
        Tree tree = here.tree();
        if (at + 2 >= tree.size() || !BY.contains(tree.word(at + 1))) {
            return -1;
        }
        for (int i = at + 3; i < Math.min(tree.size() - 2, at + FARTHEST); i++) {
            if (tree.word(i).equals("that")) {
                boolean subject = tree.pos(i + 1).matches("DT|PRP\\$?|NN.*|CD|JJ.*");
                return subject && here.isNominal(i - 1) && here.hasFinite(i + 2, i + 8) ? i : -1;
            }
            if (tree.isVerb(i) || here.isPunctuation(i)) {
                return -1;
            }
        }
        return -1;
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

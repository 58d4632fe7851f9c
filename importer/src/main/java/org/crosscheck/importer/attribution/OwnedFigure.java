package org.crosscheck.importer.attribution;

import java.util.List;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// A figure that somebody's count gives: "the union's tally comes to 300", "the bank's forecast is
/// 2.1 per cent".
final class OwnedFigure implements ReportConstruct {
    private static final Set<String> COMES = Set.of("be", "come", "stand", "amount", "run");

    @Override
    public List<Report> find(ReportedSentence here, int at, List<Report> before) {
        Tree tree = here.tree();
        boolean figure =
                here.words().isReckoning(tree.lemma(at)) || here.words().isFigure(tree.lemma(at));
        int owner = tree.child(at, "nmod:poss");
        if (!figure || !tree.isNoun(at) || owner < 0 || here.quoted(at)) {
            return List.of();
        }
        int verb = tree.is(at, "nsubj") ? tree.head(at) : -1;
        int cop = verb < 0 ? -1 : tree.child(verb, "cop");
        boolean comes = verb > at && (COMES.contains(tree.lemma(verb)) || cop > at);
        if (!comes || !hasNumber(tree, verb)) {
            return List.of();
        }
        Span said = here.trimmed(at + 1, new SaidBehind(here).end(-1, at + 1));
        return said == null
                ? List.of()
                : List.of(new Report(owner, at, tree.token(at).span(), List.of(said), false));
    }

    private static boolean hasNumber(Tree tree, int verb) {
        for (int i = verb; i <= tree.last(verb); i++) {
            if (tree.pos(i).equals("CD")) {
                return true;
            }
        }
        return false;
    }
}

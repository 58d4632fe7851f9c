package org.crosscheck.importer.attribution;

import java.util.List;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// A report that nothing is said of a matter: "declined to comment on the losses".
final class Withholding implements ReportConstruct {
    private static final Set<String> ABOUT =
            Set.of("on", "about", "upon", "of", "regarding", "concerning");

    @Override
    public List<Report> find(ReportedSentence here, int at, List<Report> before) {
        Tree tree = here.tree();
        if (!tree.isVerb(at) || here.quoted(at) || !here.words().withholds(tree.lemma(at))) {
            return List.of();
        }
        int saying = tree.child(at, "xcomp");
        if (saying < at || !here.words().isWithheld(tree.lemma(saying))) {
            return List.of();
        }
        int source = new SpeakerFinder(here).of(at);
        int matter = matter(tree, saying);
        Span content =
                matter < 0 ? null : here.trimmed(afterPreposition(tree, matter), tree.last(matter));
        return source < 0 || content == null
                ? List.of()
                : List.of(new Report(source, at, tree.span(at, saying), List.of(content), false));
    }

    private static int matter(Tree tree, int saying) {
        int object = tree.child(saying, "obj");
        for (int child : tree.all(saying, "obl", "nmod")) {
            if (child > saying && tree.childWithLemma(child, ABOUT) >= 0) {
                return child;
            }
        }
        return object > saying ? object : -1;
    }

    private static int afterPreposition(Tree tree, int matter) {
        int preposition = tree.child(matter, "case");
        return preposition >= 0 && preposition < matter ? preposition + 1 : tree.first(matter);
    }
}

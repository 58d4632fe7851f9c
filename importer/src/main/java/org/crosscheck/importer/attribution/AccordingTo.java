package org.crosscheck.importer.attribution;

import java.util.List;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// "According to the coast guard, …", "…, according to the coast guard, …"
final class AccordingTo implements ReportConstruct {
    @Override
    public List<Report> find(ReportedSentence here, int at, List<Report> before) {
        Tree tree = here.tree();
        boolean cue =
                tree.lemma(at).equals("accord")
                        && at + 2 < tree.size()
                        && tree.word(at + 1).equals("to");
        int source = cue ? new SpeakerFinder(here).owned(source(here, at)) : -1;
        if (source <= at) {
            return List.of();
        }
        Report bare = new Report(source, at, tree.span(at, at + 1), List.of(), false);
        int to = tree.at(new SourcePhrase(here).of(bare).end() - 1);
        List<Span> contents;
        if (at <= 1 || opensClause(here, at)) {
            int start = to + 1;
            while (start < tree.size() && here.isComma(start)) {
                start++;
            }
            Span content =
                    start >= tree.size() ? null : new SaidBehind(here).from(-1, start);
            contents = content == null ? List.of() : List.of(content);
        } else {
            contents = new SaidAround(here).of(here.parts(at - 1) ? at : at + 1, to, floor(before, at));
            if (contents.isEmpty()) {
                Span content = here.trimmed(floor(before, at), at - 1);
                contents = content == null ? List.of() : List.of(content);
            }
        }
        return contents.isEmpty()
                ? List.of()
                : List.of(new Report(source, at, bare.cue(), contents, false));
    }

    private static int source(ReportedSentence here, int at) {
        Tree tree = here.tree();
        int source = tree.is(at, "case") ? tree.head(at) : -1;
        if (source < 0) {
            source = tree.child(at, "obl", "nmod", "obj");
        }
        if (source < 0) {
            source = tree.is(at + 1, "case") ? tree.head(at + 1) : -1;
        }
        if (source > at && tree.isNoun(source) | tree.pos(source).startsWith("PRP")) {
            return source;
        }
        for (int i = at + 2; i < Math.min(tree.size(), at + 8); i++) {
            boolean last = i + 1 >= tree.size() || !tree.isNoun(i + 1);
            if (here.isNominal(i) && last) {
                return i;
            }
        }
        return source;
    }

    private static int floor(List<Report> before, int at) {
        int floor = 0;
        for (Report report : before) {
            if (report.at() < at && report.contents().getFirst().end() < report.cue().start()) {
                floor = Math.max(floor, report.at() + 1);
            }
        }
        return floor;
    }

    private static boolean opensClause(ReportedSentence here, int at) {
        String word = here.tree().word(at - 1);
        return word.equals("and") || word.equals("but") || word.equals(";") || word.equals(":");
    }
}

package org.crosscheck.importer.attribution;

import java.util.List;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// "According to the coast guard, …", "…, according to the coast guard, …", "In the words of the
/// captain, …", "…, by the reckoning of the mayor"
final class AccordingTo implements ReportConstruct {
    private static final Set<String> OPENING =
            Set.of("and", "but", ";", ":", "where", "which", "that", "because", "while", "whereas");

    @Override
    public List<Report> find(ReportedSentence here, int at, List<Report> before) {
        Tree tree = here.tree();
        int first = firstOfCue(here, at);
        int source = first < 0 ? -1 : new SpeakerFinder(here).owned(source(here, at));
        if (source <= at) {
            return List.of();
        }
        Report phrase = new Report(source, at, tree.span(first, at + 1), List.of(), false);
        int to = tree.at(new SourcePhrase(here).of(phrase).end() - 1);
        List<Span> contents;
        if (first <= 1 || opensClause(here, first)) {
            int start = to + 1;
            while (start < tree.size() && here.isComma(start)) {
                start++;
            }
            Span content = start >= tree.size() ? null : new SaidBehind(here).from(-1, start);
            contents = content == null ? List.of() : List.of(content);
        } else {
            contents =
                    new SaidAround(here)
                            .of(
                                    here.parts(first - 1) ? first : first + 1,
                                    to,
                                    floor(before, first));
            if (contents.isEmpty()) {
                Span content = here.trimmed(floor(before, first), first - 1);
                contents = content == null ? List.of() : List.of(content);
                boolean bare = content != null && !hasVerb(here, content);
                if (bare && !before.isEmpty()) {
                    contents = before.getLast().contents();
                }
            }
        }
        return contents.isEmpty()
                ? List.of()
                : List.of(new Report(source, at, phrase.cue(), contents, isQuoted(here, contents)));
    }

    private static boolean hasVerb(ReportedSentence here, Span content) {
        int from = here.tree().at(content.start());
        return here.hasFinite(from, here.tree().at(content.end() - 1));
    }

    private static boolean isQuoted(ReportedSentence here, List<Span> contents) {
        Span quotation = here.quotations().over(contents.getFirst());
        return quotation != null && quotation.contains(contents.getFirst());
    }

    /// The first word of the cue whose main word this is: "according to", "in the words of"; -1
    /// where it is none.
    private static int firstOfCue(ReportedSentence here, int at) {
        Tree tree = here.tree();
        if (at + 2 >= tree.size() || here.quoted(at)) {
            return -1;
        }
        if (tree.lemma(at).equals("accord")) {
            return tree.word(at + 1).equals("to") ? at : -1;
        }
        boolean reckoned =
                at > 0
                        && here.words().isReckoning(tree.lemma(at))
                        && tree.word(at + 1).equals("of");
        if (reckoned) {
            int by = at - 1;
            while (by > 0 && (tree.pos(by).startsWith("JJ") || tree.isNoun(by))) {
                by--;
            }
            by = tree.word(by).matches("the|a|an") ? by - 1 : by;
            return by >= 0 && tree.word(by).equals("by") ? by : -1;
        }
        boolean words =
                at > 1
                        && here.words().isWording(tree.lemma(at))
                        && tree.word(at - 1).equals("the")
                        && tree.word(at - 2).equals("in")
                        && tree.word(at + 1).equals("of");
        return words ? at - 2 : -1;
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
        int before = at > 1 && here.isComma(at - 1) ? at - 2 : at - 1;
        return OPENING.contains(here.tree().word(before));
    }
}

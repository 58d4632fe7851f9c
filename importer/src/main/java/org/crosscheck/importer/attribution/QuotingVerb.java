package org.crosscheck.importer.attribution;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// Words that are passed on: "was quoted as saying", "quoted Lind as saying", "…, citing the state
/// agency". Whoever is quoted is the source, not who quotes.
final class QuotingVerb implements ReportConstruct {
    @Override
    public List<Report> find(ReportedSentence here, int at, List<Report> before) {
        Tree tree = here.tree();
        if (!tree.isVerb(at) || here.quoted(at)) {
            return List.of();
        }
        if (isSaying(tree, at)) {
            return asSaying(here, at);
        }
        return here.words().passesOn(tree.lemma(at)) && !isQuotedAs(tree, at)
                ? citing(here, at, before)
                : List.of();
    }

    /// Whether a verb is one of those that this construct reads.
    static boolean reads(ReportedSentence here, int at) {
        Tree tree = here.tree();
        return isSaying(tree, at) || here.words().passesOn(tree.lemma(at)) && isQuotedAs(tree, at);
    }

    /// "as saying"
    private static boolean isSaying(Tree tree, int at) {
        return tree.word(at).equals("saying") && at > 1 && tree.word(at - 1).equals("as");
    }

    private static boolean isQuotedAs(Tree tree, int at) {
        for (int i = at + 1; i < Math.min(tree.size(), at + 25); i++) {
            if (isSaying(tree, i)) {
                return true;
            }
        }
        return false;
    }

    private static List<Report> asSaying(ReportedSentence here, int at) {
        Tree tree = here.tree();
        int quoting = at - 2;
        while (quoting >= 0 && !here.words().passesOn(tree.lemma(quoting))) {
            quoting--;
        }
        int source = quoting < 0 ? at - 2 : quoted(here, quoting, at);
        if (source < 0) {
            return List.of();
        }
        Span cue = quoting == at - 2 ? tree.span(quoting, at) : tree.token(at).span();
        SaidBehind behind = new SaidBehind(here);
        List<Span> contents = new AdjoiningQuotations(here).of(at, source);
        int start = behind.start(at, source);
        start = start < 0 && contents.isEmpty() ? behind.bareClause(at) : start;
        if (contents.isEmpty() && quoting >= 0) {
            contents = new AdjoiningQuotations(here).of(quoting, source);
        }
        Span first = start < 0 ? null : tree.token(start).span();
        if (first != null && contents.stream().noneMatch(q -> q.overlaps(first))) {
            Span span = contents.isEmpty() ? behind.from(at, start) : null;
            return span == null && contents.isEmpty()
                    ? List.of()
                    : List.of(
                            new Report(
                                    source,
                                    at,
                                    cue,
                                    span == null ? contents : List.of(span),
                                    span == null));
        }
        if (!contents.isEmpty()) {
            return List.of(new Report(source, at, cue, contents, true));
        }
        int subject = tree.child(quoting < 0 ? at : quoting, "nsubj");
        int from = subject < 0 ? at : Math.min(tree.first(subject), at);
        List<Span> around = new SaidAround(here).of(from, at, 0);
        return around.isEmpty() ? List.of() : List.of(new Report(source, at, cue, around, false));
    }

    /// The one who is quoted: the subject of the passive verb, or the object of the active one.
    private static int quoted(ReportedSentence here, int quoting, int saying) {
        Tree tree = here.tree();
        SpeakerFinder speakers = new SpeakerFinder(here);
        int subject = tree.child(quoting, "nsubj");
        if (tree.child(quoting, "aux:pass") >= 0 || tree.is(quoting, "acl")) {
            return subject >= 0
                    ? speakers.antecedent(quoting, subject)
                    : tree.is(quoting, "acl") ? tree.head(quoting) : speakers.byPosition(quoting);
        }
        int object = tree.child(quoting, "obj");
        if (object > quoting) {
            return object;
        }
        return saying - quoting > 2 ? saying - 2 : subject;
    }

    private static List<Report> citing(ReportedSentence here, int at, List<Report> before) {
        Tree tree = here.tree();
        int object = tree.child(at, "obj");
        if (object < at || !here.isSource(object) || here.quoted(object)) {
            return List.of();
        }
        Span cue = tree.token(at).span();
        List<Span> contents = new ArrayList<>();
        boolean participle = tree.pos(at).equals("VBG");
        for (Report other : before) {
            if (participle && other.at() < at) {
                contents = new ArrayList<>(other.contents());
            }
        }
        if (contents.isEmpty() && participle) {
            contents.addAll(reportedLater(here, at, before));
        }
        if (contents.isEmpty()) {
            contents.addAll(new AdjoiningQuotations(here).of(at, object));
        }
        if (contents.isEmpty() && participle && tree.head(at) >= 0) {
            Span rest =
                    tree.first(at) > 1
                            ? here.trimmed(0, tree.first(at) - 1)
                            : here.trimmed(tree.last(at) + 1, tree.size() - 1);
            if (rest != null) {
                contents.add(rest);
            }
        }
        if (contents.isEmpty()) {
            return List.of();
        }
        boolean direct = here.quotations().over(contents.getFirst()) != null;
        return List.of(new Report(object, at, cue, contents, direct));
    }

    /// "The Herald, citing an official, reported that …": what the verb behind the bracket reports.
    private static List<Span> reportedLater(ReportedSentence here, int at, List<Report> before) {
        Tree tree = here.tree();
        if (!here.isComma(at - 1)) {
            return List.of();
        }
        for (int i = at + 2; i < tree.size(); i++) {
            if (here.isComma(i - 1) && here.isFinite(i) && here.words().isSpeech(tree.lemma(i))) {
                List<Report> later = new SayingVerb().find(here, i, before);
                return later.isEmpty() ? List.of() : later.getFirst().contents();
            }
        }
        return List.of();
    }
}

package org.crosscheck.importer.attribution;

import java.util.List;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// What a verb reports where it is no clause: an object ("rejected the proposal"), what is to be
/// done ("promised to pay"), a judgement ("described the law as useless").
final class SaidPhrase {
    private static final Set<String> FOR = Set.of("for");

    private final ReportedSentence here;
    private final Tree tree;
    private final ReportingWords words;
    private final SaidBehind behind;
    private final int at;
    private final String lemma;

    SaidPhrase(ReportedSentence here, int at) {
        this.here = here;
        this.tree = here.tree();
        this.words = here.words();
        this.behind = new SaidBehind(here);
        this.at = at;
        this.lemma = tree.lemma(at);
    }

    /// What the verb reports with a phrase; empty where it reports none.
    ///
    /// @param source main word of whoever says it; -1 where it is not known
    List<Span> of(int source) {
        if (words.judges(lemma) && !words.takesGerund(lemma)) {
            return judged();
        }
        List<Span> more = source < 0 ? List.of() : gerundOrPreposition(source);
        if (!more.isEmpty()) {
            return more;
        }
        int to = tree.child(at, "xcomp");
        if (to > at && words.takesClauseWithTo(lemma)) {
            int object = tree.child(at, "obj");
            boolean wanted = object > at && object < to && words.names(lemma);
            int mark = tree.child(to, "mark");
            int verb = mark > at ? mark : Math.max(at + 1, tree.first(to));
            int from = wanted ? tree.first(object) : verb;
            return one(here.trimmed(from, Math.min(tree.last(to), behind.end(at, from))));
        }
        if (lemma.equals("call") && source >= 0) {
            return calledFor();
        }
        boolean ruledOut = lemma.equals("rule") && tree.word(at + 1).equals("out");
        boolean takesObject = words.takesObject(lemma) || ruledOut;
        List<Span> object = takesObject ? object(source) : List.of();
        return object.isEmpty() && words.names(lemma) && source >= 0 ? named() : object;
    }

    /// "denied having been there", "warned of floods"
    private List<Span> gerundOrPreposition(int source) {
        int next = at + 1;
        if (next >= tree.size()) {
            return List.of();
        }
        if (words.takesGerund(lemma) && tree.pos(next).equals("VBG") && source < at) {
            return one(behind.from(at, next));
        }
        if (words.judges(lemma) || !here.isSource(source)) {
            return words.judges(lemma) ? judged() : List.of();
        }
        if (!words.saysWith(lemma, tree.word(next))) {
            return List.of();
        }
        return one(here.trimmed(next, commaBefore(next, behind.end(at, next))));
    }

    private int commaBefore(int from, int end) {
        for (int i = from; i < end; i++) {
            if (here.isComma(i)) {
                return i;
            }
        }
        return end;
    }

    /// "accused the governor of hiding the costs", "described the law as useless": whom and of
    /// what.
    List<Span> judged() {
        if (tree.child(at, "aux:pass") >= 0 || tree.is(at, "acl") && tree.pos(at).equals("VBN")) {
            return judgedBy();
        }
        int object = tree.child(at, "obj");
        if (object < at || !tree.isNoun(object)) {
            return List.of();
        }
        int from = tree.first(object);
        for (int i = tree.last(object); i < Math.min(tree.size() - 1, object + 12); i++) {
            if (i > at && words.opensJudgement(tree.word(i)) && tree.isNoun(i - 1)) {
                Span span = behind.from(at, from);
                return one(span);
            }
        }
        return words.takesObject(lemma)
                ? one(
                        here.trimmed(
                                from,
                                withoutTime(
                                        object, Math.min(tree.last(object), behind.end(at, from)))))
                : List.of();
    }

    /// "the plan was described by the opposition as a gift", "the captain, named by the coast guard
    /// as Rask": who is judged, and the judgement.
    private List<Span> judgedBy() {
        int who = tree.is(at, "acl") ? tree.head(at) : tree.child(at, "nsubj");
        for (int i = at + 2; who >= 0 && who < at && i < Math.min(tree.size() - 1, at + 15); i++) {
            if (tree.word(i).equals("as") && !here.isPunctuation(i - 1)) {
                Span judged = here.trimmed(tree.first(who), who);
                Span judgement = behind.from(at, i);
                Span told =
                        judgement == null
                                ? null
                                : here.trimmed(i, commaBefore(i, tree.at(judgement.end() - 1)));
                return judged == null || told == null ? List.of() : List.of(judged, told);
            }
            if (here.isComma(i)) {
                return List.of();
            }
        }
        return List.of();
    }

    /// "called on the North to return to talks"
    private int appeal() {
        if (!lemma.equals("call") || at + 2 >= tree.size() || !tree.word(at + 1).equals("on")) {
            return -1;
        }
        for (int i = at + 3; i < Math.min(tree.size() - 1, at + 12); i++) {
            if (tree.pos(i).equals("TO") && tree.pos(i + 1).equals("VB")) {
                return i;
            }
            if (here.isFinite(i) || here.isComma(i)) {
                return -1;
            }
        }
        return -1;
    }

    private List<Span> calledFor() {
        int appeal = appeal();
        if (appeal >= 0) {
            return one(behind.from(at, appeal));
        }

        for (int child : tree.all(at, "obl")) {
            if (tree.childWithLemma(child, FOR) >= 0 && !words.isTime(tree.lemma(child))) {
                int from = tree.first(child);
                return one(here.trimmed(from, Math.min(tree.last(child), behind.end(at, from))));
            }
        }
        return named();
    }

    private List<Span> object(int source) {
        int object =
                tree.child(at, "aux:pass") >= 0 ? tree.child(at, "nsubj") : tree.child(at, "obj");
        if (object < 0
                || object == source
                || source < 0
                || !here.isSource(source)
                || !tree.isNoun(object)) {
            return List.of();
        }
        int from = tree.first(object);
        int to = tree.last(object);
        to = object > at ? Math.min(to, behind.end(at, from)) : to;
        return one(here.trimmed(from, withoutTime(object, to)));
    }

    /// "the proposal in October": when it was said is not what is said.
    private int withoutTime(int object, int to) {
        int last = to;
        while (last > object && (words.isTime(tree.lemma(last)) || tree.pos(last).equals("CD"))) {
            last--;
        }
        boolean time = last < to && last > object && tree.pos(last).equals("IN");
        return time ? last - 1 : to;
    }

    /// "… called the price full but not foolish"
    private List<Span> named() {
        int object = tree.child(at, "obj", "xcomp", "ccomp");
        if (object < at
                || tree.last(object) - object < 1 && tree.last(at) - object < 1
                || !words.names(lemma)) {
            return List.of();
        }
        int from = tree.first(object);
        return one(here.trimmed(from, Math.min(tree.last(at), behind.end(at, from))));
    }

    private static List<Span> one(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }
}

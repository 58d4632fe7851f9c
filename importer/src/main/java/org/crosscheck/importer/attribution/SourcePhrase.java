package org.crosscheck.importer.attribution;

import java.util.List;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.name.Mention;

/// The whole noun phrase of a source: with its titles, appositions and relative clauses, without
/// the circumstances of the report.
///
/// Between a subject and its verb stands nothing but what belongs to the subject, adverbs and
/// times; behind an inverted verb stands the source up to the next comma that opens no apposition.
/// Both hold where the tree goes wrong.
final class SourcePhrase {
    private static final Set<String> RELATIVE = Set.of("who", "whose", "which");
    private static final Set<String> CIRCUMSTANCE =
            Set.of(
                    "in", "on", "at", "during", "after", "before", "by", "to", "with", "from",
                    "for");

    private final ReportedSentence here;
    private final Tree tree;

    SourcePhrase(ReportedSentence here) {
        this.here = here;
        this.tree = here.tree();
    }

    Span of(Report report) {
        int source = report.source();
        int from = source;
        int to = source;
        for (int child : tree.children(source)) {
            if (!belongs(source, child, report)) {
                continue;
            }
            from = Math.min(from, tree.first(child));
            to = Math.max(to, tree.last(child));
        }
        if (source < report.at()) {
            from = Math.max(from, behindContents(source, report.contents()));
            to = untilVerb(source, to, report);
        } else {
            to = withApposition(to, report.contents());
        }
        Span span = here.trimmed(from, to);
        return span == null ? tree.token(source).span() : span;
    }

    private boolean belongs(int source, int child, Report report) {
        if (tree.is(child, "case", "cc", "mark", "parataxis")
                || tree.is(child, "punct") && !here.quoted(child)
                || tree.dominates(child, report.at())
                || tree.is(child, "conj") && tree.isPredicate(child) && !tree.isNoun(child)) {
            return false;
        }
        Span below = tree.span(tree.first(child), tree.last(child));
        if (report.contents().stream().anyMatch(below::overlaps) || below.overlaps(report.cue())) {
            return false;
        }
        if (child > source && isReply(child)) {
            return false;
        }
        boolean circumstance =
                child > source
                        && tree.is(child, "nmod", "obl")
                        && here.isComma(tree.first(child) - 1)
                        && CIRCUMSTANCE.contains(tree.word(tree.first(child)));
        return !circumstance && !(tree.is(child, "nmod", "obl") && isTime(child));
    }

    /// "said Rask in reply to a question"
    private boolean isReply(int child) {
        return tree.is(child, "nmod", "obl")
                && tree.lemma(child).matches("reply|response|answer")
                && tree.word(tree.first(child)).equals("in");
    }

    private boolean isTime(int at) {
        return here.words().isTime(tree.lemma(at)) && tree.child(at, "nmod:poss") < 0;
    }

    /// The first token behind what is said before the source.
    private int behindContents(int source, List<Span> contents) {
        int start = 0;
        for (Span content : contents) {
            if (content.end() <= tree.token(source).span().start()) {
                int last = tree.at(content.end());
                start = Math.max(start, last < 0 ? 0 : last);
            }
        }
        return Math.min(start, source);
    }

    /// "the harbour master, Jessamy Roe, said": all that lies between the subject and its verb.
    private int untilVerb(int source, int end, Report report) {
        boolean subject = tree.head(source) == report.at() && tree.is(source, "nsubj");
        boolean bracketed = here.isComma(report.at() - 1) && opensRelative(source, report.at());
        if (!subject && !bracketed && !isAlone(source, report.at())) {
            return withRelative(end, report.at());
        }
        int last = report.at() - 1;
        boolean closed = false;
        while (last > source && !closed && isBesideVerb(last) && !isIssued(source, last)) {
            closed = here.isComma(last);
            last--;
        }
        while (closed
                && last > source + 1
                && tree.pos(last).startsWith("RB")
                && here.isComma(last - 1)) {
            last -= 2;
        }
        if (last > source && tree.pos(last).equals("IN") && !closed) {
            last--;
        }
        last = withoutCircumstance(source, last, closed);
        if (last < end) {
            return Math.max(source, Math.min(end, last));
        }
        Span between = tree.span(source, Math.max(source, last));
        return report.contents().stream().anyMatch(between::overlaps) ? end : last;
    }

    /// Whether the first comma behind the source opens a relative clause, with no verb before it.
    private boolean opensRelative(int source, int verb) {
        for (int i = source + 1; i < verb - 1; i++) {
            if (here.isComma(i)) {
                return RELATIVE.contains(tree.word(i + 1));
            }
            if (here.isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    /// "The company, which employs 4,000 people, declined to say": the relative clause between
    /// commas.
    private int withRelative(int end, int verb) {
        if (!here.isComma(end + 1) || end + 3 >= verb) {
            return end;
        }
        Mention name = here.names().at(here.number(), end + 2);
        if (name != null && name.last() == verb - 2 && here.isComma(verb - 1)) {
            return name.last();
        }
        if (!RELATIVE.contains(tree.word(end + 2))) {
            return end;
        }
        for (int i = end + 3; i < verb; i++) {
            if (here.isComma(i)) {
                return i - 1;
            }
        }
        return end;
    }

    /// "two people briefed on the talks told": no comma parts the source from a verb that hangs
    /// from it by mistake.
    private boolean isAlone(int source, int verb) {
        if (!tree.is(verb, "dep", "parataxis", "ccomp")) {
            return false;
        }
        for (int i = source; i < verb; i++) {
            if (here.isPunctuation(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBesideVerb(int at) {
        return here.isPunctuation(at) && !tree.token(at).text().equals(")")
                || tree.pos(at).startsWith("RB")
                || tree.pos(at).equals("MD")
                || tree.is(at, "aux")
                || here.words().isTime(tree.lemma(at)) && !here.isComma(at + 1);
    }

    /// "Lind on Monday", "Lind, speaking on the quay", "Lind, in a statement": only Lind.
    private int withoutCircumstance(int source, int last, boolean closed) {
        for (int i = last; i > source; i--) {
            boolean preposition = CIRCUMSTANCE.contains(tree.word(i)) && !isIssued(source, i);
            if (preposition
                    && (!closed || here.isComma(i - 1))
                    && (isTimeBetween(i + 1, last) || isStatement(i + 1, last))) {
                return here.isComma(i - 1) ? i - 2 : i - 1;
            }
            if (here.isComma(i) && i < last && tree.pos(i + 1).equals("VBG")) {
                return i - 1;
            }
            if (here.isFinite(i)) {
                return last;
            }
        }
        return last;
    }

    /// "a statement issued on Sunday": the time is that of the participle beside the source.
    private boolean isIssued(int source, int at) {
        for (int i = source + 1; i < at; i++) {
            if (here.isComma(i)) {
                return false;
            }
            if (tree.pos(i).equals("VBN") && here.words().isDocument(tree.lemma(source))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTimeBetween(int from, int to) {
        return to >= from && to - from < 4 && here.words().isTime(tree.lemma(from));
    }

    private boolean isStatement(int from, int to) {
        for (int i = from; i <= Math.min(to, from + 3); i++) {
            if (here.words().isSetting(tree.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /// "said Bruno Holt, the harbour master, who …"
    private int withApposition(int end, List<Span> contents) {
        int to = end;
        while (here.isComma(to + 1) && to + 2 < tree.size()) {
            int start = to + 2;
            int stop = start;
            boolean relative = RELATIVE.contains(tree.word(start));
            while (stop < tree.size()
                    && !here.isMark(stop)
                    && !isStop(stop)
                    && !(here.isComma(stop) && !relative)) {
                stop++;
            }
            Span span = tree.span(start, Math.max(start, stop - 1));
            boolean fits = relative || isNounPhrase(start, stop - 1);
            if (!fits || stop == start || contents.stream().anyMatch(span::overlaps)) {
                return to;
            }
            to = stop - 1;
            if (relative) {
                return to;
            }
        }
        return to;
    }

    private boolean isStop(int at) {
        String word = tree.word(at);
        return word.equals(";") || word.equals(":") || word.equals(".") && at == tree.size() - 1;
    }

    private boolean isNounPhrase(int from, int to) {
        String first = tree.pos(from);
        if (first.equals("IN")
                || first.equals("TO")
                || first.equals("CC")
                || first.startsWith("RB")
                || first.startsWith("VB")
                || here.words().isTime(tree.lemma(from))) {
            return false;
        }
        boolean noun = false;
        for (int i = from; i <= to; i++) {
            noun |= tree.isNoun(i) || tree.pos(i).equals("CD");
            if (tree.isVerb(i) || tree.pos(i).equals("MD")) {
                return false;
            }
        }
        return noun;
    }
}

package org.crosscheck.importer.attribution;

import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// What is said behind a word of reporting, and how far it goes.
///
/// In news what is reported goes on to the end of the sentence unless something takes the word from
/// the speaker: a second verb of the same subject, another report, a contrast, a semicolon. The end
/// is found by these and not by the clause's own subtree, which is cut short wherever the parser
/// hangs an adverbial too high.
final class SaidBehind {
    private static final int FARTHEST_THAT = 12;
    private static final Set<String> THAT = Set.of("that", "whether");
    private static final Set<String> RELATIVE = Set.of("who", "whose", "which", "where");
    private static final Set<String> CONTRAST =
            Set.of(
                    "while",
                    "whereas",
                    "but",
                    "although",
                    "though",
                    "as",
                    "when",
                    "after",
                    "before");

    private final ReportedSentence here;
    private final Tree tree;

    SaidBehind(ReportedSentence here) {
        this.here = here;
        this.tree = here.tree();
    }

    /// The first token of the clause that the word at `cue` reports; -1 where none follows.
    int start(int cue, int source) {
        int clause = tree.child(cue, "ccomp");
        int first = clause < 0 || clause == source ? -1 : Math.max(tree.first(clause), cue + 1);
        if (clause >= 0 && clause < cue) {
            first = -1;
        }
        if (first > 0 && here.isComma(first - 1) && RELATIVE.contains(tree.word(first))) {
            first = -1;
        }
        int that = that(cue);
        if (that >= 0 && (first < 0 || that < first || !here.hasFinite(first, that))) {
            return that;
        }
        return first;
    }

    /// "said on Monday that": the word that opens the clause, where no verb stands before it.
    private int that(int cue) {
        for (int i = cue + 1; i < Math.min(tree.size() - 2, cue + FARTHEST_THAT); i++) {
            if (tree.isVerb(i) || tree.pos(i).equals("MD") || here.isMark(i)) {
                return -1;
            }
            if (THAT.contains(tree.word(i))
                    && (tree.pos(i).equals("IN")
                            || tree.is(i, "mark")
                            || tree.pos(i).equals("WDT")
                                    && here.words().isSetting(tree.lemma(i - 1)))
                    && (tree.head(i) < 0
                            || !tree.is(tree.head(i), "acl")
                            || i == cue + 1
                            || here.words().isSetting(tree.lemma(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    /// The start of a clause without "that" that directly follows the verb, where the tree shows
    /// none: "said the ferry had sunk"; -1 where no finite verb follows.
    int bareClause(int cue) {
        int at = cue + 1;
        int hearer = here.words().tells(tree.lemma(cue)) ? tree.child(cue, "obj", "iobj") : -1;
        if (hearer > cue && !here.hasFinite(cue + 1, tree.last(hearer))) {
            at = tree.last(hearer) + 1;
        }
        while (at < tree.size()
                && (here.words().isTime(tree.lemma(at)) || tree.word(at).equals("on"))) {
            at++;
        }
        if (at >= tree.size() || here.isPunctuation(at) || tree.is(at, "case", "mark")) {
            return -1;
        }
        for (int i = at + 1; i < tree.size(); i++) {
            if (here.isComma(i) || here.isMark(i)) {
                return -1;
            }
            if (here.isFinite(i) && here.isNominal(i - 1)) {
                return at;
            }
        }
        return -1;
    }

    /// What is said from a token on, with the quotation that it runs into; null where nothing is
    /// left.
    @Nullable Span from(int cue, int start) {
        int end = end(cue, start);
        Span span = here.trimmed(start, end);
        if (span == null) {
            return null;
        }
        Span quotation = here.quotations().over(tree.token(tree.at(span.end() - 1)).span());
        return quotation != null
                        && quotation.start() >= tree.token(start).span().start()
                        && quotation.end() > span.end()
                ? Span.covering(span, quotation)
                : span;
    }

    /// The last token of what is said.
    int end(int cue, int start) {
        Span opened = here.quotationAt(start);
        for (int i = start + 1; i < tree.size(); i++) {
            if (opened != null && tree.token(i).span().start() >= opened.end()) {
                return i - 1;
            }
            if (opened == null && here.quoted(i)) {
                continue;
            }
            if (stops(cue, start, i)) {
                return i - 1;
            }
        }
        return tree.size() - 1;
    }

    private boolean stops(int cue, int start, int at) {
        String word = tree.word(at);
        if (word.equals(";")) {
            return true;
        }
        if (tree.pos(at).equals("CC") && isSecondVerb(cue, start, at)) {
            return true;
        }
        if (!here.isComma(at) || at + 2 >= tree.size()) {
            return isSetting(start, at);
        }
        int next = at + 1;
        if (isReportNext(cue, next)) {
            return true;
        }
        if (CONTRAST.contains(tree.word(next))
                && (hangsAbove(cue, next, start) || otherReports(next))) {
            return true;
        }
        if (tree.pos(next).equals("CC")) {
            return isSecondVerb(cue, start, next) || otherReports(next);
        }
        return tree.pos(next).equals("VBG")
                && (here.words().isVerb(tree.lemma(next)) || tree.head(next) == cue);
    }

    /// "said that the ferry had sunk and left": a verb that shares the subject of the cue.
    private boolean isSecondVerb(int cue, int start, int conjunction) {
        if (cue < 0) {
            return false;
        }
        for (int i = conjunction + 1; i < Math.min(tree.size(), conjunction + 4); i++) {
            if (here.isFinite(i) && !tree.pos(i).equals("MD")) {
                boolean sameSubject = tree.child(i, "nsubj") < 0;
                boolean ofCue = tree.head(i) == cue && tree.is(i, "conj");
                boolean sameTense = tree.pos(i).equals(tree.pos(cue));
                boolean reports =
                        here.words().isSpeech(tree.lemma(i)) || here.words().judges(tree.lemma(i));
                return sameSubject && sameTense && (ofCue || reports && !isSaid(i, start));
            }
            if (!tree.pos(i).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    private boolean isSaid(int at, int start) {
        int head = tree.head(at);
        return head > start
                && tree.child(head, "nsubj") >= start
                && tree.is(at, "conj")
                && !here.words().isSpeech(tree.lemma(at))
                && !here.words().judges(tree.lemma(at));
    }

    /// "…, according to", "…, the ministry said", "…, said Kim": another report begins.
    private boolean isReportNext(int cue, int next) {
        if (tree.lemma(next).equals("accord")) {
            return true;
        }
        for (int i = next; i < Math.min(tree.size(), next + 7); i++) {
            if (here.isComma(i)) {
                return false;
            }
            if (here.words().isSpeech(tree.lemma(i)) && here.isFinite(i)) {
                return i != cue
                        && (i + 1 >= tree.size() - 1 || !THAT.contains(tree.word(i + 1)))
                        && ends(i);
            }
            if (tree.isVerb(i) || tree.pos(i).equals("MD")) {
                return false;
            }
        }
        return false;
    }

    /// Whether a verb of saying closes its clause.
    private boolean ends(int verb) {
        for (int i = verb + 1; i < Math.min(tree.size(), verb + 6); i++) {
            if (here.isFinite(i)) {
                return false;
            }
            if (here.isPunctuation(i)) {
                return true;
            }
        }
        return true;
    }

    /// "…, while the union says": someone else takes the word.
    private boolean otherReports(int next) {
        for (int i = next + 1; i < Math.min(tree.size(), next + 8); i++) {
            if (here.isFinite(i) && !tree.is(i, "aux") || tree.pos(i).equals("VBN")) {
                return here.words().isSpeech(tree.lemma(i));
            }
        }
        return false;
    }

    private boolean hangsAbove(int cue, int next, int start) {
        if (next + 1 < tree.size() && tree.pos(next).equals("CC")) {
            return false;
        }
        int head = tree.head(next);
        int above = head < 0 ? -1 : tree.head(head);
        return above >= 0 && (above == cue || above < start);
    }

    /// "… in a statement" at the end tells where it was said.
    private boolean isSetting(int start, int at) {
        if (at <= start + 2 || !tree.word(at).equals("in") && !tree.word(at).equals("during")) {
            return false;
        }
        for (int i = at + 1; i < Math.min(tree.size(), at + 5); i++) {
            if (here.words().isSetting(tree.lemma(i))) {
                int head = tree.head(i);
                return head < start || !here.hasFinite(i, tree.size() - 1);
            }
            if (!tree.pos(i).equals("DT") && !tree.pos(i).startsWith("JJ") && !tree.isNoun(i)) {
                return false;
            }
        }
        return false;
    }
}

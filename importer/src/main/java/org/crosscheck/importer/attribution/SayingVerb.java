package org.crosscheck.importer.attribution;

import java.util.List;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// A verb of reporting with its subject: "Lind said that …", "…, said Lind", "…, the ministry said,
/// …", "wants 25 per cent", "asked them to leave".
final class SayingVerb implements ReportConstruct {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    @Override
    public List<Report> find(ReportedSentence here, int at, List<Report> before) {
        Tree tree = here.tree();
        String lemma = tree.lemma(at);
        boolean verb =
                tree.isVerb(at)
                        && (here.words().isVerb(lemma)
                                || isWithPreposition(here, at)
                                || AdjoiningQuotations.endBefore(here, at))
                        && !tree.is(at, "aux", "cop", "amod", "compound", "case");
        int object = tree.child(at, "obj");
        if (!verb
                || object >= 0 && here.words().takes(lemma, tree.lemma(object))
                || QuotingVerb.reads(here, at)
                || here.quoted(at) && tree.child(at, "ccomp") < 0) {
            return List.of();
        }
        return new One(here, at, before).find();
    }

    /// "spoke of", "guided for"
    private static boolean isWithPreposition(ReportedSentence here, int at) {
        Tree tree = here.tree();
        return at + 2 < tree.size() && here.words().saysWith(tree.lemma(at), tree.word(at + 1));
    }

    /// One verb in its sentence.
    private static final class One {
        private final ReportedSentence here;
        private final Tree tree;
        private final ReportingWords words;
        private final String lemma;
        private final int at;
        private final SpeakerFinder speakers;
        private final SaidBehind behind;
        private final SaidPhrase phrase;
        private final List<Report> earlier;
        private final boolean needsMarks;

        One(ReportedSentence here, int at, List<Report> earlier) {
            this.here = here;
            this.tree = here.tree();
            this.words = here.words();
            this.at = at;
            this.lemma = tree.lemma(at);
            this.earlier = earlier;
            speakers = new SpeakerFinder(here);
            behind = new SaidBehind(here);
            phrase = new SaidPhrase(here, at);
            needsMarks =
                    words.needsMarks(lemma) || !words.isVerb(lemma) && !isWithPreposition(here, at);
        }

        List<Report> find() {
            int source = speakers.owned(isAdded() ? lastSource() : speakers.of(at));
            if (source < 0 && isParticiple() && tree.root() >= 0) {
                source = tree.child(tree.root(), "nsubj");
            }
            if (source < 0 && words.judges(lemma) && tree.is(at, "acl")) {
                source = speakers.agent(at);
            }
            if (source >= 0 && !Character.isLetterOrDigit(tree.word(source).charAt(0))) {
                source = speakers.byPosition(at);
            }
            if (source < 0 && here.isFinite(at) && at > 0 && tree.pos(at - 1).equals("CC")) {
                source = lastSource();
            }
            if (source < 0 && isSpoken()) {
                source = speakers.owned(speakers.byPosition(at));
            }
            List<Span> quoted = new AdjoiningQuotations(here).of(at, source);
            int start = behind.start(at, source);
            if (needsMarks && !(start == at + 1 && tree.word(start).equals("that"))) {
                start = -1;
            }
            boolean that = start >= 0 && tree.word(start).equals("that");
            boolean relative = that && start > at + 1 && words.isSetting(tree.lemma(start - 1));
            if (start >= 0 && (relative || here.isComma(at + 1))) {
                int end = relative ? tree.size() - 1 : -1;
                List<Span> around = quoted.isEmpty() ? around(source, end) : List.of();
                if (!around.isEmpty()) {
                    return report(inverted(source, around), around, false);
                }
            }
            if (start >= 0
                    && !opensIn(quoted, start)
                    && (that && !isInsideNounPhrase(start)
                            || quoted.isEmpty()
                            || !isBefore(quoted))) {
                return report(source, one(behind.from(at, withObject(start))), false);
            }
            if (!quoted.isEmpty()) {
                return quoted(source, quoted);
            }
            if (lemma.equals("put")) {
                return asPut(source);
            }
            if (needsMarks && !lemma.equals("call")) {
                return words.judges(lemma) ? report(source, phrase.judged(), false) : List.of();
            }
            List<Span> around = around(source);
            if (!around.isEmpty()) {
                return report(inverted(source, around), around, false);
            }
            boolean bareAllowed = isSpoken() || words.isSpeech(lemma) && isParticiple();
            int bare = bareAllowed && source >= 0 && source < at ? behind.bareClause(at) : -1;
            return bare < 0
                    ? report(source, phrase.of(source), false)
                    : report(source, one(behind.from(at, bare)), false);
        }

        /// "as the mayor put it, …"
        private List<Report> asPut(int source) {
            boolean as =
                    source >= 0
                            && source < at
                            && at + 1 < tree.size()
                            && tree.word(at + 1).equals("it")
                            && tree.first(source) > 0
                            && tree.word(tree.first(source) - 1).equals("as");
            if (!as) {
                return List.of();
            }
            Span said = here.trimmed(at + 2, tree.size() - 1);
            return said == null ? List.of() : report(source, List.of(said), false);
        }

        /// "said at a meeting that she opened": the clause belongs to a noun.
        private boolean isInsideNounPhrase(int that) {
            return that > at + 1
                    && tree.isNoun(that - 1)
                    && !words.isTime(tree.lemma(that - 1))
                    && (!words.tells(lemma) || here.isFinite(that + 1));
        }

        /// "announced a merger, and that the seat would move": the object belongs to what is said.
        private int withObject(int start) {
            int object = tree.child(at, "obj");
            boolean joined =
                    start > 0 && tree.pos(start - 1).equals("CC")
                            || object == start - 1 && words.takesObject(lemma);
            return joined && object > at && object < start ? tree.first(object) : start;
        }

        /// "…, adding that": the one who spoke before.
        private boolean isAdded() {
            return tree.pos(at).equals("VBG")
                    && here.isComma(at - 1)
                    && tree.child(at, "nsubj") < 0
                    && lastSource() >= 0;
        }

        private boolean isParticiple() {
            return tree.pos(at).equals("VBG") && here.isComma(at - 1);
        }

        private int lastSource() {
            for (Report report : earlier.reversed()) {
                if (report.at() < at && here.quoted(report.at()) == here.quoted(at)) {
                    return report.source();
                }
            }
            return -1;
        }

        /// A plain verb of saying in the active voice, which is known by its place alone.
        private boolean isSpoken() {
            return words.isSpeech(lemma)
                            && (here.isFinite(at) || isPresent())
                            && tree.child(at, "aux:pass") < 0
                            && tree.child(at, "nsubj:pass") < 0
                    || words.isSpeech(lemma)
                            && tree.pos(at).equals("VBN")
                            && tree.child(at, "aux") >= 0
                            && tree.child(at, "aux:pass") < 0;
        }

        /// "people close to the board say": a plain form with a subject and no auxiliary.
        private boolean isPresent() {
            return tree.pos(at).equals("VB")
                    && tree.child(at, "nsubj") >= 0
                    && tree.child(at, "aux") < 0
                    && !tree.pos(at - 1).equals("TO")
                    && !tree.pos(at - 1).equals("MD");
        }

        private boolean opensIn(List<Span> quoted, int start) {
            return quoted.stream().anyMatch(q -> q.overlaps(tree.token(start).span()));
        }

        private boolean isBefore(List<Span> quoted) {
            return quoted.getFirst().end() <= tree.token(at).span().start();
        }

        private static List<Span> one(@Nullable Span span) {
            return span == null ? List.of() : List.of(span);
        }

        /// Words in marks; where other words of the sentence lead into them, with these.
        private List<Report> quoted(int source, List<Span> quoted) {
            int who = inverted(source, quoted);
            Span first = quoted.getFirst();
            int floor = floor();
            if (!isBefore(quoted) && who >= 0 && who < at && isGoingOn(first)) {
                List<Span> around = around(who);
                if (around.size() == 1 && around.getFirst().end() < first.start()) {
                    return report(who, List.of(around.getFirst(), first), false);
                }
            }
            boolean led = false;
            if (isBefore(quoted) && first.start() > tree.sentence().span().start() + 2) {
                int opening = tree.at(first.start());
                for (int i = floor; i < opening; i++) {
                    led |= !here.isPunctuation(i) && !tree.pos(i).equals("CC");
                }
            }
            if (led) {
                List<Span> around = around(who);
                if (!around.isEmpty()) {
                    return report(who, around, false);
                }
            }
            return report(who, quoted, true);
        }

        /// "The pilot, she said, 'had done all'": the words in marks begin with the verb of what
        /// stands before the report.
        private boolean isGoingOn(Span quotation) {
            int opening = tree.at(quotation.start());
            return here.isComma(at + 1) && opening > at && here.isFinite(opening);
        }

        private int inverted(int source, List<Span> contents) {
            if (source >= 0) {
                return source;
            }
            int behindVerb = speakers.inverted(at, contents.getFirst());
            return behindVerb >= 0 ? behindVerb : isSpoken() ? speakers.byPosition(at) : -1;
        }

        private List<Report> report(int source, List<Span> contents, boolean direct) {
            if (source < 0 || contents.isEmpty()) {
                return List.of();
            }
            return List.of(new Report(source, at, tree.token(at).span(), contents, direct));
        }

        // ---- put behind or into what is said

        private List<Span> around(int source) {
            return around(source, -1);
        }

        /// @param end last token of the report where it is known, else -1
        private List<Span> around(int source, int end) {
            if (!mayStandBehind()) {
                return List.of();
            }
            int who = source >= 0 ? source : speakers.inverted(at, null);
            if (who < 0) {
                who = speakers.byPosition(at);
            }
            if (who < 0) {
                return List.of();
            }
            if (who < at && isFar(who)) {
                return List.of();
            }
            int from = first(who);
            int to = end >= 0 ? end : last(who);
            if (to < 0) {
                return List.of();
            }
            int mark = tree.child(at, "mark");
            if (mark >= from - 1 && mark < at) {
                return List.of();
            }
            List<Span> parts = new SaidAround(here).of(from, to, floor());
            boolean ends = to >= tree.size() - 2;
            boolean quotedOn = to + 2 < tree.size() && here.isMark(to + 2);
            boolean whole =
                    parts.size() > 1
                            || !parts.isEmpty()
                                    && (ends || quotedOn || here.hasFinite(floor(), from - 2));
            return whole ? parts : List.of();
        }

        /// Whether another verb of the source stands between it and this one.
        private boolean isFar(int source) {
            for (int i = source + 1; i < at; i++) {
                boolean participle = i == source + 1 && tree.pos(i + 1).equals("IN");
                if (!participle
                        && here.isFinite(i)
                        && !tree.is(i, "aux")
                        && !tree.dominates(source, i)) {
                    return !here.isComma(at - 1);
                }
            }
            return false;
        }

        private boolean mayStandBehind() {
            if (tree.pos(at).equals("VBG")
                    || tree.pos(at).equals("VB") && !isPresent()
                    || tree.child(at, "aux:pass") >= 0
                    || tree.is(at, "acl") && tree.pos(at).equals("VBN")) {
                return false;
            }
            int subject = tree.child(at, "nsubj");
            if (subject >= 0 && RELATIVE.contains(tree.word(subject))) {
                return false;
            }
            int object = tree.child(at, "obj");
            boolean own =
                    object > at
                            && subject >= 0
                            && subject < at
                            && !words.tells(lemma)
                            && !words.isTime(tree.lemma(object));
            return !own && tree.child(at, "xcomp") < at + 1;
        }

        /// First token of the report: its source or the verb with its auxiliaries.
        private int first(int source) {
            int from = at;
            while (from > 0 && (tree.pos(from - 1).startsWith("RB") || tree.is(from - 1, "aux"))) {
                from--;
            }
            if (source > at) {
                return from;
            }
            int first = source;
            for (int child : tree.children(source)) {
                if (child < source && !tree.is(child, "punct", "parataxis")) {
                    first = Math.min(first, tree.first(child));
                }
            }
            return Math.min(from, first);
        }

        /// Last token of the report, before the comma or the end that closes it; -1 where another
        /// clause follows without one.
        private int last(int source) {
            int to = at;
            if (source > at) {
                Report report = new Report(source, at, tree.token(at).span(), List.of(), false);
                to = tree.at(new SourcePhrase(here).of(report).end() - 1);
            }
            for (int i = to + 1; i < tree.size(); i++) {
                if (here.isPunctuation(i) && !tree.word(i).equals("'")) {
                    return i - 1;
                }
                if (here.isFinite(i)) {
                    return -1;
                }
            }
            return tree.size() - 1;
        }

        /// Behind the last report of this sentence that ends before the verb.
        private int floor() {
            int floor = 0;
            for (Report report : earlier) {
                Span first = report.contents().getFirst();
                boolean behind = first.start() > report.cue().start();
                if (report.at() < at && !here.quoted(report.at()) && !behind) {
                    int end = report.at() + 1;
                    floor = Math.max(floor, Math.min(at, end));
                }
            }
            return floor;
        }
    }
}

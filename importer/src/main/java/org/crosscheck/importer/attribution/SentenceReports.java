package org.crosscheck.importer.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.TextPart;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Quotations;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.name.NamedText;
import org.crosscheck.importer.name.Names;
import org.jspecify.annotations.Nullable;

/// The reports of speech in one sentence.
final class SentenceReports {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final int number;
    private final Tree tree;
    private final Names names;
    private final Quotations quotations;
    private final ReportingWords words;
    private final ReportPosition position;
    private final List<Attribution> found = new ArrayList<>();

    SentenceReports(int number, NamedText text, ReportingWords words) {
        this.number = number;
        this.tree = text.trees().get(number);
        this.names = text.names();
        this.quotations = text.quotations();
        this.words = words;
        position = new ReportPosition(tree);
    }

    List<Attribution> find() {
        for (int at = 0; at < tree.size(); at++) {
            String lemma = tree.lemma(at);
            if (tree.isVerb(at) && words.isVerb(lemma) && !tree.is(at, "aux", "cop", "amod")) {
                if (!quoted(at) || tree.child(at, "ccomp") >= 0) {
                    verb(at, lemma);
                }
            } else if (tree.isNoun(at) && words.isNoun(lemma)) {
                noun(at);
            } else if (lemma.equals("accord") && isNext(at, "to")) {
                accordingTo(at);
            }
        }
        colon();
        return found;
    }

    private boolean quoted(int at) {
        return quotations.quotes(tree.token(at).span().start());
    }

    private boolean isNext(int at, String word) {
        return at + 1 < tree.size() && tree.word(at + 1).equals(word);
    }

    // ---- verbs

    private void verb(int at, String lemma) {
        if (words.passesOn(lemma) && passedOn(at)) {
            return;
        }
        int source = source(at);
        Span cue = cue(at);
        List<Span> clause = words.needsMarks(lemma) ? List.of() : clauseBehind(at, source);
        List<Span> contents = quotedContents(at, source);
        boolean direct = !contents.isEmpty();
        if (!clause.isEmpty() && contents.stream().noneMatch(c -> c.overlaps(clause.getFirst()))) {
            contents = clause;
            direct = false;
        }
        if (contents.isEmpty() && (!words.needsMarks(lemma) || lemma.equals("call"))) {
            contents = indirect(at, lemma, source);
        }
        if (contents.isEmpty() && words.names(lemma) && source >= 0) {
            contents = naming(at);
        }
        if (source < 0 && !contents.isEmpty()) {
            source = invertedSource(at, contents.getFirst());
        }
        if ((source < 0 || contents.isEmpty()) && words.isSpeech(lemma) && isFinite(at)) {
            position.find(at).ifPresent(r -> add(r.source(), at, cue, r.content(), false));
            return;
        }
        if (source < 0 || contents.isEmpty()) {
            return;
        }
        for (Span content : contents) {
            add(source, at, cue, content, direct);
        }
    }

    private boolean isFinite(int at) {
        return !tree.pos(at).equals("VBG")
                && !tree.pos(at).equals("VB")
                && tree.child(at, "aux:pass") < 0
                && tree.child(at, "nsubj:pass") < 0;
    }

    /// "… called the price full but not foolish"
    private List<Span> naming(int at) {
        int object = tree.child(at, "obj", "xcomp", "ccomp");
        if (object < at || tree.last(object) - object < 1 && tree.last(at) - object < 1) {
            return List.of();
        }
        Span span = trimmed(tree.first(object), tree.last(at));
        return span == null ? List.of() : List.of(span);
    }

    /// "…, quoting the state agency": the object is the source, and what is said is that of the
    /// report to which it belongs. "X quoted Y as saying …" is left to "saying".
    private boolean passedOn(int at) {
        int object = tree.child(at, "obj");
        if (sayingBelow(at) >= 0) {
            return true;
        }
        if (object < 0 || !isSource(object) || quoted(object)) {
            return false;
        }
        boolean participle = tree.pos(at).equals("VBG");
        List<Span> contents = new ArrayList<>();
        if (participle) {
            for (Attribution other : found) {
                if (other.cue().span().end() <= tree.token(at).span().start()) {
                    contents.add(other.content().span());
                }
            }
        }
        if (contents.isEmpty()) {
            Span quotation = quotationBeside(at, object);
            if (quotation != null) {
                contents.add(quotation);
            } else if (participle && tree.head(at) >= 0) {
                Span rest = outside(at);
                if (rest != null) {
                    contents.add(rest);
                }
            }
        }
        for (Span content : contents) {
            add(object, at, tree.token(at).span(), content, quotations.over(content) != null);
        }
        return !contents.isEmpty();
    }

    /// Someone who can speak, or a document.
    private boolean isSource(int at) {
        return names.canSpeak(number, at) || words.isDocument(tree.lemma(at));
    }

    private int sayingBelow(int at) {
        for (int i = at + 1; i < Math.min(tree.size(), tree.last(at) + 1); i++) {
            if (tree.word(i).equals("saying") && i > 0 && tree.word(i - 1).equals("as")) {
                return i;
            }
        }
        return -1;
    }

    /// The token that says it; -1 where none is found.
    private int source(int at) {
        int up = tree.head(at);
        if (tree.word(at).equals("saying") && at > 0 && tree.word(at - 1).equals("as")) {
            int quoting = up;
            while (quoting >= 0 && !words.passesOn(tree.lemma(quoting))) {
                quoting = tree.head(quoting);
            }
            if (quoting >= 0) {
                int passive = tree.child(quoting, "nsubj:pass");
                if (passive < 0 && tree.child(quoting, "aux:pass") >= 0) {
                    passive = tree.child(quoting, "nsubj");
                }
                int object = tree.child(quoting, "obj");
                return passive >= 0 ? antecedent(quoting, passive) : object >= 0 ? object : at - 2;
            }
            return at >= 2 ? at - 2 : -1;
        }
        if (tree.child(at, "aux:pass") >= 0) {
            return agent(at);
        }
        int subject = tree.child(at, "nsubj");
        if (subject >= 0 && !(tree.pos(at).equals("VBG") && subject > at)) {
            return antecedent(at, subject);
        }
        if (up < 0) {
            return -1;
        }
        if (tree.is(at, "conj", "xcomp") || (tree.pos(at).equals("VBG") && !tree.is(at, "acl"))) {
            int governor = up;
            for (int steps = 0; governor >= 0 && steps < 4; steps++) {
                int shared = tree.child(governor, "nsubj");
                if (shared >= 0 && shared != at) {
                    return tree.child(governor, "aux:pass") >= 0 && !tree.is(at, "conj")
                            ? -1
                            : antecedent(governor, shared);
                }
                governor =
                        tree.is(governor, "conj", "xcomp", "advcl", "dep", "ccomp")
                                ? tree.head(governor)
                                : -1;
            }
        }
        if (tree.is(at, "acl", "amod") && tree.isNoun(up) && tree.pos(at).equals("VBG")) {
            return isSource(up) ? up : subjectAbove(up);
        }
        return -1;
    }

    /// The subject of the verb on which a noun depends.
    private int subjectAbove(int noun) {
        int verb = tree.head(noun);
        for (int steps = 0; verb >= 0 && steps < 4; steps++) {
            int subject = tree.child(verb, "nsubj");
            if (subject >= 0 && subject != noun) {
                return antecedent(verb, subject);
            }
            verb = tree.head(verb);
        }
        return -1;
    }

    private int antecedent(int verb, int subject) {
        if (RELATIVE.contains(tree.word(subject))) {
            int up = tree.head(verb);
            return tree.is(verb, "acl") && up >= 0 ? up : -1;
        }
        String word = tree.word(subject);
        if (word.equals("there")
                || word.equals("what")
                || word.equals("this")
                || word.equals("that")) {
            return -1;
        }
        return subject;
    }

    private int agent(int at) {
        for (int child : tree.children(at)) {
            if (tree.is(child, "obl", "nmod") && tree.childWithLemma(child, Set.of("by")) >= 0) {
                return child;
            }
        }
        return -1;
    }

    /// "…, said Kim": whoever stands directly behind the verb.
    private int invertedSource(int at, Span content) {
        for (int child : tree.children(at)) {
            if (child > at
                    && tree.is(
                            child,
                            "obj",
                            "xcomp",
                            "dep",
                            "nsubj",
                            "ccomp",
                            "obl",
                            "nmod",
                            "parataxis",
                            "appos")
                    && (tree.isNoun(child) || tree.pos(child).equals("PRP"))
                    && !tree.token(child).span().overlaps(content)
                    && tree.child(child, "case") < 0) {
                return child;
            }
        }
        return -1;
    }

    private Span cue(int at) {
        if (tree.word(at).equals("saying")
                && at > 1
                && tree.word(at - 1).equals("as")
                && words.passesOn(tree.lemma(at - 2))) {
            return tree.span(at - 2, at);
        }
        return tree.token(at).span();
    }

    // ---- what is said

    /// Quotations in this sentence that the verb stands beside: nothing but its source, times and
    /// places lies between them.
    private List<Span> quotedContents(int at, int source) {
        List<Span> contents = new ArrayList<>();
        for (Span quotation : quotations.stretches()) {
            if (!quotation.overlaps(tree.sentence().span())
                    || quotation.overlaps(tree.token(at).span())) {
                continue;
            }
            if (isBeside(at, source, quotation)) {
                contents.add(quotation);
            }
        }
        return contents;
    }

    private @Nullable Span quotationBeside(int at, int source) {
        List<Span> beside = quotedContents(at, source);
        return beside.isEmpty() ? null : beside.getFirst();
    }

    private boolean isBeside(int at, int source, Span quotation) {
        int verb = tree.token(at).span().start();
        String text = tree.text();
        int from = quotation.end() <= verb ? quotation.end() : verb;
        int to = quotation.end() <= verb ? verb : quotation.start();
        if (quotation.end() > verb) {
            // behind the verb: a comma, a colon or nothing opens a quotation
            int mark = quotation.start() - 1;
            int before = mark - 1;
            while (before > verb && Character.isWhitespace(text.charAt(before))) {
                before--;
            }
            boolean opened = ",:".indexOf(text.charAt(before)) >= 0;
            boolean adjoining = before < tree.token(at).span().end();
            if (!opened && !adjoining) {
                return false;
            }
        } else {
            char last = text.charAt(quotation.end() - 1);
            char next =
                    quotation.end() + 1 < text.length() ? text.charAt(quotation.end() + 1) : ' ';
            if (",.?!…;-–—".indexOf(last) < 0 && next != ',') {
                return false;
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            int start = tree.token(i).span().start();
            if (start < from || start >= to || i == at) {
                continue;
            }
            boolean own = tree.dominates(at, i);
            boolean ofSource = source >= 0 && tree.dominates(source, i);
            if (!ofSource
                    && tree.isPredicate(i)
                    && (own ? words.isVerb(tree.lemma(i)) : i != tree.head(at))) {
                return false;
            }
        }
        return true;
    }

    private List<Span> clauseBehind(int at, int source) {
        int clause = tree.child(at, "ccomp");
        if (clause >= 0 && clause != source) {
            Span span = trimmed(contentFrom(at, clause), contentTo(at, clause, source));
            return span == null ? List.of() : List.of(span);
        }
        return List.of();
    }

    private List<Span> indirect(int at, String lemma, int source) {
        List<Span> around = parenthetic(at, source);
        if (!around.isEmpty()) {
            return around;
        }
        int to = tree.child(at, "xcomp");
        if (to >= 0 && words.takesClauseWithTo(lemma)) {
            int object = tree.child(at, "obj");
            boolean wanted = object > at && object < to && words.names(lemma);
            Span span = trimmed(wanted ? tree.first(object) : tree.first(to), tree.last(to));
            return span == null ? List.of() : List.of(span);
        }
        if (lemma.equals("call") && source >= 0) {
            for (int child : tree.all(at, "obl")) {
                if (tree.childWithLemma(child, Set.of("for")) >= 0) {
                    Span span = trimmed(tree.first(child), tree.last(child));
                    return span == null ? List.of() : List.of(span);
                }
            }
        }
        if (words.takesObject(lemma)) {
            int object =
                    tree.child(at, "aux:pass") >= 0
                            ? tree.child(at, "nsubj")
                            : tree.child(at, "obj");
            if (object >= 0
                    && object != source
                    && source >= 0
                    && isSource(source)
                    && tree.isNoun(object)) {
                Span span = trimmed(tree.first(object), tree.last(object));
                return span == null ? List.of() : List.of(span);
            }
        }
        return List.of();
    }

    private int contentFrom(int at, int clause) {
        int from = tree.first(clause);
        return from <= at && tree.last(clause) > at ? at + 1 : from;
    }

    private int contentTo(int at, int clause, int source) {
        int to = tree.last(clause);
        if (tree.first(clause) < at && to >= at) {
            return at - 1;
        }
        return source > clause && source <= to ? tree.first(source) - 1 : to;
    }

    /// "…, the officials said": the sentence around a verb of saying that is put into it.
    private List<Span> parenthetic(int at, int source) {
        int up = tree.head(at);
        if (up < 0
                || !tree.is(
                        at, "parataxis", "dep", "ccomp", "conj", "advcl", "appos", "acl:relcl")) {
            return List.of();
        }
        int from =
                Math.min(at, source >= 0 && tree.dominates(at, source) ? tree.first(source) : at);
        if (from == 0 || !isComma(from - 1)) {
            return List.of();
        }
        if (tree.pos(at).equals("VBG")
                || tree.child(at, "mark") >= 0
                || source >= 0 && RELATIVE.contains(tree.word(tree.first(at)))) {
            return List.of();
        }
        List<Span> parts = new ArrayList<>();
        Span before = trimmed(sentenceStart(from), from - 1);
        if (before != null) {
            parts.add(before);
        }
        int behind = Math.max(tree.last(at), source) + 1;
        if (isComma(behind - 1)) {
            behind--;
        }
        if (behind + 3 < tree.size()
                && isComma(behind)
                && (tree.pos(behind + 1).equals("CC") || !tree.dominates(at, behind))) {
            Span rest = trimmed(behind + 1, tree.size() - 1);
            if (rest != null && hasVerb(behind + 1)) {
                parts.add(rest);
            }
        }
        return parts;
    }

    private boolean hasVerb(int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private int sentenceStart(int before) {
        int start = 0;
        for (int i = 0; i < before; i++) {
            if (tree.word(i).equals(";")) {
                start = i + 1;
            }
        }
        return start;
    }

    private boolean isComma(int at) {
        return tree.pos(at).equals(",") || tree.pos(at).equals("''") || tree.word(at).equals("”");
    }

    /// What is left of the sentence's clause around a part of it.
    private @Nullable Span outside(int at) {
        int from = tree.first(at);
        int to = tree.last(at);
        if (from > 1) {
            return trimmed(0, from - 1);
        }
        return trimmed(to + 1, tree.size() - 1);
    }

    private @Nullable Span trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && isPunctuation(first)) {
            first++;
        }
        while (last >= first && isPunctuation(last)) {
            last--;
        }
        return first > last ? null : tree.span(first, last);
    }

    private boolean isPunctuation(int at) {
        String text = tree.token(at).text();
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.codePointAt(text.length() - 1))
                && !Character.isLetterOrDigit(text.codePointAt(0))
                && "%$€£₦°".indexOf(text.charAt(0)) < 0;
    }

    // ---- nouns, "according to", colons

    private void noun(int at) {
        int clause = tree.child(at, "acl", "ccomp", "dep");
        if (clause < 0 || tree.is(clause, "acl:relcl") || tree.child(clause, "mark") < 0) {
            return;
        }
        if (!tree.word(tree.child(clause, "mark")).equals("that")) {
            return;
        }
        int source = tree.child(at, "nmod:poss");
        if (source < 0) {
            for (int child : tree.all(at, "nmod")) {
                if (tree.childWithLemma(child, Set.of("by", "of", "from")) >= 0) {
                    source = child;
                    break;
                }
            }
        }
        Span content = trimmed(tree.first(clause), tree.last(clause));
        if (source >= 0 && content != null) {
            add(source, at, tree.token(at).span(), content, false);
        }
    }

    private void accordingTo(int at) {
        int source = tree.is(at, "case") ? tree.head(at) : -1;
        if (source < 0) {
            source = tree.child(at, "obl", "nmod", "obj");
        }
        if (source < 0 && at + 1 < tree.size()) {
            source = tree.is(at + 1, "case") ? tree.head(at + 1) : -1;
        }
        if (source <= at) {
            return;
        }
        int from = Math.min(at, tree.first(source));
        int to = tree.last(source);
        Span content;
        if (from <= 1 || startsClause(from)) {
            int comma = to + 1;
            int end = clauseEnd(comma);
            content = trimmed(Math.min(comma, tree.size() - 1), end);
        } else {
            content = trimmed(sentenceStart(from), from - 1);
        }
        if (content != null) {
            add(source, at, tree.span(at, at + 1), content, false);
        }
    }

    private boolean startsClause(int from) {
        return tree.word(from - 1).equals("and")
                || tree.word(from - 1).equals("but")
                || tree.word(from - 1).equals(";");
    }

    private int clauseEnd(int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.word(i).equals(";")) {
                return i - 1;
            }
        }
        return tree.size() - 1;
    }

    /// "Lind: 'We came to practise.'"
    private void colon() {
        for (int at = 1; at < tree.size() - 1; at++) {
            if (!tree.word(at).equals(":")) {
                continue;
            }
            Span quotation = quotations.over(tree.token(Math.min(at + 2, tree.size() - 1)).span());
            if (quotation == null || quotation.start() < tree.token(at).span().start()) {
                continue;
            }
            boolean known = found.stream().anyMatch(a -> a.content().span().overlaps(quotation));
            int subject = tree.root() < 0 ? -1 : tree.child(tree.root(), "nsubj");
            if (subject < 0 && at <= 4 && names.at(number, at - 1) != null) {
                subject = at - 1;
            }
            if (!known && subject >= 0 && subject < at && names.resolve(number, subject) != null) {
                add(subject, at, tree.token(at).span(), quotation, true);
            }
        }
    }

    // ---- together

    private void add(int source, int cueAt, Span cue, Span content, boolean direct) {
        Span who = sourceSpan(source, cueAt, content);
        TextPart said = part(tree.text(), content, null);
        found.add(
                new Attribution(
                        part(tree.text(), who, names.describe(number, source)),
                        part(tree.text(), cue, null),
                        said,
                        direct));
    }

    private Span sourceSpan(int source, int cueAt, Span content) {
        int from = source;
        int to = source;
        for (int child : tree.children(source)) {
            if (tree.is(child, "case", "punct", "cc", "mark", "parataxis")
                    || tree.dominates(child, cueAt)) {
                continue;
            }
            if (tree.is(child, "conj") && tree.isPredicate(child)) {
                continue;
            }
            Span below = tree.span(tree.first(child), tree.last(child));
            if (below.overlaps(content) || below.overlaps(tree.token(cueAt).span())) {
                continue;
            }
            from = Math.min(from, tree.first(child));
            to = Math.max(to, tree.last(child));
        }
        Span span = trimmed(from, to);
        return span == null ? tree.token(source).span() : span;
    }

    static TextPart part(String text, Span span, @Nullable String name) {
        return new TextPart(span, span.in(text), name);
    }
}

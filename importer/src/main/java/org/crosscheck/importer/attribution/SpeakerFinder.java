package org.crosscheck.importer.attribution;

import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// Finds who says it: the main word of the noun phrase that a verb of reporting belongs to.
final class SpeakerFinder {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> RELATIVES = Set.of("who", "whose", "which");
    private static final Set<String> NOBODY = Set.of("there", "what", "this", "that");
    private static final Set<String> BY = Set.of("by");
    private static final int STEPS = 4;

    private final ReportedSentence here;
    private final Tree tree;

    SpeakerFinder(ReportedSentence here) {
        this.here = here;
        this.tree = here.tree();
    }

    /// The token that says what the verb reports; -1 where none is found.
    int of(int verb) {
        if (tree.child(verb, "aux:pass") >= 0) {
            return agent(verb);
        }
        int subject = tree.child(verb, "nsubj");
        if (subject >= 0 && !(tree.pos(verb).equals("VBG") && subject > verb)) {
            int nearer = here.isFinite(verb) && subject < verb ? nearer(verb, subject) : -1;
            return nearer >= 0 ? nearer : antecedent(verb, subject);
        }
        int up = tree.head(verb);
        if (up < 0) {
            return -1;
        }
        if (tree.is(verb, "conj", "xcomp")
                || tree.pos(verb).equals("VBG") && !tree.is(verb, "acl")) {
            return shared(verb);
        }
        if (tree.is(verb, "acl", "amod") && tree.isNoun(up) && tree.pos(verb).equals("VBG")) {
            return ofNoun(up);
        }
        return -1;
    }

    /// "The talks lasted two hours, an official told": the noun phrase between the last comma and
    /// the verb, where the tree takes one from before the comma; -1 where it does not.
    private int nearer(int verb, int subject) {
        int from = verb;
        while (from > 0 && isInsideNoun(from - 1)) {
            from--;
        }
        boolean parted = from > 1 && from < verb && here.parts(from - 1) && subject < from - 1;
        return parted ? nominal(from, verb - 1) : -1;
    }

    /// "condemned the plan and said", "left, saying": the subject of the verb above.
    private int shared(int verb) {
        int governor = tree.head(verb);
        for (int steps = 0; governor >= 0 && steps < STEPS; steps++) {
            int subject = tree.child(governor, "nsubj");
            if (subject >= 0 && subject != verb) {
                if (tree.word(subject).equals("it")) {
                    return -1;
                }
                boolean passive = tree.child(governor, "aux:pass") >= 0;
                return passive && !tree.is(verb, "conj") ? -1 : antecedent(governor, subject);
            }
            governor =
                    tree.is(governor, "conj", "xcomp", "advcl", "dep", "ccomp", "obl", "acl")
                            ? tree.head(governor)
                            : -1;
        }
        return -1;
    }

    /// "issued a statement saying" is said by whoever issued it; "a statement saying" by the
    /// statement.
    private int ofNoun(int noun) {
        int issuer = issuer(noun);
        if (issuer >= 0) {
            return issuer;
        }
        int above = tree.head(noun);
        if (tree.is(noun, "nmod") && above >= 0 && here.words().isDocument(tree.lemma(above))) {
            return above;
        }
        return here.isSource(noun) ? noun : subjectAbove(noun);
    }

    /// Who issues, makes or publishes the statement that a noun names; -1 where nobody does.
    int issuer(int noun) {
        int verb = tree.head(noun);
        if (verb < 0 || !tree.is(noun, "obj")) {
            return -1;
        }
        if (!here.words().issues(tree.lemma(verb))) {
            return -1;
        }
        int subject = tree.child(verb, "nsubj");
        if (subject < 0 && tree.is(verb, "conj", "advcl", "xcomp")) {
            return shared(verb);
        }
        return subject < 0 ? -1 : antecedent(verb, subject);
    }

    /// The subject of the verb on which a noun depends.
    private int subjectAbove(int noun) {
        int verb = tree.head(noun);
        for (int steps = 0; verb >= 0 && steps < STEPS; steps++) {
            int subject = tree.child(verb, "nsubj");
            if (subject >= 0 && subject != noun) {
                return antecedent(verb, subject);
            }
            verb = tree.head(verb);
        }
        return -1;
    }

    /// "the president's envoy": the possessor is not the speaker, what belongs to it is.
    int owned(int source) {
        int at = source;
        while (at >= 0 && at + 2 < tree.size() && tree.pos(at + 1).equals("POS")) {
            int noun = at + 2;
            while (noun + 1 < tree.size() && isInsideOwned(noun)) {
                noun++;
            }
            int head = tree.isNoun(noun) ? noun : noun - 1;
            if (head <= at + 1 || !tree.isNoun(head)) {
                return source;
            }
            at = head;
        }
        return at;
    }

    private boolean isInsideOwned(int at) {
        return (tree.isNoun(at) || tree.pos(at).startsWith("JJ") || tree.pos(at).equals("HYPH"))
                && (tree.isNoun(at + 1)
                        || tree.pos(at + 1).startsWith("JJ")
                        || tree.pos(at + 1).equals("HYPH"));
    }

    /// The subject itself, or the noun that a relative pronoun stands for.
    int antecedent(int verb, int subject) {
        String word = tree.word(subject);
        if (RELATIVE.contains(word)) {
            if (word.equals("who") && isPersonBefore(subject)) {
                return subject - 1;
            }
            int up = tree.head(verb);
            if (tree.is(verb, "acl") && up >= 0) {
                return up;
            }
            return subject > 1 ? nounBefore(subject) : -1;
        }
        if (subject > 2 && RELATIVES.contains(tree.word(subject - 1))) {
            return nounBefore(subject - 1);
        }
        return NOBODY.contains(word) ? -1 : subject;
    }

    /// "pressure from moderates who say": the noun right before the pronoun, if no name of a place
    /// or an institution.
    private boolean isPersonBefore(int pronoun) {
        return pronoun > 0
                && tree.isNoun(pronoun - 1)
                && here.names().at(here.number(), pronoun - 1) == null
                && !here.names().isInstitution(tree.lemma(pronoun - 1));
    }

    private int nounBefore(int at) {
        int before = here.isComma(at - 1) ? at - 2 : at - 1;
        return before >= 0 && tree.isNoun(before) ? before : -1;
    }

    /// "by the coast guard": who does what a passive verb says; -1 where it does not tell.
    int agent(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "obl", "nmod") && tree.childWithLemma(child, BY) >= 0) {
                return child;
            }
        }
        return -1;
    }

    /// "…, said Kim": whoever stands directly behind the verb.
    int inverted(int verb, @Nullable Span content) {
        for (int child : tree.children(verb)) {
            if (child > verb
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
                    && here.isNominal(child)
                    && (content == null || !tree.token(child).span().overlaps(content))
                    && tree.child(child, "case") < 0) {
                return child;
            }
        }
        return -1;
    }

    /// The main word of the noun phrase that stands right before the verb, or behind it where the
    /// verb stands behind a comma: for sentences whose tree went wrong; -1 for none.
    int byPosition(int verb) {
        int from = verb;
        while (from > 0 && isInsideNoun(from - 1)) {
            from--;
        }
        if (from < verb && (from == 0 || here.parts(from - 1) || !tree.isNoun(from - 1))) {
            boolean inside = from > 0 && tree.pos(from - 1).equals("IN");
            int outer = inside ? firstNoun(from - 1) : -1;
            return outer >= 0 ? outer : nominal(from, verb - 1);
        }
        if (verb == 0 || !here.parts(verb - 1)) {
            return -1;
        }
        int bracketed = here.isComma(verb - 1) ? beforeBracket(verb - 1) : -1;
        bracketed = bracketed < 0 && here.isComma(verb - 1) ? beforeName(verb - 1) : bracketed;
        if (bracketed >= 0) {
            return bracketed;
        }
        int to = verb;
        while (to + 1 < tree.size() && isInsideNoun(to + 1)) {
            to++;
        }
        return to > verb ? nominal(verb + 1, to) : -1;
    }

    /// "two people briefed on the talks told": the noun phrase that opens the stretch before a
    /// preposition, back to the last comma.
    private int firstNoun(int preposition) {
        int from = preposition;
        while (from > 0 && !here.isPunctuation(from - 1)) {
            from--;
        }
        int to = from;
        while (to < preposition && isInsideNoun(to)) {
            to++;
        }
        return to > from ? nominal(from, to - 1) : -1;
    }

    /// "the farmer, who keeps forty cows, recalled": the noun before the comma that opens the
    /// relative clause.
    private int beforeBracket(int comma) {
        for (int i = comma - 2; i > 0; i--) {
            if (here.isComma(i) && RELATIVES.contains(tree.word(i + 1))) {
                int from = i;
                while (from > 0 && isInsideNoun(from - 1)) {
                    from--;
                }
                boolean inside = from > 0 && tree.pos(from - 1).equals("IN");
                int outer = inside ? firstNoun(from - 1) : -1;
                return outer >= 0 ? outer : from < i ? nominal(from, i - 1) : -1;
            }
            if (here.isMark(i)) {
                return -1;
            }
        }
        return -1;
    }

    /// "a union leader, Ida Moll, announced": the post before the name between two commas; -1 where
    /// there is none.
    private int beforeName(int comma) {
        int from = comma - 1;
        while (from > 0 && tree.pos(from).startsWith("NNP")) {
            from--;
        }
        boolean named = from < comma - 1 && here.isComma(from) && here.isFinite(comma + 1);
        return named && here.names().isRole(tree.lemma(from - 1)) ? from - 1 : -1;
    }

    private int nominal(int from, int to) {
        int head = tree.headOf(tree.span(from, to));
        while (head >= 0 && head > from && !here.isNominal(head)) {
            head--;
        }
        return head >= from && here.isNominal(head) ? head : -1;
    }

    private boolean isInsideNoun(int at) {
        String pos = tree.pos(at);
        String text = tree.token(at).text();
        return here.isNominal(at)
                || pos.startsWith("JJ")
                || pos.equals("DT")
                || pos.equals("PRP$")
                || pos.equals("POS")
                || text.equals("'")
                || text.equals("’")
                || pos.equals("IN") && tree.word(at).equals("of")
                || tree.is(at, "aux");
    }
}

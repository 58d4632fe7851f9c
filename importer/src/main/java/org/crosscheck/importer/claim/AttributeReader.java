package org.crosscheck.importer.claim;

import java.util.Set;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.TimeType;
import org.crosscheck.importer.language.Tree;

/// Of what a value is the value: by the tree, from the word that it depends on.
final class AttributeReader {
    private static final Set<String> SHARE = Set.of("%", "percent", "cent", "per");

    /// What a value is a value of.
    ///
    /// @param words in plain words, without the value
    /// @param head lemma of the word that the value depends on, may be empty
    record Attribute(String words, String head) {}

    private final PredicateWords words;

    AttributeReader(PredicateWords words) {
        this.words = words;
    }

    /// A date, time or duration.
    Attribute time(Phrases phrases, Span span, TimeType type) {
        Tree tree = phrases.clause().tree();
        int at = tree.headOf(span);
        int up = at < 0 ? -1 : outside(tree, at, span);
        if (up < 0) {
            return new Attribute(
                    type == TimeType.DURATION ? "length" : "date",
                    type == TimeType.DURATION ? "" : "");
        }
        boolean duration = type == TimeType.DURATION || type == TimeType.SET;
        int verb = phrases.clause().head();
        if (!phrases.clause().own().contains(up) && verb >= 0 && verb != at) {
            up = verb;
        } else if (!duration
                && tree.isNoun(up)
                && tree.is(at, "nmod", "compound", "nummod", "appos", "dep")
                && !words.isEvent(tree.lemma(up))
                && verb >= 0
                && tree.isPredicate(verb)) {
            up = verb;
        }
        if (tree.isNoun(up) && tree.child(up, "cop") < 0 && !tree.is(at, "nsubj")) {
            String noun = named(phrases, up);
            return new Attribute((duration ? "length of " : "date of ") + noun, tree.lemma(up));
        }
        int subject = phrases.subject(up);
        String lemma = tree.lemma(up);
        if (duration && words.is("lasting", lemma) && subject >= 0) {
            return new Attribute("length of " + named(phrases, subject), tree.lemma(subject));
        }
        if (!duration && words.is("start", lemma) && tree.child(up, "obj") < 0 && subject >= 0) {
            return new Attribute("start of " + named(phrases, subject), tree.lemma(subject));
        }
        if (!duration && words.is("end", lemma) && tree.child(up, "obj") < 0 && subject >= 0) {
            return new Attribute("end of " + named(phrases, subject), tree.lemma(subject));
        }
        if (!duration && words.is("saying", lemma) && subject >= 0) {
            return new Attribute("date of statement of " + phrases.noun(subject), "statement");
        }
        String start = type == TimeType.SET ? "how often " : duration ? "length of " : "date of ";
        return new Attribute(start + event(phrases, up, -1), words.verb(lemma));
    }

    /// A count, sum, share or measure.
    Attribute number(Phrases phrases, Span span, QuantityType type) {
        boolean count = type == QuantityType.COUNT;
        Tree tree = phrases.clause().tree();
        int at = tree.headOf(span);
        if (at < 0) {
            return new Attribute("", "");
        }
        int noun = at;
        if (!tree.isNoun(at) || isShare(tree, at)) {
            int up = outside(tree, at, span);
            if (up >= 0
                    && tree.is(at, "nummod", "compound", "amod", "advmod", "nmod:npmod")
                    && !tree.isVerb(up)) {
                noun = up;
            }
        }
        int of = partOf(tree, at);
        int predicate = tree.head(noun);
        if (tree.child(noun, "cop") >= 0) {
            int subject = phrases.subject(noun);
            boolean itself = noun == at && (!tree.isNoun(at) || isShare(tree, at) || !count);
            if (itself && subject >= 0) {
                return new Attribute(phrases.noun(subject), tree.lemma(subject));
            }
            String about = subject >= 0 ? " " + phrases.noun(subject) : "";
            return new Attribute((phrases.noun(noun) + about).strip(), tree.lemma(noun));
        }
        String said =
                noun == at && of >= 0
                        ? (type == QuantityType.PERCENTAGE ? "share of " : "") + phrases.noun(of)
                        : noun == at && !tree.isNoun(at) ? "" : phrases.noun(noun);
        String head = of >= 0 && noun == at ? tree.lemma(of) : tree.lemma(noun);
        StringBuilder text = new StringBuilder(said);
        int climbed = noun;
        int clause = phrases.clause().head();
        for (int steps = 0; predicate >= 0 && steps < 4; steps++) {
            if (!phrases.clause().own().contains(predicate) && clause >= 0 && clause != climbed) {
                predicate = clause;
            }
            if (tree.isPredicate(predicate) && !tree.is(climbed, "appos")) {
                append(text, event(phrases, predicate, climbed));
                if (head.isEmpty() || noun == at && !tree.isNoun(at) && of < 0) {
                    head = words.verb(tree.lemma(predicate));
                }
                break;
            }
            if (tree.is(climbed, "nmod", "appos", "compound", "nummod", "amod", "dep")) {
                append(text, phrases.isValue(predicate) ? "" : phrases.noun(predicate));
                if (noun == at && of < 0 && (!tree.isNoun(at) || !count)) {
                    head = tree.lemma(predicate);
                }
            }
            climbed = predicate;
            predicate = tree.head(predicate);
        }
        return new Attribute(text.toString().strip(), Character.isLetter(first(head)) ? head : "");
    }

    /// Where something happens.
    Attribute place(Phrases phrases, int predicate, int place) {
        return new Attribute(
                "place of " + event(phrases, predicate, place),
                words.verb(phrases.clause().tree().lemma(predicate)));
    }

    /// Who does it.
    Attribute person(Phrases phrases, int predicate, int person) {
        return new Attribute(
                "who " + phrases.event(predicate, person),
                words.verb(phrases.clause().tree().lemma(predicate)));
    }

    /// The event of a verb, with its subject where that stands further up.
    private String event(Phrases phrases, int verb, int without) {
        String event = phrases.event(verb, without);
        int subject = phrases.subject(verb);
        if (subject >= 0 && subject != without && phrases.clause().tree().head(subject) != verb) {
            return phrases.noun(subject) + " " + event;
        }
        return event;
    }

    /// A thing with the name that stands beside it: "naval exercise Grey Heron".
    private static String named(Phrases phrases, int noun) {
        Tree tree = phrases.clause().tree();
        int up = tree.head(noun);
        String words = phrases.noun(noun);
        if (tree.is(noun, "appos") && up >= 0 && tree.pos(up).startsWith("NNP")) {
            return words + " " + phrases.noun(up);
        }
        return words;
    }

    private static int partOf(Tree tree, int at) {
        for (int child : tree.all(at, "nmod", "obl")) {
            int preposition = tree.child(child, "case");
            if (preposition >= 0 && tree.word(preposition).equals("of")) {
                return child;
            }
        }
        return -1;
    }

    private static boolean isShare(Tree tree, int at) {
        return SHARE.contains(tree.word(at));
    }

    /// The first word above that the value does not cover.
    private static int outside(Tree tree, int at, Span span) {
        int up = tree.head(at);
        int steps = 0;
        while (up >= 0 && tree.token(up).span().overlaps(span) && steps++ < tree.size()) {
            up = tree.head(up);
        }
        return up;
    }

    private static void append(StringBuilder text, String more) {
        if (!more.isBlank()) {
            text.append(text.isEmpty() ? "" : " ").append(more);
        }
    }

    private static char first(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }
}

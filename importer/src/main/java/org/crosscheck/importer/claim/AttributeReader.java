package org.crosscheck.importer.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.core.time.TimeType;
import org.crosscheck.importer.claim.Phrases.Detail;
import org.crosscheck.importer.claim.Phrases.Lead;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// Of what a value is the value: by the tree, from the word that it depends on; in the words that a
/// person would use, so that two articles' words for one fact are much the same.
final class AttributeReader {
    private static final int LONGEST = 10;

    /// What a value is a value of.
    ///
    /// @param words in plain words, without the value
    /// @param head lemma of the word that the value depends on, may be empty
    record Attribute(String words, String head) {}

    private final PredicateWords words;
    private final Happenings happenings;
    private final NumberAttributes numbers;
    private final ImpliedValues implied = new ImpliedValues();

    AttributeReader(PredicateWords words) {
        this.words = words;
        this.happenings = new Happenings(words);
        this.numbers = new NumberAttributes(words, happenings);
    }

    /// What follows from the values that a clause prints, in their order.
    ///
    /// @param published the article's day, null where it is not known
    List<ClaimValue> implied(
            Phrases phrases, List<ClaimValue> printed, @Nullable LocalDate published) {
        Clause clause = phrases.clause();
        Tree tree = clause.tree();
        int subject = clause.head() < 0 ? -1 : phrases.subject(clause.head());
        String doer = subject < 0 ? "" : tree.lemma(subject);
        List<ClaimValue> all = new ArrayList<>(ImpliedTimes.of(tree.text(), printed, doer));
        all.addAll(implied.of(tree.text(), clause.span(), printed, published));
        return all;
    }

    /// The fullest wording that is still short.
    static String shortest(Function<Detail, String> wording) {
        String text = "";
        for (Detail detail : Detail.values()) {
            text = wording.apply(detail).strip().replaceAll("\\s{2,}", " ");
            if (text.split(" ").length <= LONGEST) {
                return text;
            }
        }
        return text;
    }

    /// A date, time or duration.
    Attribute time(Phrases phrases, TimeMention time) {
        Tree tree = phrases.clause().tree();
        int at = tree.headOf(time.span());
        int up = at < 0 ? -1 : outside(tree, at, time.span());
        boolean duration = time.type() == TimeType.DURATION || time.type() == TimeType.SET;
        String kind = kind(time);
        int of = duration && at >= 0 ? partOf(tree, at) : -1;
        if (of >= 0 && tree.isNoun(of) && !phrases.onlyValue(of)) {
            return new Attribute(kind + " of " + thing(phrases, of), tree.lemma(of));
        }
        if (up < 0) {
            return new Attribute(kind, "");
        }
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
            int event = happeningAbove(tree, up);
            return new Attribute(kind + " of " + thing(phrases, event), tree.lemma(up));
        }
        int subject = phrases.subject(up);
        String lemma = tree.lemma(up);
        boolean alone = !duration && tree.child(up, "obj") < 0 && subject >= 0;
        if (duration && words.is("lasting", lemma) && subject >= 0) {
            return new Attribute("length of " + thing(phrases, subject), tree.lemma(subject));
        }
        if (alone && words.is("start", lemma)) {
            return new Attribute("start of " + thing(phrases, subject), tree.lemma(subject));
        }
        if (alone && words.is("end", lemma)) {
            return new Attribute("end of " + thing(phrases, subject), tree.lemma(subject));
        }
        if (!duration && words.is("saying", lemma) && subject >= 0) {
            return new Attribute(
                    kind
                            + " of the statement by "
                            + shortest(d -> phrases.noun(subject, phrases.lead(subject), d)),
                    "statement");
        }
        int predicate = up;
        String said =
                shortest(detail -> {
                    String happening = happenings.of(phrases, predicate, detail);
                    if (!happening.isEmpty()) {
                        return kind + " of " + happening;
                    }
                    String event = phrases.event(predicate, -1, detail);
                    return duration && time.type() == TimeType.DURATION
                            ? "length of time " + event
                            : kind + " " + event;
                });
        return new Attribute(said, words.verb(lemma));
    }

    /// A count, sum, share or measure.
    Attribute number(Phrases phrases, Quantity quantity) {
        Tree tree = phrases.clause().tree();
        int at = tree.headOf(quantity.span());
        if (at >= 0 && tree.isVerb(at) && tree.token(at).span().overlaps(quantity.span())) {
            int object = tree.child(at, "obj");
            int thing = object >= 0 ? object : phrases.subject(at);
            return thing < 0
                    ? new Attribute("change", words.verb(tree.lemma(at)))
                    : new Attribute("change of " + thing(phrases, thing), tree.lemma(thing));
        }
        return at < 0
                ? new Attribute("", "")
                : numbers.read(
                        phrases,
                        quantity,
                        at,
                        outside(tree, at, quantity.span()),
                        partOf(tree, at));
    }

    /// Where something happens.
    Attribute place(Phrases phrases, int predicate, int place) {
        Tree tree = phrases.clause().tree();
        return new Attribute(
                shortest(detail -> {
                    String happening = happenings.of(phrases, predicate, detail);
                    if (phrases.isAbsolute(predicate)) {
                        return "place of the event";
                    }
                    return tree.isNoun(predicate) && tree.child(predicate, "cop") < 0
                            ? "place of " + phrases.noun(predicate, Lead.DEFINITE, detail)
                            : happening.isEmpty()
                                    ? "place where " + phrases.event(predicate, place, detail)
                                    : "place of " + happening;
                }),
                words.verb(tree.lemma(predicate)));
    }

    /// Who does it, or to whom or by whom it is done.
    Attribute person(Phrases phrases, int predicate, int person) {
        return new Attribute(
                shortest(detail -> "who " + deed(phrases, predicate, person, detail)),
                words.verb(phrases.clause().tree().lemma(predicate)));
    }

    /// "Chaired the inquiry" for the inquiry's chair, "the match was given by" for a referee.
    private String deed(Phrases phrases, int predicate, int person, Detail detail) {
        Tree tree = phrases.clause().tree();
        int subject = phrases.subject(predicate);
        if (person == predicate && subject >= 0) {
            return "was " + phrases.noun(subject, Lead.DEFINITE, detail);
        }
        boolean hangs = tree.is(person, "obl") && tree.head(person) == predicate;
        int preposition = hangs ? tree.child(person, "case") : -1;
        if (preposition < 0) {
            return phrases.event(predicate, person, detail);
        }
        boolean done =
                subject >= 0
                        && phrases.isPassive(predicate)
                        && tree.word(preposition).equals("by")
                        && isPast(tree.word(predicate));
        if (!done) {
            return phrases.event(predicate, person, detail) + " " + tree.word(preposition);
        }
        int particle = tree.child(predicate, "compound:prt");
        return tree.word(predicate)
                + (particle < 0 ? " " : " " + tree.word(particle) + " ")
                + phrases.noun(subject, Lead.DEFINITE, detail);
    }

    /// Whether a participle is the past tense, too.
    private boolean isPast(String participle) {
        return participle.endsWith("ed") || words.is("past", participle);
    }

    private static String thing(Phrases phrases, int noun) {
        return phrases.isTelling(noun)
                ? shortest(detail -> phrases.noun(noun, Lead.DEFINITE, detail))
                : "the event";
    }

    /// "the capsizing of a launch on Wednesday": the event, though the day stands with the thing.
    private int happeningAbove(Tree tree, int noun) {
        int up = tree.head(noun);
        boolean of = tree.is(noun, "nmod") && tree.childWithLemma(noun, Set.of("of")) >= 0;
        return of && up >= 0 && tree.isNoun(up) && words.isEvent(tree.lemma(up)) ? up : noun;
    }

    private static String kind(TimeMention time) {
        return switch (time.type()) {
            case DURATION -> "length";
            case SET -> "how often";
            case TIME -> "time";
            case DATE -> stretch(time);
        };
    }

    private static String stretch(TimeMention time) {
        var range = time.range();
        if (range == null) {
            return "date";
        }
        return switch (range.granularity()) {
            case MINUTE, HOUR, PART_OF_DAY -> "time";
            case DAY -> range.until().isAfter(range.from().plusDays(1)) ? "dates" : "day";
            case MONTH -> "month";
            case YEAR -> "year";
            case WEEKEND, WEEK, SEASON, QUARTER, HALF_YEAR, DECADE, CENTURY -> "date";
        };
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

    /// The first word above that the value does not cover.
    private static int outside(Tree tree, int at, Span span) {
        int up = tree.head(at);
        int steps = 0;
        while (up >= 0 && tree.token(up).span().overlaps(span) && steps++ < tree.size()) {
            up = tree.head(up);
        }
        return up;
    }
}

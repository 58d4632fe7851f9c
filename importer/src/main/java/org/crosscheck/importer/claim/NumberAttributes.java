package org.crosscheck.importer.claim;

import java.util.Set;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.quantity.Units;
import org.crosscheck.importer.claim.AttributeReader.Attribute;
import org.crosscheck.importer.claim.Phrases.Detail;
import org.crosscheck.importer.claim.Phrases.Lead;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// Of what a count, sum, share or measure is the value.
final class NumberAttributes {
    private static final Set<String> SHARE = Set.of("%", "percent", "cent", "per");
    private static final Set<String> STRANDED = Set.of("of", "for", "with", "on");
    private static final Set<String> FIGURES =
            Set.of("number", "total", "toll", "count", "figure", "tally");

    private final PredicateWords words;
    private final Happenings happenings;

    NumberAttributes(PredicateWords words, Happenings happenings) {
        this.words = words;
        this.happenings = happenings;
    }

    /// A value in its clause.
    ///
    /// @param at the token that the rest of the value hangs from
    /// @param noun the noun that is counted or measured, `at` where the text has none beside it
    /// @param of what it is a part of, -1 for nothing
    private record Place(Phrases phrases, Quantity quantity, int at, int noun, int of) {
        Tree tree() {
            return phrases.clause().tree();
        }

        boolean isCount() {
            return quantity.type() == QuantityType.COUNT;
        }

        /// Whether the number has no noun of its own: "rose to four", "cost five euros".
        boolean isBare() {
            return noun == at
                    && (!tree().isNoun(at) || SHARE.contains(tree().word(at)) || !isCount());
        }
    }

    Attribute read(Phrases phrases, Quantity quantity, int at, int up, int of) {
        Tree tree = phrases.clause().tree();
        int noun = at;
        if ((!tree.isNoun(at) || SHARE.contains(tree.word(at)))
                && up >= 0
                && tree.is(at, "nummod", "det", "compound", "amod", "advmod", "nmod:npmod")
                && !tree.isVerb(up)) {
            noun = up;
        }
        Place place = new Place(phrases, quantity, at, noun, of);
        int top = tree.child(noun, "cop") >= 0 ? noun : -1;
        int climbed = noun;
        int owner = -1;
        int predicate = top >= 0 ? -1 : tree.head(noun);
        int clause = phrases.clause().head();
        for (int steps = 0; predicate >= 0 && steps < 4; steps++) {
            if (!phrases.clause().own().contains(predicate) && clause >= 0 && clause != climbed) {
                predicate = clause;
            }
            if (acts(tree, predicate) && !tree.is(climbed, "appos")) {
                break;
            }
            if (owner < 0
                    && tree.isNoun(predicate)
                    && !phrases.isValue(predicate)
                    && tree.is(climbed, "nmod", "compound", "nummod", "amod", "dep")) {
                owner = predicate;
            }
            climbed = predicate;
            predicate = tree.head(predicate);
        }
        owner = owner < 0 && noun == at ? before(place) : owner;
        boolean found = predicate >= 0 && acts(tree, predicate) && !phrases.isAbsolute(predicate);
        int verb = found ? predicate : -1;
        int below = climbed;
        int held = owner;
        String text =
                top >= 0
                        ? AttributeReader.shortest(detail -> ofSubject(place, detail))
                        : AttributeReader.shortest(
                                detail -> wording(place, held, below, verb, detail));
        return new Attribute(text, head(place, owner, verb, top));
    }

    /// "A net profit of €126m": the noun before "of", whatever the tree makes of it; -1 for none.
    private static int before(Place place) {
        Tree tree = place.tree();
        int first = tree.at(place.quantity().span().start());
        boolean of =
                first > 1
                        && !place.isCount()
                        && tree.word(first - 1).equals("of")
                        && tree.isNoun(first - 2)
                        && !place.phrases().isValue(first - 2);
        return of ? first - 2 : -1;
    }

    /// Whether a word is a verb, be it one that the parser took for a noun ("and cost 5 euros").
    private static boolean acts(Tree tree, int at) {
        return tree.isPredicate(at) || tree.child(at, "obj") >= 0;
    }

    private String head(Place place, int owner, int verb, int top) {
        Tree tree = place.tree();
        String head;
        if (top >= 0) {
            int subject = place.phrases().subject(top);
            head = tree.lemma(place.isBare() && subject >= 0 ? subject : top);
        } else if (place.noun() == place.at() && place.of() >= 0) {
            head = tree.lemma(place.of());
        } else if (place.isBare()) {
            head =
                    owner >= 0
                            ? tree.lemma(owner)
                            : verb >= 0 ? words.verb(tree.lemma(verb)) : tree.lemma(place.noun());
        } else {
            head = tree.lemma(place.noun());
        }
        return !head.isEmpty() && Character.isLetter(head.charAt(0)) ? head : "";
    }

    /// "Turnout was 71 percent", "the dead were 12 sailors"
    private static String ofSubject(Place place, Detail detail) {
        Phrases phrases = place.phrases();
        int subject = phrases.subject(place.noun());
        if (place.isBare() && subject >= 0) {
            return counted(place, phrases.noun(subject, Lead.NONE, detail), subject);
        }
        if (place.quantity().type() == QuantityType.ORDINAL) {
            return "which " + phrases.noun(place.noun(), Lead.NONE, detail);
        }
        String said = phrases.noun(place.noun(), Lead.NONE, detail);
        String about = subject < 0 ? "" : phrases.noun(subject, Lead.DEFINITE, detail);
        return (place.isCount() ? "number of " : "")
                + said
                + (about.isBlank() ? "" : " of " + about);
    }

    private static String counted(Place place, String said, int noun) {
        boolean many = place.tree().pos(noun).endsWith("S");
        return place.isCount() && many ? "number of " + said : said;
    }

    private String wording(Place place, int owner, int below, int verb, Detail detail) {
        Phrases phrases = place.phrases();
        Tree tree = place.tree();
        String lemma = verb < 0 ? "" : tree.lemma(verb);
        int subject = verb < 0 ? -1 : phrases.subject(verb);
        boolean told = subject >= 0 && subject != below && phrases.isTelling(subject);
        String topic = told && owner < 0 ? topic(place, below, lemma) : null;
        if (topic != null) {
            return topic + " of " + phrases.noun(subject, Lead.DEFINITE, detail);
        }
        int other = told ? target(place, below, verb) : -1;
        if (other >= 0) {
            return "distance of "
                    + phrases.noun(subject, Lead.PRINTED, detail)
                    + " from "
                    + phrases.noun(other, Lead.DEFINITE, detail);
        }
        if (place.quantity().type() == QuantityType.ORDINAL) {
            return "which " + related(place, below, verb, detail, noun(place, detail), false);
        }
        if (place.isCount()) {
            return count(place, owner, below, verb, detail);
        }
        if (owner >= 0 && place.isBare()) {
            return related(
                    place, below, verb, detail, phrases.noun(owner, Lead.NONE, detail), false);
        }
        if (!place.isBare()) {
            String noun = noun(place, detail);
            String kind = place.quantity().type() == QuantityType.MEASURE ? dimension(place) : "";
            return kind.isEmpty()
                    ? related(place, below, verb, detail, noun, false)
                    : kind + " of the " + noun;
        }
        if (place.of() >= 0) {
            String part = phrases.noun(place.of(), Lead.DEFINITE, detail);
            boolean share = place.quantity().type() == QuantityType.PERCENTAGE;
            return related(place, below, verb, detail, (share ? "share of " : "") + part, false);
        }
        return bare(place, below, verb, detail);
    }

    /// What a sum, share or measure is of its subject, where the verb says it.
    private @Nullable String topic(Place place, int below, String lemma) {
        Tree tree = place.tree();
        boolean direct = tree.is(below, "obj", "obl", "xcomp", "dep", "advmod", "nummod");
        boolean to = tree.childWithLemma(below, Set.of("to", "from", "at")) >= 0;
        if (words.is("costing", lemma) && direct) {
            return "cost";
        }
        if (place.quantity().type() == QuantityType.MONEY && words.is("selling", lemma)) {
            return "price";
        }
        if (words.is("weighing", lemma) && direct) {
            return "weight";
        }
        boolean moves = words.is("rising", lemma) && direct && place.isBare();
        if (moves && !to) {
            return place.isCount() ? null : "change";
        }
        return moves ? "level" : null;
    }

    /// "came within a mile of the shore", "approached the shore to within a mile": the shore.
    private static int target(Place place, int below, int verb) {
        Tree tree = place.tree();
        boolean near =
                place.quantity().type() == QuantityType.MEASURE
                        && place.isBare()
                        && tree.childWithLemma(below, Set.of("within")) >= 0
                        && dimension(place).equals("distance");
        int object = tree.child(verb, "obj");
        return !near ? -1 : place.of() >= 0 ? place.of() : object;
    }

    private String bare(Place place, int below, int verb, Detail detail) {
        String start =
                switch (place.quantity().type()) {
                    case MONEY -> "sum";
                    case PERCENTAGE -> "percentage";
                    case MEASURE -> dimension(place);
                    case DURATION -> "length of time";
                    case COUNT, ORDINAL -> "number";
                };
        if (verb < 0) {
            return start;
        }
        Tree tree = place.tree();
        int preposition = tree.is(below, "obl") ? tree.child(below, "case") : -1;
        boolean left = preposition >= 0 && STRANDED.contains(tree.word(preposition));
        String event = place.phrases().event(verb, below, detail);
        return start + " " + event + (left ? " " + tree.word(preposition) : "");
    }

    private String count(Place place, int owner, int below, int verb, Detail detail) {
        Phrases phrases = place.phrases();
        Tree tree = place.tree();
        if (place.noun() == place.at() && !tree.isNoun(place.at()) && place.of() < 0) {
            int figure = figure(tree, verb);
            if (figure >= 0) {
                return phrases.noun(figure, Lead.NONE, detail);
            }
            if (verb >= 0 && Suffered.isToldOf(tree, verb)) {
                return "number of people "
                        + phrases.participle(verb, below, detail)
                        + occasion(place, verb, detail);
            }
            boolean people =
                    place.quantity().amount().value().signum() == 0
                            && tree.is(below, "nsubj")
                            && verb >= 0;
            if (!people && below == (verb < 0 ? -1 : phrases.subject(verb))) {
                return related(place, below, verb, detail, "number", true);
            }
            if (!people) {
                return bare(place, below, verb, detail);
            }
            return related(place, below, verb, detail, "number of people", true);
        }
        String things = "number of " + noun(place, detail);
        if (owner >= 0 && owner != place.noun()) {
            return things
                    + " "
                    + joined(tree, place.noun())
                    + " "
                    + phrases.noun(owner, Lead.DEFINITE, detail);
        }
        return related(place, below, verb, detail, things, true);
    }

    private static int figure(Tree tree, int verb) {
        if (verb < 0) {
            return -1;
        }
        for (int child : tree.all(verb, "obj", "nsubj")) {
            if (FIGURES.contains(tree.lemma(child))) {
                return child;
            }
        }
        return -1;
    }

    /// "a team of 12 inspectors" has inspectors "in the team", "fires in 12 villages" villages
    /// "with fires".
    private static String joined(Tree tree, int noun) {
        return tree.childWithLemma(noun, Set.of("in", "at", "on", "across")) >= 0 ? "with" : "in";
    }

    private static String noun(Place place, Detail detail) {
        boolean part = place.noun() == place.at() && place.of() >= 0;
        int noun = part && !place.tree().isNoun(place.at()) ? place.of() : place.noun();
        String said =
                place.phrases().noun(noun, place.isCount() ? Lead.COUNTED : Lead.NONE, detail);
        return said.isEmpty() && place.isCount() ? "people" : said;
    }

    /// A noun with what happens to it, or what it does.
    private String related(
            Place place, int below, int verb, Detail detail, String noun, boolean count) {
        Tree tree = place.tree();
        Phrases phrases = place.phrases();
        if (verb < 0 || verb == place.noun()) {
            return noun;
        }
        boolean subject = phrases.subject(verb) == below;
        String joiner = "";
        String event;
        if (tree.lemma(verb).equals("be") && tree.isVerb(verb)) {
            event = phrases.circumstances(verb, below, detail);
        } else if (subject && phrases.isPassive(verb) && tree.child(verb, "aux") < 0
                || subject && phrases.isPassive(verb) && isPerfect(tree, verb)
                || subject && Suffered.isToldOf(tree, verb)) {
            event = phrases.participle(verb, below, detail) + occasion(place, verb, detail);
        } else if (subject) {
            joiner = noun.endsWith("people") ? "who " : "that ";
            event = phrases.event(verb, below, detail);
        } else {
            boolean circumstance = count && tree.is(below, "obl") && phrases.subject(verb) >= 0;
            int preposition = circumstance ? tree.child(below, "case") : -1;
            joiner = preposition >= 0 ? tree.word(preposition) + " which " : "";
            event =
                    phrases.subject(verb) < 0
                            ? phrases.circumstances(verb, below, detail)
                            : phrases.event(verb, below, detail);
        }
        return event.isBlank() ? noun : noun + " " + joiner + event;
    }

    private static boolean isPerfect(Tree tree, int verb) {
        int auxiliary = tree.child(verb, "aux");
        return auxiliary >= 0
                && tree.all(verb, "aux").stream()
                        .allMatch(i -> tree.is(i, "aux:pass") || tree.lemma(i).equals("have"));
    }

    /// "hurt when a launch capsized" is "hurt in the capsizing of a launch".
    private String occasion(Place place, int verb, Detail detail) {
        Tree tree = place.tree();
        for (int clause : tree.all(verb, "advcl")) {
            if (tree.childWithLemma(clause, Set.of("when", "after", "as")) >= 0) {
                String happening = happenings.of(place.phrases(), clause, detail);
                return happening.isEmpty() || detail == Detail.BARE ? "" : " in " + happening;
            }
        }
        return "";
    }

    private static String dimension(Place place) {
        String unit = place.quantity().unit();
        if (unit == null) {
            return "measure";
        }
        boolean noun = !place.isBare();
        if (Units.areComparable(unit, "m")) {
            return noun ? "length" : "distance";
        }
        if (Units.areComparable(unit, "kg")) {
            return "weight";
        }
        if (Units.areComparable(unit, "m2")) {
            return "area";
        }
        if (Units.areComparable(unit, "km/h") || Units.areComparable(unit, "[kn_i]")) {
            return "speed";
        }
        return Units.areComparable(unit, "L") ? "volume" : noun ? "" : "measure";
    }
}

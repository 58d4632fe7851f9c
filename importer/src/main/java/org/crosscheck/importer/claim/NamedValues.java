package org.crosscheck.importer.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.name.Mention;
import org.crosscheck.importer.name.Name;
import org.crosscheck.importer.name.NamedText;
import org.crosscheck.importer.name.Reference;
import org.jspecify.annotations.Nullable;

/// The places and persons that clauses of one sentence name: where it happens, who does it, to whom
/// or by whom it is done. Who merely reports is no value.
final class NamedValues {
    private final NamedText text;
    private final int number;
    private final Tree tree;
    private final List<Attribution> attributions;
    private final AttributeReader attributes;
    private final FrameReader frames;

    /// @param number of the sentence
    /// @param attributions reports of speech of the sentence
    NamedValues(
            NamedText text,
            int number,
            List<Attribution> attributions,
            AttributeReader attributes,
            FrameReader frames) {
        this.text = text;
        this.number = number;
        this.tree = text.trees().get(number);
        this.attributions = attributions;
        this.attributes = attributes;
        this.frames = frames;
    }

    List<ClaimValue> of(Clause clause, Phrases phrases, PredicateReader.Predicate predicate) {
        List<ClaimValue> values = new ArrayList<>();
        int place = frames.placeToken(clause, predicate);
        Mention where = place < 0 ? null : text.names().at(number, place);
        if (where != null) {
            AttributeReader.Attribute of = attributes.place(phrases, predicate.at(), place);
            values.add(value(where, of, new Value.Place(where.name().full())));
        }
        if (isReport(clause)) {
            return values;
        }
        Set<Span> seen = new HashSet<>();
        for (int noun : phrasesOf(clause, phrases, predicate)) {
            Mention person = person(noun);
            if (person != null && seen.add(tree.span(person.first(), person.last()))) {
                Name name = person.name();
                values.add(
                        value(
                                person,
                                attributes.person(phrases, predicate.at(), noun),
                                new Value.Person(name.full(), name.role())));
            }
        }
        return values;
    }

    private boolean isReport(Clause clause) {
        Span head = tree.token(clause.head()).span();
        return attributions.stream().anyMatch(a -> a.cue().span().overlaps(head));
    }

    /// Subject, objects and what hangs on the predicate by a preposition, the doer first.
    private List<Integer> phrasesOf(
            Clause clause, Phrases phrases, PredicateReader.Predicate predicate) {
        List<Integer> nouns = new ArrayList<>();
        int verb = predicate.at();
        int subject = phrases.subject(verb);
        if (subject < 0 && verb != clause.head()) {
            subject = phrases.subject(clause.head());
        }
        if (subject >= 0) {
            nouns.add(subject);
        }
        if (!tree.isVerb(verb)) {
            if (subject >= 0 && tree.child(verb, "cop") >= 0) {
                nouns.add(verb); // "the winner was Peter Belk"
            }
            return nouns;
        }
        for (int child : tree.children(verb)) {
            boolean part = tree.is(child, "obj", "iobj", "obl", "nsubj:pass");
            if (part && !tree.isPredicate(child) && !nouns.contains(child)) {
                nouns.add(child);
            }
        }
        return nouns;
    }

    /// The name of the person that a noun phrase means, where the phrase itself prints it.
    private @Nullable Mention person(int noun) {
        Mention own = text.names().at(number, noun);
        if (own != null) {
            return own.name().kind() == Name.Kind.PERSON ? own : null;
        }
        Reference meant = tree.isNoun(noun) ? text.names().resolve(number, noun) : null;
        if (meant == null && tree.pos(noun).equals("NN")) {
            return beside(noun);
        }
        if (meant == null || meant.name().kind() != Name.Kind.PERSON) {
            return null;
        }
        for (int at = noun + 1; at <= Math.min(tree.size() - 1, noun + 10); at++) {
            Mention beside = text.names().at(number, at);
            if (beside != null && beside.name().equals(meant.name())) {
                return beside;
            }
        }
        return null;
    }

    /// The person whose name stands in apposition to a noun: "by the head of the union, Ana Reyes".
    private @Nullable Mention beside(int noun) {
        for (int at = noun + 2; at <= tree.last(noun); at++) {
            Mention mention = text.names().at(number, at);
            if (mention != null
                    && mention.first() == at
                    && mention.name().kind() == Name.Kind.PERSON
                    && tree.word(at - 1).equals(",")
                    && (tree.is(mention.last(), "appos") || tree.is(at, "appos"))) {
                return mention;
            }
        }
        return null;
    }

    private ClaimValue value(Mention mention, AttributeReader.Attribute of, Value value) {
        Span span = tree.span(mention.first(), mention.last());
        return new ClaimValue(span, span.in(text.text()), of.words(), of.head(), value);
    }
}

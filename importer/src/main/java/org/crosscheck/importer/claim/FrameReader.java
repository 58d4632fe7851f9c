package org.crosscheck.importer.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.time.TimeRange;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.name.Mention;
import org.crosscheck.importer.name.Name;
import org.crosscheck.importer.name.NamedText;
import org.crosscheck.importer.name.Reference;
import org.jspecify.annotations.Nullable;

/// Who does what to whom in a clause, where, and in which words.
final class FrameReader {
    private static final Set<String> EMPTY =
            Set.of(
                    "be", "have", "do", "say", "will", "would", "may", "might", "can", "could",
                    "should", "shall", "must", "more", "most", "other", "some", "such", "same",
                    "own", "also", "then", "there", "here", "now", "so", "very", "much", "many",
                    "only", "just", "even", "still", "however", "about", "up", "out", "not", "n't",
                    "per", "cent", "percent", "mr", "mrs", "ms", "too", "as", "when", "where");
    private static final Set<String> PLACING =
            Set.of(
                    "in", "at", "near", "off", "on", "outside", "inside", "around", "over", "above",
                    "along", "across");

    private final NamedText text;
    private final Antecedents antecedents;

    FrameReader(NamedText text, Antecedents antecedents) {
        this.text = text;
        this.antecedents = antecedents;
    }

    /// @param values the tokens of the sentence's values, left out of the terms
    Frame read(
            Clause clause,
            PredicateReader.Predicate predicate,
            Phrases phrases,
            Set<Integer> values,
            @Nullable TimeRange when) {
        List<Participant> participants = participants(clause, predicate, phrases, values);
        Set<String> terms = terms(clause, values);
        participants.stream()
                .filter(p -> p.role() != Participant.Role.OTHER)
                .forEach(p -> addWords(p.name() == null ? p.head() : p.name(), terms));
        return new Frame(
                predicate.lemma(),
                participants,
                place(clause, predicate),
                when,
                terms,
                context(clause.sentence()));
    }

    private List<Participant> participants(
            Clause clause,
            PredicateReader.Predicate predicate,
            Phrases phrases,
            Set<Integer> values) {
        Tree tree = clause.tree();
        List<Participant> found = new ArrayList<>();
        if (clause.head() < 0) {
            return found;
        }
        int verb = predicate.at();
        boolean passive =
                tree.child(verb, "aux:pass") >= 0
                        || tree.child(verb, "nsubj:pass") >= 0
                        || (tree.is(verb, "acl") && tree.pos(verb).equals("VBN"));
        int subject = phrases.subject(verb);
        if (subject < 0 && verb != clause.head()) {
            subject = phrases.subject(clause.head());
        }
        if (subject >= 0 && subject != verb && !values.contains(subject)) {
            found.add(
                    participant(
                            clause,
                            subject,
                            passive ? Participant.Role.PATIENT : Participant.Role.AGENT));
        }
        Set<Integer> verbs = new HashSet<>(List.of(verb, clause.head()));
        for (int at : verbs) {
            for (int child : tree.children(at)) {
                if (child == subject || values.contains(child) || tree.isPredicate(child)) {
                    continue;
                }
                if (tree.is(child, "obj")) {
                    found.add(participant(clause, child, Participant.Role.PATIENT));
                    for (int more : tree.all(child, "conj")) {
                        found.add(participant(clause, more, Participant.Role.PATIENT));
                    }
                } else if (tree.is(child, "iobj", "obl", "nmod") && tree.isNoun(child)) {
                    boolean agent = passive && tree.childWithLemma(child, Set.of("by")) >= 0;
                    found.add(
                            participant(
                                    clause,
                                    child,
                                    agent ? Participant.Role.AGENT : Participant.Role.OTHER));
                }
            }
        }
        if (subject >= 0) {
            for (int more : tree.all(subject, "conj")) {
                found.add(
                        participant(
                                clause,
                                more,
                                passive ? Participant.Role.PATIENT : Participant.Role.AGENT));
            }
        }
        return found;
    }

    private Participant participant(Clause clause, int at, Participant.Role role) {
        Tree tree = clause.tree();
        Reference known = text.names().resolve(clause.sentence(), at);
        Antecedents.Antecedent stands = antecedents.find(clause.sentence(), at);
        return new Participant(
                role,
                stands == null || known != null ? tree.lemma(at) : stands.head(),
                tree.span(tree.first(at), Math.min(tree.last(at), tree.first(at) + 24))
                        .in(text.text()),
                known == null ? null : known.name().full());
    }

    private @Nullable String place(Clause clause, PredicateReader.Predicate predicate) {
        int at = placeToken(clause, predicate);
        if (at < 0) {
            return null;
        }
        Mention mention = text.names().at(clause.sentence(), at);
        return mention == null ? null : mention.name().full();
    }

    /// The token of the place where the clause's event happens; -1 where the text does not say.
    int placeToken(Clause clause, PredicateReader.Predicate predicate) {
        Tree tree = clause.tree();
        for (int at : clause.own()) {
            Mention mention = text.names().at(clause.sentence(), at);
            if (mention == null || !tree.is(at, "obl", "nmod")) {
                continue;
            }
            int preposition = tree.child(at, "case");
            if (preposition >= 0
                    && PLACING.contains(tree.word(preposition))
                    && (mention.name().kind() == Name.Kind.PLACE
                            || tree.token(at).ner().equals("LOCATION"))) {
                return at;
            }
        }
        return -1;
    }

    private Set<String> terms(Clause clause, Set<Integer> values) {
        Set<String> terms = new HashSet<>();
        for (int at : clause.own()) {
            if (!values.contains(at)) {
                addTerm(clause.tree(), at, terms);
            }
        }
        Tree tree = clause.tree();
        if (clause.head() >= 0
                && tree.is(clause.head(), "acl", "appos")
                && tree.head(clause.head()) >= 0) {
            int noun = tree.head(clause.head());
            addTerm(tree, noun, terms);
            for (int child : tree.all(noun, "compound", "amod")) {
                addTerm(tree, child, terms);
            }
        }
        return terms;
    }

    private Set<String> context(int sentence) {
        Set<String> terms = new HashSet<>();
        for (int s = Math.max(0, sentence - 1);
                s <= Math.min(text.trees().size() - 1, sentence + 1);
                s++) {
            Tree tree = text.trees().get(s);
            for (int i = 0; i < Math.min(tree.size(), 200); i++) {
                addTerm(tree, i, terms);
            }
        }
        return terms;
    }

    private static void addTerm(Tree tree, int at, Set<String> terms) {
        String pos = tree.pos(at);
        String lemma = tree.lemma(at);
        if ((pos.startsWith("NN")
                        || pos.startsWith("VB")
                        || pos.startsWith("JJ")
                        || pos.startsWith("RB"))
                && lemma.length() > 1
                && Character.isLetter(lemma.charAt(0))
                && !EMPTY.contains(lemma)) {
            terms.add(lemma);
        }
    }

    private static void addWords(String phrase, Set<String> terms) {
        for (String word : phrase.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && !EMPTY.contains(word)) {
                terms.add(word);
            }
        }
    }
}

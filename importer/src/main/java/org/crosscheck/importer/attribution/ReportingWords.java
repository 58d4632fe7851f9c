package org.crosscheck.importer.attribution;

import java.util.Set;
import org.crosscheck.importer.language.WordList;

/// The lexicon of reporting. Lemmas.
final class ReportingWords {
    private final Set<String> verbs;
    private final Set<String> quotedOnly;
    private final Set<String> objects;
    private final Set<String> clauses;
    private final Set<String> naming;
    private final Set<String> speech;
    private final Set<String> documents;
    private final Set<String> nouns;
    private final Set<String> reckonings;
    private final Set<String> hearsay;
    private final Set<String> withholding;
    private final Set<String> withheld;
    private final Set<String> passingOn;
    private final Set<String> telling;
    private final Set<String> issuing;
    private final Set<String> wordings;
    private final Set<String> judging;
    private final Set<String> judgements;
    private final Set<String> settings;
    private final Set<String> times;
    private final Set<String> revising;
    private final Set<String> valuing;
    private final Set<String> tallying;
    private final Set<String> figures;
    private final Set<String> counted;
    private final Set<String> prepositions;
    private final Set<String> gerunds;
    private final Set<String> madeKnown;
    private final Set<String> taking;

    ReportingWords(WordList list) {
        verbs = list.words("verbs");
        quotedOnly = list.words("quoted-only");
        objects = list.words("objects");
        clauses = list.words("clauses");
        naming = list.words("naming");
        speech = list.words("speech");
        documents = list.words("documents");
        nouns = list.words("nouns");
        reckonings = list.words("reckonings");
        hearsay = list.words("hearsay");
        withholding = list.words("withholding");
        withheld = list.words("withheld");
        passingOn = list.words("passing-on");
        telling = list.words("telling");
        judging = list.words("judging");
        judgements = list.words("judgements");
        wordings = list.words("wordings");
        issuing = list.words("issuing");
        settings = list.words("settings");
        times = list.words("times");
        revising = list.words("revising");
        valuing = list.words("valuing");
        tallying = list.words("tallying");
        figures = list.words("figures");
        counted = list.words("counted");
        prepositions = list.words("prepositions");
        gerunds = list.words("gerunds");
        madeKnown = list.words("made-known");
        taking = list.words("taking");
    }

    boolean isVerb(String lemma) {
        return verbs.contains(lemma);
    }

    /// Whether the verb reports by itself, or only beside quotation marks ("he went on").
    boolean needsMarks(String lemma) {
        return quotedOnly.contains(lemma);
    }

    boolean takesObject(String lemma) {
        return objects.contains(lemma);
    }

    boolean takesClauseWithTo(String lemma) {
        return clauses.contains(lemma);
    }

    /// Whether it says what its subject calls its object.
    boolean names(String lemma) {
        return naming.contains(lemma);
    }

    /// Whether it is a plain verb of saying, recognised by its place where the tree fails.
    boolean isSpeech(String lemma) {
        return speech.contains(lemma);
    }

    /// Whether it is something written that can be quoted.
    boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }

    boolean isNoun(String lemma) {
        return nouns.contains(lemma);
    }

    /// Whether its passive hands on what somebody who is not named says.
    boolean isHearsay(String lemma) {
        return hearsay.contains(lemma);
    }

    /// Whether it says that its subject does not do what hangs from it.
    boolean withholds(String lemma) {
        return withholding.contains(lemma);
    }

    /// Whether it is what one who says nothing does not do: "declined to comment".
    boolean isWithheld(String lemma) {
        return withheld.contains(lemma);
    }

    boolean passesOn(String lemma) {
        return passingOn.contains(lemma);
    }

    /// Whether its object is whoever hears it.
    boolean tells(String lemma) {
        return telling.contains(lemma);
    }

    /// Whether it says what its subject thinks of its object.
    boolean judges(String lemma) {
        return judging.contains(lemma);
    }

    /// Whether the word stands between whom one judges and the judgement: "of", "as", "for".
    boolean opensJudgement(String word) {
        return judgements.contains(word);
    }

    /// Whether "in the … of" names a source: words, view, opinion.
    boolean isWording(String lemma) {
        return wordings.contains(lemma);
    }

    /// Whether "by the … of" names a source: count, reckoning, estimate.
    boolean isReckoning(String lemma) {
        return reckonings.contains(lemma);
    }

    /// Whether it says who gives out the statement that is its object.
    boolean issues(String lemma) {
        return issuing.contains(lemma);
    }

    /// Whether it is where something is said: a statement, an interview.
    boolean isSetting(String lemma) {
        return settings.contains(lemma);
    }

    /// Whether it names a day or another time at which something is said.
    boolean isTime(String lemma) {
        return times.contains(lemma);
    }

    /// Whether it reports a figure with a number behind "to": "raised its forecast to".
    boolean revises(String lemma) {
        return revising.contains(lemma);
    }

    /// Whether it reports what its object comes to with a number behind "at".
    boolean values(String lemma) {
        return valuing.contains(lemma);
    }

    /// Whether it reports how many there are of its object.
    boolean tallies(String lemma) {
        return tallying.contains(lemma);
    }

    /// Whether it is a figure that somebody gives: a toll, a forecast.
    boolean isFigure(String lemma) {
        return figures.contains(lemma);
    }

    /// Whether a toll counts them: "the number of injured".
    boolean isCounted(String lemma) {
        return counted.contains(lemma);
    }

    /// Whether what is said hangs from a verb by this preposition: "warned of".
    boolean saysWith(String verb, String preposition) {
        return prepositions.contains(verb + ":" + preposition);
    }

    /// Whether a form in -ing behind it is what is said: "denied having".
    boolean takesGerund(String lemma) {
        return gerunds.contains(lemma);
    }

    /// Whether a verb of saying says nothing with this object: "claimed 19 lives".
    boolean takes(String verb, String object) {
        return taking.contains(verb + ":" + object);
    }

    /// Whether its passive without an agent makes its subject known.
    boolean makesKnown(String lemma) {
        return madeKnown.contains(lemma);
    }
}

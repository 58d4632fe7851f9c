package org.crosscheck.importer.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.name.Name;
import org.crosscheck.importer.name.Reference;
import org.jspecify.annotations.Nullable;

/// Who has spoken so far in an article, so that "it said", "the report says" and "the monitors
/// said" find whom they mean. Belongs to one article; its sentences come in order.
final class Spoken {
    /// How many sentences back a pronoun or a bare noun may reach.
    private static final int REACH = 4;

    private static final double SAME_NOUN = 0.75;
    private static final double PRONOUN = 0.7;
    private static final double DOCUMENT = 0.7;
    private static final Set<String> ONE = Set.of("it", "its");
    private static final Set<String> MANY = Set.of("they", "their");
    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    /// One who spoke.
    private record Voice(
            int sentence, String noun, String name, boolean person, boolean plural, double sure) {}

    /// A name for a source and how sure it is, 0 to 1.
    record Called(String name, double confidence) {}

    private final List<Voice> voices = new ArrayList<>();

    /// How a source is called: by the name that it stands for, or in its own words.
    Called call(ReportedSentence here, int source) {
        Tree tree = here.tree();
        Reference known = here.names().resolve(here.number(), source);
        Called called = known == null ? null : new Called(known.name().full(), known.confidence());
        if (here.words().isDocument(tree.lemma(source))) {
            Called owner = owner(here, source);
            called = owner == null ? called : owner;
        }
        if (called == null) {
            called = meant(here, source);
        }
        String own = here.names().describe(here.number(), source);
        Called told = called == null ? new Called(own, 1) : called;
        boolean person =
                known != null && known.name().kind() == Name.Kind.PERSON
                        || PERSONAL.contains(tree.word(source))
                        || here.names().isRole(tree.lemma(source));
        if (!here.quoted(source)) {
            voices.add(
                    new Voice(
                            here.number(),
                            tree.lemma(source),
                            told.name(),
                            person,
                            isPlural(tree, source),
                            told.confidence()));
        }
        return told;
    }

    /// "it said" behind "the county said"; "the monitors" behind "two monitors at the Lorn post".
    private @Nullable Called meant(ReportedSentence here, int source) {
        Tree tree = here.tree();
        String word = tree.word(source);
        boolean personal = PERSONAL.contains(word);
        if (personal || ONE.contains(word) || MANY.contains(word)) {
            for (Voice voice : voices.reversed()) {
                boolean near = here.number() - voice.sentence() <= REACH;
                boolean fits =
                        personal
                                ? voice.person()
                                : ONE.contains(word)
                                        ? !voice.person() && !voice.plural()
                                        : voice.plural();
                if (near && fits && !isPronoun(voice.name())) {
                    return new Called(voice.name(), PRONOUN * voice.sure());
                }
            }
            return null;
        }
        int article = tree.child(source, "det");
        if (article < 0
                || !DEFINITE.contains(tree.word(article))
                || tree.child(source, "amod", "compound", "nmod", "nummod") >= 0) {
            return null;
        }
        for (Voice voice : voices.reversed()) {
            if (voice.noun().equals(tree.lemma(source)) && voice.name().indexOf(' ') > 0) {
                return new Called(voice.name(), SAME_NOUN * voice.sure());
            }
        }
        return null;
    }

    /// "Its latest report says", "the report says": a document speaks for whoever gave it out.
    private @Nullable Called owner(ReportedSentence here, int document) {
        Tree tree = here.tree();
        int owner = tree.child(document, "nmod:poss");
        if (owner >= 0 && tree.pos(owner).equals("PRP$")) {
            Reference known = here.names().resolve(here.number(), owner);
            if (known != null) {
                return new Called(known.name().full(), known.confidence());
            }
            Called subject = subjectBefore(here);
            return subject != null ? subject : meant(here, owner);
        }
        int article = tree.child(document, "det");
        if (article < 0
                || !DEFINITE.contains(tree.word(article))
                || tree.child(document, "amod", "compound", "nmod", "acl") >= 0) {
            return null;
        }
        for (Voice voice : voices.reversed()) {
            boolean gave =
                    here.number() - voice.sentence() <= 2 * REACH
                            && !isPronoun(voice.name())
                            && here.names().hasLemma(voice.sentence(), tree.lemma(document))
                            && !voice.name()
                                    .toLowerCase(Locale.ROOT)
                                    .endsWith(tree.lemma(document));
            if (gave) {
                return new Called(voice.name(), DOCUMENT * voice.sure());
            }
        }
        return null;
    }

    /// "The office has counted 400 boats. Its report says": the institution that is the subject of
    /// the sentence before.
    private static @Nullable Called subjectBefore(ReportedSentence here) {
        Reference institution = here.names().institutionBefore(here.number());
        return institution == null
                ? null
                : new Called(institution.name().full(), institution.confidence() * PRONOUN);
    }

    private static boolean isPronoun(String name) {
        return name.matches("(?i)it|they|he|she|we|i|you|its|their|his|her");
    }

    private static boolean isPlural(Tree tree, int source) {
        return tree.pos(source).endsWith("S") && tree.isNoun(source)
                || tree.child(source, "conj") >= 0
                || MANY.contains(tree.word(source));
    }
}

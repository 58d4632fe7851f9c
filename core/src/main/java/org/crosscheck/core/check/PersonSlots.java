package org.crosscheck.core.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Participant;

/// Whether two statements name whoever filled one place that only one can fill: the one who chaired
/// the inquiry, or somebody whose name one of the texts got nearly right. Thread-safe.
final class PersonSlots {
    private static final Set<String> SOLE_DEEDS = new HashSet<>();

    static {
        Resource.lines("soledoers.txt").forEach(deed -> SOLE_DEEDS.add(Lexicon.stem(deed)));
    }

    private static final int LEAST_SHARED = 1;

    private static final Set<String> ORDINALS =
            Set.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "last",
                    "next",
                    "previous",
                    "opening",
                    "final",
                    "other",
                    "another");

    private PersonSlots() {}

    /// Whether one person alone can have done what both name the doer of.
    static boolean isOneDeed(Lexicon lexicon, Statement a, Statement b) {
        return isSoleDoer(a)
                && isSoleDoer(b)
                && a.subject().predicates().stream().anyMatch(b.subject().predicates()::contains)
                && isOneObject(lexicon, a.claim(), b.claim());
    }

    /// Whether the names are prints of one name, one of them wrong: every part of the one is much
    /// like a part of the other, and neither text has the other's name. Where the surnames differ,
    /// both must speak of one thing, too.
    static boolean isSlip(Lexicon lexicon, Statement a, Statement b) {
        if (!(a.content() instanceof Content.Person x)
                || !(b.content() instanceof Content.Person y)
                || !Names.areAlike(x.name(), y.name())
                || a.source().text().contains(y.name())
                || b.source().text().contains(x.name())) {
            return false;
        }
        if (Names.shareSurname(x.name(), y.name())) {
            return true;
        }
        Set<String> names = new HashSet<>();
        for (String word : (Names.plain(x.name()) + " " + Names.plain(y.name())).split(" ")) {
            names.add(Lexicon.stem(word));
        }
        return a.subject().near().keySet().stream()
                        .filter(stem -> !names.contains(stem))
                        .filter(stem -> lexicon.has(b.subject().near().keySet(), stem))
                        .count()
                >= LEAST_SHARED;
    }

    private static boolean isSoleDoer(Statement statement) {
        ClaimValue value = statement.value();
        return value != null
                && statement.claim().frame().participants().stream()
                        .filter(p -> p.role() == Participant.Role.AGENT)
                        .anyMatch(p -> p.text().contains(value.text()))
                && statement.subject().predicates().stream().anyMatch(SOLE_DEEDS::contains);
    }

    /// What is done to, is one thing: its words have one meaning, and neither numbers nor names
    /// tell it from the other.
    private static boolean isOneObject(Lexicon lexicon, Claim a, Claim b) {
        for (Participant x : a.frame().participants()) {
            for (Participant y : b.frame().participants()) {
                if (isObject(x)
                        && isObject(y)
                        && (names(lexicon, x, y.head()) || names(lexicon, y, x.head()))
                        && marksMeet(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "The winning goal" has a word for "the winner".
    private static boolean names(Lexicon lexicon, Participant phrase, String head) {
        return lexicon.sameMeaning(phrase.head(), head)
                || Arrays.stream(phrase.text().split("[^\\p{L}]+"))
                        .filter(word -> !lexicon.isFunctionWord(word.toLowerCase(Locale.ROOT)))
                        .anyMatch(word -> lexicon.sameMeaning(word, head));
    }

    private static boolean isObject(Participant participant) {
        return participant.role() == Participant.Role.PATIENT
                && !StatementAgreements.PRONOUNS.contains(
                        participant.head().toLowerCase(Locale.ROOT));
    }

    private static boolean marksMeet(Participant x, Participant y) {
        Set<String> one = marks(x);
        Set<String> other = marks(y);
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    /// Names, numbers and ordinals in a phrase.
    private static Set<String> marks(Participant participant) {
        Set<String> marks = new HashSet<>();
        String[] words = participant.text().split("[^\\p{L}\\p{N}]+");
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (!word.isEmpty()
                    && (Character.isDigit(word.charAt(0))
                            || i > 0 && Character.isUpperCase(word.charAt(0))
                            || ORDINALS.contains(word.toLowerCase(Locale.ROOT)))) {
                marks.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return marks;
    }
}

package org.crosscheck.core.check;

import java.util.Set;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.Participant;

/// Claims that say of a thing no more than that there was none of it: "there had been no second
/// offer". What another text tells of such a thing contradicts them.
final class Existence {
    private static final int LEAST_WORDS = 2;
    private static final Set<String> MOVED =
            Set.of("#send", "#find", "#submit", "#propose", "#announce");

    private Existence() {}

    /// Whether one of them denies that there is a thing, and the other tells something of that
    /// thing.
    static boolean meets(Lexicon lexicon, Statement a, Statement b) {
        return denies(a) && tellsOf(lexicon, b, a) || denies(b) && tellsOf(lexicon, a, b);
    }

    private static boolean denies(Statement statement) {
        Claim claim = statement.claim();
        return statement.content() instanceof Content.Assertion(boolean negated, var _, var _)
                && negated
                && (claim.text().regionMatches(true, 0, "there ", 0, "there ".length())
                        || isNone(statement))
                && statement.subject().near().size() >= LEAST_WORDS;
    }

    /// "No signal was received": of the thing no more is said than that none came or went.
    private static boolean isNone(Statement statement) {
        Claim claim = statement.claim();
        return claim.text().regionMatches(true, 0, "no ", 0, "no ".length())
                && MOVED.stream().anyMatch(statement.subject().predicates()::contains)
                && claim.frame().participants().size() == 1;
    }

    /// The thing takes part in what the one says, and bears all the words that the other gives it.
    private static boolean tellsOf(Lexicon lexicon, Statement teller, Statement denier) {
        Set<String> words = denier.subject().near().keySet();
        String thing =
                isNone(denier)
                        ? denier.claim().frame().participants().getFirst().head()
                        : denier.subject().predicate();
        boolean takesPart =
                teller.claim().frame().participants().stream()
                        .filter(p -> p.role() != Participant.Role.OTHER)
                        .anyMatch(p -> lexicon.sameMeaning(p.head(), thing));
        return takesPart
                && words.stream().allMatch(w -> lexicon.has(teller.subject().near().keySet(), w));
    }
}

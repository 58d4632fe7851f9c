package org.crosscheck.importer.quantity;

import java.util.List;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.importer.number.Lexeme;
import org.jspecify.annotations.Nullable;

/// Words before or behind a number that say how it is meant: "more than", "some", "or so".
///
/// @param bound what they say
/// @param words the words, lower case, one space between
/// @param first their first lexeme
/// @param next the first lexeme behind them
record Qualifier(Bound bound, String words, int first, int next) {
    private record Meaning(Bound bound, String words) {}

    private static final Phrases<Meaning> BEFORE = new Phrases<>();
    private static final Phrases<Meaning> BEHIND = new Phrases<>();

    static {
        for (String[] row : Phrases.rows("qualifiers.txt")) {
            BEFORE.add(row[1], new Meaning(Bound.valueOf(row[0]), row[1]), false);
        }
        for (String more :
                List.of(
                        "or more",
                        "and more",
                        "or above",
                        "or over",
                        "or higher",
                        "or greater",
                        "and over",
                        "and above",
                        "at least",
                        "plus",
                        "-plus",
                        "+",
                        "or greater than",
                        "or more than")) {
            BEHIND.add(more, new Meaning(Bound.MORE, more), false);
        }
        for (String less :
                List.of("or less", "or fewer", "or below", "or under", "at most", "or lower")) {
            BEHIND.add(less, new Meaning(Bound.LESS, less), false);
        }
        for (String about : List.of("or so", "more or less", "or thereabouts", "-odd")) {
            BEHIND.add(about, new Meaning(Bound.ABOUT, about), false);
        }
    }

    /// The qualifier that ends right before a lexeme.
    static @Nullable Qualifier before(List<Lexeme> lexemes, int next) {
        Phrases.Hit<Meaning> hit = BEFORE.endingAt(lexemes, next);
        return hit == null
                ? null
                : new Qualifier(hit.value().bound, hit.value().words, hit.first(), hit.next());
    }

    /// The qualifier that begins at a lexeme.
    static @Nullable Qualifier behind(List<Lexeme> lexemes, int at) {
        Phrases.Hit<Meaning> hit = BEHIND.at(lexemes, at);
        return hit == null
                ? null
                : new Qualifier(hit.value().bound, hit.value().words, hit.first(), hit.next());
    }

    /// "nearly" and "almost" are approximations from below.
    boolean isFromBelow() {
        return words.endsWith("nearly") || words.endsWith("almost");
    }

    /// "fewer than five" leaves five itself out, "up to five" does not.
    boolean isStrictlyLess() {
        return bound == Bound.LESS
                && (words.endsWith("fewer than")
                        || words.endsWith("less than")
                        || words.endsWith("under")
                        || words.endsWith("below"))
                && !words.startsWith("no ")
                && !words.startsWith("or ");
    }
}

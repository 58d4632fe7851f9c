package org.crosscheck.core.review;

import java.util.EnumSet;
import java.util.Set;
import org.crosscheck.core.check.Outcome;
import org.jspecify.annotations.Nullable;

/// How an investigation is reviewed.
///
/// @param needed how many independent decisions a cross-check needs, 1 to 5
/// @param outcomes of those that need so many; the others need one
/// @param blind whether decisions are hidden until there are enough
/// @param blindAdjudicator whether they are hidden from the adjudicator too; an adjudicator who
///   sees them early makes none
/// @param adjudicator username of the person who settles disputes, null for every administrator
public record ReviewRules(
        int needed,
        Set<Outcome> outcomes,
        boolean blind,
        boolean blindAdjudicator,
        @Nullable String adjudicator) {
    /// Most decisions that a cross-check may need.
    public static final int MOST = 5;

    /// What holds for an investigation until it says otherwise.
    public static final ReviewRules DEFAULT =
            new ReviewRules(
                    1,
                    EnumSet.of(Outcome.CONFLICTS, Outcome.NOT_COMPARABLE, Outcome.CANNOT_TELL),
                    true,
                    true,
                    null);

    /// @throws IllegalArgumentException with a sentence for the user where `needed` is out of range
    public ReviewRules {
        if (needed < 1 || needed > MOST) {
            throw new IllegalArgumentException(
                    "A cross-check needs 1 to " + MOST + " decisions; found " + needed + ".");
        }
        outcomes = Set.copyOf(outcomes);
    }

    /// How many decisions a cross-check of an outcome needs.
    public int neededFor(Outcome outcome) {
        return outcomes.contains(outcome) ? needed : 1;
    }

    /// Whether the adjudicator sees decisions before there are enough.
    boolean adjudicatorSeesEarly() {
        return blind && !blindAdjudicator;
    }
}

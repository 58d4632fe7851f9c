package org.crosscheck.core.check;

import java.util.EnumSet;
import java.util.Set;
import org.crosscheck.core.check.Finding.Explanation;
import org.jspecify.annotations.Nullable;

/// What a rule says of two values of the same attribute.
///
/// @param outcome what it says
/// @param reason why, null where the outcome has none
/// @param difference how the values differ, in words that may stand in brackets ("2 days, 22 %
///   more"); empty where there is nothing to add
/// @param explanations innocent causes that a conflict may have
record Verdict(
        Outcome outcome,
        @Nullable Reason reason,
        String difference,
        Set<Explanation> explanations) {
    Verdict {
        explanations = Set.copyOf(explanations);
        if (reason != null && reason.outcome() != outcome) {
            throw new IllegalArgumentException(reason + " is no reason for " + outcome);
        }
    }

    static Verdict of(Reason reason) {
        return new Verdict(reason.outcome(), reason, "", Set.of());
    }

    static Verdict of(Reason reason, String difference, Explanation... explanations) {
        Set<Explanation> set = EnumSet.noneOf(Explanation.class);
        set.addAll(Set.of(explanations));
        return new Verdict(reason.outcome(), reason, difference, set);
    }

    static Verdict cannotTell(String difference) {
        return new Verdict(Outcome.CANNOT_TELL, null, difference, Set.of());
    }

    Verdict with(Explanation explanation) {
        Set<Explanation> set = EnumSet.of(explanation);
        set.addAll(explanations);
        return new Verdict(outcome, reason, difference, set);
    }
}

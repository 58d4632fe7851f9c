package org.crosscheck.core.review;

import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// One cross-check of a list.
///
/// @param attribute what is compared, in plain words
/// @param reason of the finding that leads
/// @param sentence of the finding that leads
/// @param score 0 to 1, of the finding that leads
/// @param verdict what all its reviewers say; null unless it is resolved
/// @param sources different publishers that take part
/// @param decisions reviewers that decided; 0 while their decisions are hidden
/// @param stale whether the latest run no longer finds it; it stays because people worked on it
/// @param needed how many decisions it needs
/// @param softDifference whether its reviewers have one verdict for different reasons
public record CrossCheckRow(
        UUID id,
        String attribute,
        @Nullable ValueType type,
        Outcome outcome,
        @Nullable Reason reason,
        String sentence,
        double score,
        WorkState state,
        @Nullable Verdict verdict,
        int sources,
        int decisions,
        boolean stale,
        int needed,
        boolean softDifference) {
    /// Whether the sources agree in full, nobody has looked at it, and the investigation's rules
    /// want no more than one person to do so: it may stay as it is.
    public boolean agreesUnseen() {
        return outcome == Outcome.AGREES && state == WorkState.OPEN && needed == 1;
    }

    /// Whether people still have to say something: a reviewer, or an adjudicator.
    public boolean awaitsDecision() {
        return state != WorkState.RESOLVED && !agreesUnseen();
    }
}

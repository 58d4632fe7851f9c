package org.crosscheck.web.review;

import java.io.Serializable;
import java.util.Optional;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.review.DecisionRow;
import org.crosscheck.core.review.NewDecision;
import org.crosscheck.core.review.Verdict;
import org.jspecify.annotations.Nullable;

/// What goes with a verdict: a note, the position that is best supported, an explanation that the
/// reviewer confirms, and a reason.
record Draft(
        String note,
        @Nullable String position,
        Finding.@Nullable Explanation explanation,
        @Nullable Reason reason)
        implements Serializable {
    private static final long serialVersionUID = 1;

    static final Draft EMPTY = new Draft("", null, null, null);

    static Draft of(Optional<DecisionRow> saved) {
        return saved.map(d -> new Draft(d.note(), d.position(), d.explanation(), d.reason()))
                .orElse(EMPTY);
    }

    Draft withNote(String text) {
        return new Draft(text, position, explanation, reason);
    }

    /// Choosing what is chosen takes it back.
    Draft togglingPosition(String label) {
        return new Draft(note, label.equals(position) ? null : label, explanation, reason);
    }

    /// Confirming what is confirmed takes it back.
    Draft togglingExplanation(Finding.Explanation other) {
        return new Draft(note, position, other == explanation ? null : other, reason);
    }

    /// Giving the reason that is given takes it back.
    Draft togglingReason(Reason other) {
        return new Draft(note, position, explanation, other == reason ? null : other);
    }

    NewDecision with(Verdict verdict) {
        return new NewDecision(
                verdict,
                note,
                position,
                explanation,
                reason != null && verdict.reasons().contains(reason) ? reason : null);
    }
}

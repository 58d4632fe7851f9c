package org.crosscheck.web.review;

import java.io.Serializable;
import java.util.Optional;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.review.DecisionRow;
import org.crosscheck.core.review.NewDecision;
import org.crosscheck.core.review.Verdict;
import org.jspecify.annotations.Nullable;

/// What goes with a verdict: a note, the position that is best supported, and an explanation that
/// the reviewer confirms.
record Draft(String note, @Nullable String position, Finding.@Nullable Explanation explanation)
        implements Serializable {
    private static final long serialVersionUID = 1;

    static final Draft EMPTY = new Draft("", null, null);

    static Draft of(Optional<DecisionRow> saved) {
        return saved.map(d -> new Draft(d.note(), d.position(), d.explanation())).orElse(EMPTY);
    }

    Draft withNote(String text) {
        return new Draft(text, position, explanation);
    }

    /// Choosing what is chosen takes it back.
    Draft togglingPosition(String label) {
        return new Draft(note, label.equals(position) ? null : label, explanation);
    }

    /// Confirming what is confirmed takes it back.
    Draft togglingExplanation(Finding.Explanation other) {
        return new Draft(note, position, other == explanation ? null : other);
    }

    NewDecision with(Verdict verdict) {
        return new NewDecision(verdict, note, position, explanation);
    }
}

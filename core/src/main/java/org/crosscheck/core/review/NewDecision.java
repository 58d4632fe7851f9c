package org.crosscheck.core.review;

import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Reason;
import org.jspecify.annotations.Nullable;

/// A decision to record.
///
/// @param note free text, may be empty
/// @param position label of the position that is best supported, null for none
/// @param explanation of the possible ones, the one that the reviewer confirms, null for none
/// @param reason for a verdict that it belongs to, see [Verdict#reasons()], null for none
public record NewDecision(
        Verdict verdict,
        String note,
        @Nullable String position,
        Finding.@Nullable Explanation explanation,
        @Nullable Reason reason) {
    /// A verdict with a note and nothing else.
    public static NewDecision of(Verdict verdict, String note) {
        return new NewDecision(verdict, note, null, null, null);
    }
}

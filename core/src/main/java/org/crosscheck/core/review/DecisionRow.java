package org.crosscheck.core.review;

import java.time.Instant;
import java.util.UUID;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Reason;
import org.jspecify.annotations.Nullable;

/// What one reviewer says of a cross-check now.
///
/// @param reviewer username
/// @param position label of the position that the reviewer holds to be best supported, null where
///   none was chosen
/// @param explanation that the reviewer confirmed, null where none
/// @param reason that the reviewer gave, null where none
/// @param definitions version of what the verdicts mean that it was made under, see [Definitions]
/// @param outdated whether it was made on something else than what is there now
public record DecisionRow(
        UUID id,
        String reviewer,
        String displayName,
        Verdict verdict,
        String note,
        @Nullable String position,
        Finding.@Nullable Explanation explanation,
        @Nullable Reason reason,
        boolean outdated,
        int definitions,
        Instant at) {
    /// What was decided, as it was given.
    public NewDecision given() {
        return new NewDecision(verdict, note, position, explanation, reason);
    }
}

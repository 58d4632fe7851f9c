package org.crosscheck.core.review;

import java.time.Instant;
import java.util.List;
import org.crosscheck.core.check.Reason;
import org.jspecify.annotations.Nullable;

/// How an adjudicator settled a dispute.
///
/// @param adjudicator username
/// @param reason null where none was given
/// @param views what the reviewers held then
/// @param outdated whether it was made on something else than what is there now
public record ResolutionRow(
        String adjudicator,
        String displayName,
        Verdict verdict,
        @Nullable Reason reason,
        String note,
        Instant at,
        List<View> views,
        boolean outdated) {
    public ResolutionRow {
        views = List.copyOf(views);
    }

    /// What one reviewer held when it was resolved.
    ///
    /// @param reviewer username
    /// @param reason null where none was given
    public record View(
            String reviewer,
            String displayName,
            Verdict verdict,
            @Nullable Reason reason,
            String note) {}

    /// Those who held something else than what was resolved.
    public List<View> minority() {
        return views.stream().filter(view -> view.verdict() != verdict).toList();
    }
}

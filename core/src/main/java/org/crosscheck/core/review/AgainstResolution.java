package org.crosscheck.core.review;

import java.util.List;
import java.util.UUID;
import org.crosscheck.core.check.Reason;
import org.jspecify.annotations.Nullable;

/// One reviewer's decisions against what was resolved.
///
/// @param decided how many of the reviewer's decisions are on cross-checks that are resolved
/// @param same how many of them say what was resolved
/// @param differing those that do not, in the queue's order
public record AgainstResolution(int decided, int same, List<Row> differing) {
    public AgainstResolution {
        differing = List.copyOf(differing);
    }

    /// One decision that the resolution did not follow.
    ///
    /// @param reason of the reviewer, null where none was given
    /// @param note of the reviewer
    public record Row(
            UUID crossCheck,
            String attribute,
            Verdict mine,
            @Nullable Reason reason,
            String note,
            Verdict resolved) {}
}

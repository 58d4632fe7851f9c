package org.crosscheck.core.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reviewer's decision on a cross-check, before and after something was done.
///
/// @param before null where there was none
/// @param after null where there is none any more
public record Change(UUID crossCheck, @Nullable NewDecision before, @Nullable NewDecision after) {
    /// What takes it back.
    public Change reversed() {
        return new Change(crossCheck, after, before);
    }
}

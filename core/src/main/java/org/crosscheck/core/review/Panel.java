package org.crosscheck.core.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The people about a cross-check.
///
/// @param needed how many decisions it needs
/// @param withheld whether decisions of others are hidden from the viewer, if there are any
/// @param resolution the adjudicator's, null where none
/// @param assigned names of those who have it to do and have not decided
/// @param mayResolve whether the viewer settles disputes here
public record Panel(
        int needed,
        boolean withheld,
        @Nullable ResolutionRow resolution,
        List<String> assigned,
        boolean mayResolve) {
    public Panel {
        assigned = List.copyOf(assigned);
    }

    /// Whether an adjudicator's word stands, so that nobody decides.
    public boolean isResolved() {
        return resolution != null && !resolution.outdated();
    }

    /// Of a cross-check that needs one decision and has no more to it.
    public static Panel ofOne() {
        return new Panel(1, false, null, List.of(), false);
    }
}

package org.crosscheck.core.review;

import java.time.Instant;
import org.crosscheck.core.investigation.HistoryEvent;

/// One thing that happened to a cross-check.
///
/// @param who name of the person that others see, or what else acted ("command line")
/// @param what a sentence
/// @param by username, or what else acted
public record HistoryRow(Instant at, String who, String what, String by, HistoryEvent.Kind kind) {
    /// What begins the sentence of a decision that was taken back.
    static final String TOOK_BACK = "Took back: ";

    private static final String LATER = " The verdict is shown when there are enough decisions.";

    /// The same as one of a cross-check that was merged into another.
    HistoryRow of(String attribute) {
        return new HistoryRow(
                at, who, "On “%s”, before the merge: %s".formatted(attribute, what), by, kind);
    }

    /// The same without what would tell how somebody decided.
    HistoryRow withheld() {
        String done = what.startsWith(TOOK_BACK) ? "Took back a decision." : "Decided.";
        return new HistoryRow(at, who, done + LATER, by, kind);
    }
}

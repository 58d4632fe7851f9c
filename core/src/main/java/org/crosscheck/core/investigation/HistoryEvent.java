package org.crosscheck.core.investigation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened in an investigation, to be put on record.
///
/// @param article the article that it happened to, null where to none
/// @param crossCheck the cross-check that it happened to, null where to none
/// @param who username, or what else acted
/// @param what a sentence
public record HistoryEvent(
        UUID investigation,
        @Nullable UUID article,
        @Nullable UUID crossCheck,
        String who,
        Kind kind,
        String what) {
    /// What kinds of things happen.
    public enum Kind {
        INVESTIGATION,
        ARTICLE,
        RUN,
        DECISION,
        REOPENED,
        /// A cross-check that people worked on was not found by a run.
        STALE,
        FOUND_AGAIN,
        /// How an investigation is reviewed was changed.
        RULES,
        ASSIGNMENT,
        RESOLUTION,
        /// An additional judge was asked.
        OPINION,
        /// Somebody commented, or removed a comment.
        COMMENT,
        /// Cross-checks were merged or split, or that was taken back.
        GROUPING
    }

    /// Something that happened to the investigation as a whole.
    public static HistoryEvent of(UUID investigation, String who, Kind kind, String what) {
        return new HistoryEvent(investigation, null, null, who, kind, what);
    }
}

package org.crosscheck.core.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person said of how statements belong together.
///
/// @param kept id of the cross-check that keeps its identity
/// @param other id of the one that was merged into it, or split off it
/// @param by name of the person that others see
/// @param resting why it does not apply to what the latest run found, null where it does
public record GroupingRow(
        UUID id,
        GroupingKind kind,
        UUID kept,
        String keptAttribute,
        UUID other,
        String otherAttribute,
        String by,
        Instant since,
        String why,
        @Nullable String resting) {}

package org.crosscheck.core.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one reviewer says of a cross-check now.
///
/// @param reviewer username
/// @param position label of the position that the reviewer holds to be best supported, null where
///   none was chosen
public record DecisionRow(
        UUID id,
        String reviewer,
        String displayName,
        Verdict verdict,
        String note,
        @Nullable String position,
        Instant at) {}

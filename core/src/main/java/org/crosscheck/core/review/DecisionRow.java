package org.crosscheck.core.review;

import java.time.Instant;
import java.util.UUID;
import org.crosscheck.core.check.Finding;
import org.jspecify.annotations.Nullable;

/// What one reviewer says of a cross-check now.
///
/// @param reviewer username
/// @param position label of the position that the reviewer holds to be best supported, null where
///   none was chosen
/// @param explanation that the reviewer confirmed, null where none
public record DecisionRow(
        UUID id,
        String reviewer,
        String displayName,
        Verdict verdict,
        String note,
        @Nullable String position,
        Finding.@Nullable Explanation explanation,
        Instant at) {}

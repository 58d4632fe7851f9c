package org.crosscheck.core.review;

import java.time.Instant;
import java.util.UUID;
import org.crosscheck.core.check.Coverage;

/// One run over an investigation.
///
/// @param crossChecks cross-checks found
/// @param conflicts those of them that conflict
/// @param reopened decided ones that changed
/// @param rulesVersion which rules compared
public record RunSummary(
        UUID id,
        Instant startedAt,
        Instant finishedAt,
        Coverage coverage,
        int crossChecks,
        int conflicts,
        int reopened,
        String rulesVersion) {}

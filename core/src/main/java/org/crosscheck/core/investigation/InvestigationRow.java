package org.crosscheck.core.investigation;

import java.time.Instant;
import java.util.UUID;

/// One investigation with its numbers.
///
/// @param articles articles in it
/// @param crossChecks cross-checks in it, those of muted kinds left out here and below
/// @param conflicts cross-checks that conflict
/// @param undecided cross-checks that await a decision
/// @param agreed cross-checks in full agreement that nobody has looked at; they are not among the
///   undecided unless the investigation's rules want several decisions on them
public record InvestigationRow(
        UUID id,
        String title,
        String description,
        Instant createdAt,
        long articles,
        long crossChecks,
        long conflicts,
        long undecided,
        long agreed) {}

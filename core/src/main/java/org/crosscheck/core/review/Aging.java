package org.crosscheck.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Notes which decisions were made on something else than what a cross-check says now.
///
/// @param since when a person last grouped its statements anew, null where nobody did: what was
///   decided before does not stand for it
record Aging(WhatChanged whatChanged, @Nullable Instant since) {
    /// @return whether something that was decided holds
    boolean age(List<Decision> decided, @Nullable Resolution resolution, Statement now) {
        boolean holds = false;
        for (Decision decision : decided) {
            decision.age(isOutdated(decision.seen(), decision.at(), now));
            holds |= !decision.isOutdated();
        }
        if (resolution != null) {
            resolution.age(isOutdated(resolution.seen(), resolution.at(), now));
            holds |= !resolution.isOutdated();
        }
        return holds;
    }

    private boolean isOutdated(Statement seen, Instant at, Statement now) {
        return since != null && at.isBefore(since) || whatChanged.between(seen, now).isPresent();
    }

    /// What changed since the latest decision.
    Optional<String> because(List<Decision> decided, Statement now) {
        return decided.isEmpty()
                ? Optional.empty()
                : whatChanged.between(decided.getLast().seen(), now);
    }
}

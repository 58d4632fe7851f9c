package org.crosscheck.core.review;

import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// Which cross-checks of an investigation; null means any.
///
/// @param verdict at least one reviewer said so
/// @param article takes part in it
/// @param text words that all occur in its attribute, sentences or passages, in any case and with
///   or without accents; empty for any
public record CrossCheckFilter(
        UUID investigation,
        @Nullable Outcome outcome,
        @Nullable ValueType type,
        @Nullable WorkState state,
        @Nullable Verdict verdict,
        @Nullable UUID article,
        String text) {
    /// All of an investigation.
    public static CrossCheckFilter all(UUID investigation) {
        return new CrossCheckFilter(investigation, null, null, null, null, null, "");
    }
}

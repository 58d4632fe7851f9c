package org.crosscheck.core.review;

import org.crosscheck.core.check.Reason;
import org.jspecify.annotations.Nullable;

/// An adjudicator's word on a dispute.
///
/// @param reason one of the verdict's, see [Verdict#reasons()], null for none
/// @param note free text, may be empty
public record NewResolution(Verdict verdict, @Nullable Reason reason, String note) {
    /// @throws IllegalArgumentException where the reason is none for the verdict
    public NewResolution {
        if (reason != null && !verdict.reasons().contains(reason)) {
            throw new IllegalArgumentException(reason + " is no reason for " + verdict);
        }
    }
}

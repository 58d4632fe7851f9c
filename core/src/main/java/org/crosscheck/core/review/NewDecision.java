package org.crosscheck.core.review;

import org.jspecify.annotations.Nullable;

/// A decision to record.
///
/// @param note free text, may be empty
/// @param position label of the position that is best supported, null for none
public record NewDecision(Verdict verdict, String note, @Nullable String position) {}

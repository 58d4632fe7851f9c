package org.crosscheck.core.article;

import java.util.UUID;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Polarity;
import org.jspecify.annotations.Nullable;

/// How an article makes a claim, without what it claims.
///
/// @param claim id of the claim in its article
/// @param when TIMEX3 value of the event's time, null where unknown
public record ClaimStance(
        UUID article,
        String claim,
        Polarity polarity,
        Certainty certainty,
        @Nullable String when) {}

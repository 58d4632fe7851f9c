package org.crosscheck.importer.claim;

import java.util.List;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// A claim without its number.
record Draft(
        Span span,
        Span sentence,
        double checkworthiness,
        @Nullable String speaker,
        Polarity polarity,
        Certainty certainty,
        @Nullable String when,
        Frame frame,
        List<ClaimValue> values) {
    Claim claim(String text, String id) {
        return new Claim(
                id,
                span,
                span.in(text),
                sentence,
                checkworthiness,
                speaker,
                polarity,
                certainty,
                when,
                frame,
                values);
    }
}

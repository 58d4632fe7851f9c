package org.crosscheck.core.claim;

import java.util.List;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// One checkable assertion of an article.
///
/// @param id unique within the article and the same for the same text: `c` and the running number
/// @param span where it stands in the article's text; claims may overlap
/// @param text its printed form
/// @param sentence the sentence that holds it
/// @param checkworthiness how worth checking it is, 0 to 1; yes from 0.5
/// @param speaker who asserts it, in the fullest form that the article gives; null for the
///   article's own voice
/// @param polarity whether it says that something is so or is not
/// @param certainty with what commitment
/// @param when TIMEX3 value of the event's time, null where unknown
/// @param frame what happens in it
/// @param values the typed values that it states
public record Claim(
        String id,
        Span span,
        String text,
        Span sentence,
        double checkworthiness,
        @Nullable String speaker,
        Polarity polarity,
        Certainty certainty,
        @Nullable String when,
        Frame frame,
        List<ClaimValue> values) {
    public Claim {
        values = List.copyOf(values);
    }
}

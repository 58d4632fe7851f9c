package org.crosscheck.importer.job;

import java.util.List;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of an article's text that a person chose, and what the program reads in it.
///
/// @param like the claim that it would be, with all values
public record Passage(Claim like) {
    public Span span() {
        return like.span();
    }

    public String text() {
        return like.text();
    }

    /// Who says it as far as the program sees, null for the article itself.
    public @Nullable String speaker() {
        return like.speaker();
    }

    public List<ClaimValue> values() {
        return like.values();
    }

    /// The claim that a person makes of it.
    ///
    /// @param speaker who says it, null or blank for the article itself
    /// @param values those that it states
    public Claim claim(@Nullable String speaker, List<ClaimValue> values) {
        return new Claim(
                like.id(),
                like.span(),
                like.text(),
                like.sentence(),
                like.checkworthiness(),
                speaker == null || speaker.isBlank() ? null : speaker.strip(),
                like.polarity(),
                like.certainty(),
                like.when(),
                like.frame(),
                values);
    }
}

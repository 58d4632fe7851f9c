package org.crosscheck.core.article;

import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// A claim of a stored article with what people did to it.
///
/// @param claim the claim as it is compared
/// @param origin who found it
/// @param foundAt where the program finds it, null unless somebody drew its border anew
/// @param withdrawn whether somebody said that it is no claim; it is not compared then
public record KeptClaim(Claim claim, Origin origin, @Nullable Span foundAt, boolean withdrawn) {
    /// Who found a claim.
    public enum Origin {
        /// The program.
        FOUND,
        /// A person, who chose a stretch of the text.
        PERSON
    }

    static KeptClaim found(Claim claim) {
        return new KeptClaim(claim, Origin.FOUND, null, false);
    }

    /// Whether it is not as the program finds it.
    public boolean isEdited() {
        return withdrawn || foundAt != null || origin == Origin.PERSON;
    }

    /// Where the program finds it; where it stands if a person found it.
    Span place() {
        return foundAt == null ? claim.span() : foundAt;
    }

    KeptClaim withdrawn(boolean now) {
        return new KeptClaim(claim, origin, foundAt, now);
    }
}

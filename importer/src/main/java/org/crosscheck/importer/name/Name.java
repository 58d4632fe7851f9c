package org.crosscheck.importer.name;

import org.jspecify.annotations.Nullable;

/// A name in the fullest form that its article gives.
///
/// @param kind what it names
/// @param full the name without titles and posts: "Hugo Lind"
/// @param role what the article calls a person: "Rear Admiral", "foreign minister"; null where it
///   does not, and for other kinds
public record Name(Kind kind, String full, @Nullable String role) {
    /// What a name can name.
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        /// A ship, an exercise, a law, a product.
        OTHER
    }
}

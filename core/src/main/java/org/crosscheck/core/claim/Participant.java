package org.crosscheck.core.claim;

import org.jspecify.annotations.Nullable;

/// Who or what takes part in a claim's event.
///
/// @param role grammatical part
/// @param head lemma of its head word, lower case
/// @param text its phrase as printed
/// @param name the fullest form of its name in the article, null for a common noun
public record Participant(Role role, String head, String text, @Nullable String name) {
    /// Grammatical parts, subject and object turned to the active voice.
    public enum Role {
        AGENT,
        PATIENT,
        OTHER
    }
}

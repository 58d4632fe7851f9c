package org.crosscheck.core.judge;

import org.jspecify.annotations.Nullable;

/// What a judge is asked: whether two passages say the same of an attribute. It holds nothing of
/// what the program found and nothing of what people decided.
///
/// @param attribute in plain words: "length of the exercise"
public record Question(String attribute, Passage a, Passage b) {
    /// A claim of one article.
    ///
    /// @param source how the source is named in sentences
    /// @param published ISO 8601 date or moment, null where unknown
    /// @param speaker who asserts it, null for the article's own voice
    /// @param text the claim's printed form
    public record Passage(
            String source, @Nullable String published, @Nullable String speaker, String text) {}
}

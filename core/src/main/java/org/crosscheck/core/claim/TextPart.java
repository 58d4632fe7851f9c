package org.crosscheck.core.claim;

import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// A named part of a text.
///
/// @param span where it stands
/// @param text its printed form
/// @param name the fullest form of the name that the article gives, null where it is none or
///   unknown
/// @param confidence how sure it is that the name is meant, 0 to 1: 1 where the text prints it,
///   less where a rule takes it for what a surname, a post or a pronoun stands for; null without a
///   name and in what was stored before it was kept
public record TextPart(
        Span span, String text, @Nullable String name, @Nullable Double confidence) {}

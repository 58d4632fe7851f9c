package org.crosscheck.core.claim;

import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// A named part of a text.
///
/// @param span where it stands
/// @param text its printed form
/// @param name the fullest form of the name that the article gives, null where it is none or
///   unknown
public record TextPart(Span span, String text, @Nullable String name) {}

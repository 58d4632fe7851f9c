package org.crosscheck.core.check;

import org.crosscheck.core.text.Span;

/// Where a statement stands: what a person means who says that it belongs elsewhere.
///
/// @param article id of the article
/// @param span the compared value's, or the claim's where that is compared as a whole
public record Place(String article, Span span) {
    public static Place of(Finding.Side side) {
        return new Place(side.article(), side.valueSpan() == null ? side.span() : side.valueSpan());
    }
}

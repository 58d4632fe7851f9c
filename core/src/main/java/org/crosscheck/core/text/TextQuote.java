package org.crosscheck.core.text;

/// A quotation with its surroundings, by which a passage can be found again in another version of
/// its text.
///
/// @param exact the passage itself
/// @param prefix up to 32 characters before it
/// @param suffix up to 32 characters after it
/// @see <a href="https://www.w3.org/TR/annotation-model/#text-quote-selector">W3C
///   TextQuoteSelector</a>
public record TextQuote(String exact, String prefix, String suffix) {
    /// Longest prefix and suffix; shorter ones reach the text's start or end.
    static final int CONTEXT = 32;

    public static TextQuote of(String text, Span span) {
        return new TextQuote(
                span.in(text),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }
}

package org.crosscheck.core.text;

import java.util.Arrays;

/// Translates UTF-16 offsets of one text into code point offsets, as the W3C TextPositionSelector
/// counts them.
///
/// Immutable. A text without surrogate pairs costs nothing.
public final class CodePointOffsets {
    private final int[] lowSurrogates;

    public CodePointOffsets(String text) {
        int[] found = new int[16];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))
                    && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, 2 * n);
                }
                found[n++] = i;
            }
        }
        lowSurrogates = Arrays.copyOf(found, n);
    }

    /// The number of code points before the UTF-16 offset.
    public int codePoints(int utf16) {
        int at = Arrays.binarySearch(lowSurrogates, utf16);
        return utf16 - (at >= 0 ? at : -at - 1);
    }

    public Span codePoints(Span utf16) {
        return new Span(codePoints(utf16.start()), codePoints(utf16.end()));
    }
}

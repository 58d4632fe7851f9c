package org.crosscheck.importer.read;

/// A stretch of a line as a page prints it. Lengths are in points, from the page's upper left
/// corner.
///
/// @param text without white space around it
/// @param page 0-based
/// @param left its first character's left edge
/// @param right its last character's right edge
/// @param y its baseline
/// @param size of the font
record PrintedLine(String text, int page, float left, float right, float y, float size) {
    private static final String SENTENCE_ENDS = ".!?:…";
    private static final String CLOSERS = "\"'”’»)]";

    float top() {
        return y - size * 0.7f;
    }

    float bottom() {
        return y + size * 0.1f;
    }

    /// Whether it stands on the same line of the page.
    boolean isBeside(PrintedLine other) {
        return Math.abs(y - other.y) < 0.4f * Math.min(size, other.size);
    }

    /// Whether a paragraph may end with it.
    boolean endsSentence() {
        int end = text.length();
        while (end > 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /// With another one to its right.
    PrintedLine with(PrintedLine next) {
        return new PrintedLine(
                text + " " + next.text,
                page,
                left,
                Math.max(right, next.right),
                y,
                Math.max(size, next.size));
    }
}

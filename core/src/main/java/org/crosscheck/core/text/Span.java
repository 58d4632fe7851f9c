package org.crosscheck.core.text;

/// A stretch of a text.
///
/// Offsets are 0-based and end-exclusive and count UTF-16 code units, as `String` does. Files that
/// leave the program count code points instead: see [CodePointOffsets].
///
/// @param start first code unit, at least 0
/// @param end first code unit after the stretch, at least `start`
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /// The shortest span that covers both.
    public static Span covering(Span a, Span b) {
        return new Span(Math.min(a.start, b.start), Math.max(a.end, b.end));
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one code unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    /// Moves the span by a number of code units.
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /// Orders by start; of two that start together the longer comes first.
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(other.end, end);
    }
}

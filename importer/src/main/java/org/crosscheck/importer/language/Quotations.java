package org.crosscheck.importer.language;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// The stretches of a text that stand in quotation marks.
///
/// A quotation that runs over several paragraphs opens in each and closes in the last; it is one
/// stretch. A mark that never closes ends with its paragraph. Immutable.
public final class Quotations {
    private static final int LONGEST = 6_000;

    private final List<Span> found = new ArrayList<>();
    private final List<Span> stretches;

    public Quotations(String text) {
        int at = 0;
        Span open = null;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            open = paragraph(text, at, end, open);
            at = end + 1;
        }
        if (open != null) {
            add(text, open.start(), open.end());
        }
        stretches = List.copyOf(found);
    }

    /// The quoted words without their marks, in order.
    public List<Span> stretches() {
        return stretches;
    }

    /// The quotation that covers most of a stretch of the text; null where none touches it.
    public @Nullable Span over(Span stretch) {
        int at = firstEndingBehind(stretch.start());
        return at < stretches.size() && stretches.get(at).overlaps(stretch)
                ? stretches.get(at)
                : null;
    }

    /// Whether a character of the text stands inside quotation marks.
    public boolean quotes(int offset) {
        int at = firstEndingBehind(offset);
        return at < stretches.size() && stretches.get(at).start() <= offset;
    }

    /// The place in the list of the first quotation that ends behind a character; the quotations
    /// are in order and do not overlap.
    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private @Nullable Span paragraph(String text, int from, int to, @Nullable Span before) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == to) {
            return before;
        }
        Span open = null;
        if (before != null) {
            if (opens(text, at, from)) {
                open = before;
                at++;
            } else {
                add(text, before.start(), before.end());
            }
        }
        int start = open == null ? -1 : open.start();
        char mark = open == null ? 0 : text.charAt(at - 1);
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (start < 0 && opens(text, at, from)) {
                start = at + 1;
                mark = c;
            } else if (start >= 0 && closes(text, at, to, mark)) {
                add(text, start, at);
                start = -1;
            }
        }
        return start < 0 ? null : new Span(start, to);
    }

    private static boolean opens(String text, int at, int from) {
        char c = text.charAt(at);
        boolean bound = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean word = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return switch (c) {
            case '“', '„', '«' -> true;
            case '"' -> bound && (word || at == from || isSpace(text, at - 1));
            case '‘', '\'' -> bound && word && closesLater(text, at);
            default -> false;
        };
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private static boolean closes(String text, int at, int to, char mark) {
        char c = text.charAt(at);
        return switch (mark) {
            case '“' -> c == '”' || c == '"';
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            case '"' -> c == '"' || c == '”';
            case '‘', '\'' ->
                    (c == '’' || c == '\'')
                            && (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1)))
                            && ",.?!".indexOf(text.charAt(at - 1)) >= 0;
            default -> false;
        };
    }

    /// A single mark is one of speech only if a mark behind a stop closes it: the rest are
    /// apostrophes.
    private static boolean closesLater(String text, int at) {
        int end = text.indexOf('\n', at);
        end = Math.min(end < 0 ? text.length() : end, at + LONGEST);
        for (int i = at + 2; i < end; i++) {
            char c = text.charAt(i);
            if ((c == '“' || c == '"') || (c == '‘' && i > at)) {
                return false;
            }
            if (closes(text, i, end, text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private void add(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > start && last - start <= LONGEST) {
            found.add(new Span(start, last));
        }
    }
}

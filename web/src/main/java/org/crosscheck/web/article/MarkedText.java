package org.crosscheck.web.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// A text with stretches of it marked, as HTML.
///
/// Marks may overlap in any way: the text is cut at every border, and each piece carries the style
/// names of all marks that cover it. Pure; the text is escaped.
public final class MarkedText {
    private MarkedText() {}

    /// A stretch to mark.
    ///
    /// @param span where; what lies beyond the text is cut off
    /// @param style style names, separated by blanks
    /// @param claim id of the claim that a click on it opens, null where it opens none; where marks
    ///   with different claims overlap the shortest wins
    /// @param label what a screen reader says of it, null for nothing
    public record Mark(Span span, String style, @Nullable String claim, @Nullable String label) {}

    /// The HTML of a text.
    public static String html(String text, List<Mark> marks) {
        TreeSet<Integer> borders = new TreeSet<>();
        borders.add(0);
        borders.add(text.length());
        for (Mark mark : marks) {
            borders.add(Math.min(mark.span.start(), text.length()));
            borders.add(Math.min(mark.span.end(), text.length()));
        }
        Deque<Mark> ahead =
                new ArrayDeque<>(marks.stream().sorted(Comparator.comparing(Mark::span)).toList());
        List<Mark> covering = new ArrayList<>();
        StringBuilder html = new StringBuilder(text.length() + 80 * marks.size());
        int from = 0;
        for (int to : borders.tailSet(1)) {
            int start = from;
            covering.removeIf(mark -> mark.span.end() <= start);
            while (!ahead.isEmpty() && ahead.peek().span.start() <= start) {
                Mark mark = ahead.pop();
                if (mark.span.end() > start) {
                    covering.add(mark);
                }
            }
            append(html, text, new Span(from, to), covering);
            from = to;
        }
        return html.toString();
    }

    private static void append(StringBuilder html, String text, Span piece, List<Mark> covering) {
        if (covering.isEmpty()) {
            escape(html, text, piece);
            return;
        }
        Mark opens = null;
        StringBuilder label = new StringBuilder();
        html.append("<mark class=\"");
        for (Mark mark : covering) {
            html.append(mark.style).append(' ');
            if (mark.label != null && mark.span.start() == piece.start()) {
                label.append(label.isEmpty() ? "" : "; ").append(mark.label);
            }
            if (mark.claim != null && (opens == null || mark.span.length() < opens.span.length())) {
                opens = mark;
            }
        }
        html.setCharAt(html.length() - 1, '"');
        if (opens != null) {
            html.append(" data-claim=\"");
            escape(html, String.valueOf(opens.claim));
            html.append('"');
            if (opens.span.start() == piece.start()) {
                html.append(" tabindex=\"0\" role=\"button\"");
            }
        }
        if (!label.isEmpty()) {
            html.append(" title=\"");
            escape(html, label.toString());
            html.append('"');
        }
        html.append('>');
        escape(html, text, piece);
        html.append("</mark>");
    }

    private static void escape(StringBuilder html, String text, Span span) {
        escape(html, span.in(text));
    }

    static void escape(StringBuilder html, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}

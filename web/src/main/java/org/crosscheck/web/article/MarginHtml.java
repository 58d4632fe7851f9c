package org.crosscheck.web.article;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// A text with notes in its margin, as HTML: a row a paragraph, the notes beside the words that
/// they are about. Pure; all texts are escaped.
final class MarginHtml {
    private MarginHtml() {}

    /// A note in the margin; choosing it chooses its claim.
    ///
    /// @param at the offset in the text beside which it stands
    /// @param style style names of the note, separated by blanks
    /// @param value the printed value, null where there is none
    /// @param valueStyle style name of the value
    /// @param words what else it says
    record Note(
            int at,
            String claim,
            String style,
            @Nullable String value,
            String valueStyle,
            String words) {}

    /// The paragraphs of a text: the stretches between its line breaks.
    static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(from, i).isBlank()) {
                    paragraphs.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
        return paragraphs;
    }

    /// The HTML of a text with its marks and notes.
    static String html(String text, List<MarkedText.Mark> marks, List<Note> notes) {
        StringBuilder html = new StringBuilder(2 * text.length() + 200 * notes.size());
        List<Span> paragraphs = paragraphs(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            Span here = paragraphs.get(i);
            int from = i == 0 ? 0 : here.start();
            int to = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).start() : text.length();
            html.append("<div class=\"para\"><div class=\"para-text\" data-start=\"")
                    .append(here.start())
                    .append("\">")
                    .append(MarkedText.html(here.in(text), inside(here, marks)))
                    .append("</div><div class=\"para-notes\">");
            for (Note note : notes) {
                if (note.at >= from && note.at < to) {
                    append(html, note);
                }
            }
            html.append("</div></div>");
        }
        return html.toString();
    }

    private static void append(StringBuilder html, Note note) {
        html.append("<button type=\"button\" class=\"margin-note ");
        MarkedText.escape(html, note.style);
        html.append("\" data-claim=\"");
        MarkedText.escape(html, note.claim);
        html.append("\">");
        if (note.value != null) {
            html.append("<span class=\"value ");
            MarkedText.escape(html, note.valueStyle);
            html.append("\">");
            MarkedText.escape(html, note.value);
            html.append("</span> ");
        }
        html.append("<span class=\"words\">");
        MarkedText.escape(html, note.words);
        html.append("</span></button>");
    }

    /// The marks of a stretch, with offsets in the stretch.
    static List<MarkedText.Mark> inside(Span stretch, List<MarkedText.Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.span().overlaps(stretch))
                .map(mark ->
                        new MarkedText.Mark(
                                new Span(
                                        Math.max(0, mark.span().start() - stretch.start()),
                                        Math.min(stretch.end(), mark.span().end())
                                                - stretch.start()),
                                mark.style(),
                                mark.claim(),
                                mark.label()))
                .toList();
    }
}

package org.crosscheck.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.crosscheck.core.text.KeptText;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.job.RawPage;

/// A raw page as HTML: what was kept plain, what was removed marked as such. Nothing of the page is
/// taken for markup. Pure.
final class RawHtml {
    private RawHtml() {}

    /// The HTML of a page.
    ///
    /// @param text the article's own text; where its paragraphs begin the page has anchors, by
    ///   which the two scroll together
    static String html(RawPage page, String text) {
        TreeMap<Integer, Integer> anchors = anchors(page, text);
        List<Span> kept = new ArrayList<>(page.title());
        page.kept().forEach(run -> kept.add(run.raw()));
        kept.sort(null);
        StringBuilder html = new StringBuilder(2 * page.text().length());
        int from = 0;
        for (Span span : kept) {
            removed(html, page.text().substring(from, span.start()));
            int at = span.start();
            for (var anchor : anchors.subMap(span.start(), span.end()).entrySet()) {
                MarkedText.escape(html, page.text().substring(at, anchor.getKey()));
                html.append("<span data-at=\"").append(anchor.getValue()).append("\"></span>");
                at = anchor.getKey();
            }
            MarkedText.escape(html, page.text().substring(at, span.end()));
            from = span.end();
        }
        removed(html, page.text().substring(from));
        return html.toString();
    }

    private static void removed(StringBuilder html, String text) {
        if (text.isBlank()) {
            html.append(text);
        } else {
            html.append("<del class=\"removed\">");
            MarkedText.escape(html, text);
            html.append("</del>");
        }
    }

    /// By places in the page, which paragraph of the article begins there.
    private static TreeMap<Integer, Integer> anchors(RawPage page, String text) {
        TreeMap<Integer, Integer> anchors = new TreeMap<>();
        List<Span> paragraphs = MarginHtml.paragraphs(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            int start = paragraphs.get(i).start();
            for (KeptText.Run run : page.kept()) {
                if (run.clean().start() <= start && start < run.clean().end()) {
                    int at = run.raw().start() + start - run.clean().start();
                    anchors.put(Math.min(at, run.raw().end() - 1), i);
                    break;
                }
            }
        }
        return anchors;
    }

    /// The article's own text beside the page, with the same anchors.
    static String clean(String text) {
        StringBuilder html = new StringBuilder(2 * text.length());
        List<Span> paragraphs = MarginHtml.paragraphs(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            html.append("<p data-at=\"").append(i).append("\">");
            MarkedText.escape(html, paragraphs.get(i).in(text));
            html.append("</p>");
        }
        return html.toString();
    }
}

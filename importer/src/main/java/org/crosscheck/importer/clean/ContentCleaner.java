package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Takes out of a found article what is no part of it: boxes of links, forms, share bars, footers.
///
/// @see <a href="https://github.com/mozilla/readability">Readability, whose rules these follow</a>
final class ContentCleaner {
    private static final Set<String> DATA_TABLE_PARTS =
            Set.of("col", "colgroup", "tfoot", "thead", "th", "caption");
    private static final Pattern COMMA = Pattern.compile("[,،﹐︐︑⹁⸴⸲，、]");
    private static final Pattern AD =
            Pattern.compile(
                    "(?iu)(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|Реклама|Anuncio)");
    private static final Pattern LOADING =
            Pattern.compile(
                    "(?iu)(?:(?:loading|正在加载|Загрузка|chargement|cargando)(?:…|\\.\\.\\.)?)");

    private final boolean namesCount;
    private final boolean conditionally;

    /// @param namesCount whether classes and ids are looked at
    /// @param conditionally whether boxes are judged by their content
    ContentCleaner(boolean namesCount, boolean conditionally) {
        this.namesCount = namesCount;
        this.conditionally = conditionally;
    }

    void clean(Element article) {
        conditionally(article, "form");
        conditionally(article, "fieldset");
        article.select(
                        "object, embed, footer, link, aside, iframe, input, textarea, select, button")
                .remove();
        for (Element e : article.getAllElements()) {
            if (e != article
                    && e.parent() != null
                    && PageSignals.isSharing(e)
                    && e.text().length() < 500) {
                e.remove();
            }
        }
        if (namesCount) {
            article.select("h1, h2").removeIf(h -> PageSignals.weight(h) < 0);
        }
        conditionally(article, "table");
        conditionally(article, "ul");
        conditionally(article, "ol");
        conditionally(article, "div");
    }

    private void conditionally(Element article, String tag) {
        if (!conditionally) {
            return;
        }
        List<Element> found = new ArrayList<>(article.getElementsByTag(tag));
        for (Element e : found.reversed()) {
            if (e != article && e.parent() != null && isFurniture(e)) {
                e.remove();
            }
        }
    }

    private boolean isFurniture(Element e) {
        if (e.nodeName().equals("table") && isData(e) || isInsideDataTable(e)) {
            return false;
        }
        if (PageSignals.isInside(e, Set.of("code"), 3)) {
            return false;
        }
        int weight = namesCount ? PageSignals.weight(e) : 0;
        if (weight < 0) {
            return true;
        }
        String text = e.text();
        if (COMMA.matcher(text).results().limit(11).count() >= 10) {
            return false;
        }
        return isPoor(e, text, weight);
    }

    private static boolean isPoor(Element e, String text, int weight) {
        if (AD.matcher(text).matches() || LOADING.matcher(text).matches()) {
            return true;
        }
        int length = text.length();
        int paragraphs = e.getElementsByTag("p").size();
        int images = e.getElementsByTag("img").size();
        int items = e.getElementsByTag("li").size() - 100;
        int inputs = e.getElementsByTag("input").size();
        double links = PageSignals.linkDensity(e);
        boolean list = isList(e, length);
        boolean inFigure = PageSignals.isInside(e, Set.of("figure"), 3);
        double headings = lengthOf(e, "h1, h2, h3, h4, h5, h6", length);
        boolean poor =
                !inFigure && images > 1 && (double) paragraphs / images < 0.5
                        || !list && items > paragraphs
                        || inputs > paragraphs / 3
                        || !list
                                && !inFigure
                                && headings < 0.9
                                && length < 25
                                && (images == 0 || images > 2)
                                && links > 0
                        || !list && weight < 25 && links > 0.2
                        || weight >= 25 && links > 0.5
                        || images == 0 && length == 0;
        if (list && poor) {
            // A list of pictures is a gallery, not a menu.
            return e.children().stream().anyMatch(c -> c.childrenSize() > 1)
                    || images != e.getElementsByTag("li").size();
        }
        return poor;
    }

    private static boolean isList(Element e, int length) {
        if (e.nodeName().equals("ul") || e.nodeName().equals("ol")) {
            return true;
        }
        return lengthOf(e, "ul, ol", length) > 0.9;
    }

    private static double lengthOf(Element e, String query, int length) {
        if (length == 0) {
            return 0;
        }
        int inside = 0;
        for (Element part : e.select(query)) {
            inside += part.text().length();
        }
        return (double) inside / length;
    }

    private static boolean isInsideDataTable(Element e) {
        for (Element parent : e.parents()) {
            if (parent.nodeName().equals("table") && isData(parent)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a table holds data rather than lays out a page.
    private static boolean isData(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("datatable").equals("0")) {
            return false;
        }
        if (table.hasAttr("summary")) {
            return true;
        }
        for (Element part : table.getAllElements()) {
            if (DATA_TABLE_PARTS.contains(part.nodeName()) && part.childNodeSize() > 0) {
                return true;
            }
        }
        if (table.getElementsByTag("table").size() > 1) {
            return false;
        }
        int rows = table.getElementsByTag("tr").size();
        int columns = 0;
        for (Element row : table.getElementsByTag("tr")) {
            columns = Math.max(columns, row.getElementsByTag("td").size());
        }
        return columns != 1 && rows != 1 && (rows >= 10 || columns > 4 || rows * columns > 10);
    }
}

package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.core.claim.PublicationTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Cleans an HTML page.
final class HtmlPage {
    /// What is nested deeper is lifted to this level; pages made by people stay far below it.
    private static final int DEEPEST = 200;

    private static final int CROWD = 2000;

    private HtmlPage() {}

    static CleanArticle clean(String html, RecordMetadata record) {
        Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
        PageMetadata metadata = new PageMetadata(page, record.url());
        String title = Optional.ofNullable(record.title()).orElseGet(metadata::title);
        page.select("script, style, noscript, template, iframe, object, embed, svg").remove();
        thin(page);
        unwrapLines(page);
        List<PageLine> all = BlockText.of(page.body());
        Element main = MainContent.find(page, title);
        main.select("figcaption, .wp-caption-text").remove();
        List<PageLine> mainLines = BlockText.of(main);
        String publisher =
                Optional.ofNullable(record.publisher()).orElseGet(() -> metadata.publisher(title));
        BodyLines body =
                BodyLines.ofMainContent(mainLines, title).without(publisher).withoutDateLine();
        BodyLines parts = around(all, body);
        String text = body.text();
        List<String> authors = Authors.of(metadata.authors(), publisher);
        String url = metadata.url();
        return new CleanArticle(
                text,
                new Metadata(
                        title,
                        publisher,
                        authors.isEmpty()
                                ? Authors.of(ArticleCleaner.bylines(parts.before()), publisher)
                                : authors,
                        url,
                        ArticleCleaner.language(metadata.languageTag(), text),
                        atHome(
                                published(
                                        metadata,
                                        parts,
                                        all,
                                        record.url() != null ? record.url() : url),
                                metadata,
                                publisher),
                        atHome(metadata.dates().modified(), metadata, publisher),
                        AgencyCredit.find(parts, all, publisher).orElse(null),
                        parts.corrections()));
    }

    private static @Nullable PublicationTime atHome(
            @Nullable PublicationTime time, PageMetadata metadata, @Nullable String publisher) {
        return HomeZone.applied(time, metadata.url(), metadata.languageTag(), publisher);
    }

    private static @Nullable PublicationTime published(
            PageMetadata metadata, BodyLines parts, List<PageLine> all, @Nullable String url) {
        PublicationTime stated = metadata.dates().published();
        if (stated != null) {
            return stated;
        }
        PublicationTime marked = metadata.dates().marked();
        if (marked != null) {
            return marked;
        }
        DateOrder order = metadata.order().orBySpelling(parts.text());
        PublicationTime printed = PrintedTimes.find(parts, order).published();
        if (printed != null) {
            return printed;
        }
        PublicationTime address = metadata.dates().fromAddress(url);
        if (address != null) {
            return address;
        }
        PublicationTime datelined = ArticleCleaner.datelined(parts);
        return datelined != null ? datelined : PrintedTimes.onlyDate(all, order);
    }

    /// The whole page's lines, parted at the article's first and last line.
    private static BodyLines around(List<PageLine> all, BodyLines body) {
        if (body.body().isEmpty()) {
            return new BodyLines(List.of(), List.of(), all, List.of());
        }
        int from = indexOf(all, body.body().getFirst().text(), 0);
        int to = indexOf(all, body.body().getLast().text(), Math.max(0, from)) + 1;
        List<PageLine> before = from <= 0 ? List.of() : all.subList(0, from);
        List<PageLine> after = to <= 0 ? List.of() : all.subList(to, all.size());
        return new BodyLines(before, body.body(), after, body.removed());
    }

    private static int indexOf(List<PageLine> all, String text, int from) {
        for (int i = from; i < all.size(); i++) {
            if (all.get(i).text().equals(text)) {
                return i;
            }
        }
        return -1;
    }

    /// Empty elements are taken out of crowds of thousands at once; one by one it would take too
    /// long.
    private static void thin(Document page) {
        for (Element crowded : page.getAllElements()) {
            if (crowded.childNodeSize() <= CROWD) {
                continue;
            }
            List<Node> kept =
                    crowded.childNodes().stream()
                            .filter(n -> !(n instanceof Element e) || e.hasText() || isBreak(e))
                            .toList();
            if (kept.size() < crowded.childNodeSize()) {
                crowded.empty();
                crowded.insertChildren(0, kept);
            }
        }
    }

    /// Text parted by pairs of `br` is put into paragraphs.
    private static void unwrapLines(Document page) {
        for (Element br : new ArrayList<>(page.select("br"))) {
            if (br.parent() == null || !isBreak(followed(br))) {
                continue;
            }
            Node next = followed(br);
            while (next != null && isBreak(next)) {
                Node after = followed(next);
                next.remove();
                next = after;
            }
            Element paragraph = new Element("p");
            br.replaceWith(paragraph);
            Node child = paragraph.nextSibling();
            while (child != null
                    && !(isBreak(child) && isBreak(followed(child)))
                    && isInline(child)) {
                Node after = child.nextSibling();
                paragraph.appendChild(child);
                child = after;
            }
            Element parent = paragraph.parent();
            if (parent != null && parent.nodeName().equals("p")) {
                parent.tagName("div");
            }
        }
    }

    private static boolean isBreak(@Nullable Node node) {
        return node instanceof Element e && e.nodeName().equals("br");
    }

    private static boolean isInline(Node node) {
        return !(node instanceof Element e) || !e.isBlock();
    }

    private static @Nullable Node followed(Node node) {
        Node next = node.nextSibling();
        while (next instanceof org.jsoup.nodes.TextNode t && t.isBlank()) {
            next = next.nextSibling();
        }
        return next;
    }
}

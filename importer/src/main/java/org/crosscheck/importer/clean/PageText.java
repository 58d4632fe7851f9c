package org.crosscheck.importer.clean;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// All that a web page says, as text: a line a block, as a browser would lay them out.
public final class PageText {
    private static final int DEEPEST = 200;

    private PageText() {}

    /// The text of a page, without its scripts.
    public static String of(String html) {
        Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
        page.select("script, style, noscript, template, iframe, object, embed, svg").remove();
        return BlockText.of(page.body()).stream()
                .map(PageLine::text)
                .collect(Collectors.joining("\n"));
    }
}

package org.crosscheck.importer.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A page's `meta` elements by their names, whichever attribute gives the name; lower case, first
/// wins.
final class MetaTags {
    private final Map<String, String> contents = new LinkedHashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String key : List.of("property", "name", "itemprop", "http-equiv", "pubdate")) {
                for (String name : meta.attr(key).toLowerCase(Locale.ROOT).split("\\s+")) {
                    if (!name.isEmpty()) {
                        contents.putIfAbsent(name, content);
                    }
                }
            }
        }
    }

    /// The content as it stands, empty where there is none.
    Optional<String> find(String name) {
        return Optional.ofNullable(contents.get(name));
    }

    /// The first that is there, as text.
    Optional<String> first(List<String> names) {
        return names.stream().flatMap(n -> find(n).stream()).findFirst().map(MetaTags::unescaped);
    }

    /// Text that was escaped twice, as many pages have it.
    static String unescaped(String text) {
        return Parser.unescapeEntities(text, false).replaceAll("\\s+", " ").strip();
    }
}

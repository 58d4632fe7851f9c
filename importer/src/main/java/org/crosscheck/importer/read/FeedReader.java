package org.crosscheck.importer.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/// Reads a news feed that was saved to a file: an entry, and so an article, a record.
///
/// An entry's full content is taken where the feed has it, otherwise its summary, and that is said.
/// Dates are handed on as printed, so that they keep their zone.
///
/// @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4287">Atom</a>
final class FeedReader implements FormatReader {
    /// `editor@example.org (Ann Moor)`: how RSS gives authors.
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s+\\((.+)\\)");

    /// What follows the outlet's name in a feed's title: "The Courier - World".
    private static final Pattern SECTION = Pattern.compile("\\s+[-|–—:»]\\s+.*");

    private final ReadLimits limits;

    FeedReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Input input) {
        DecodedText decoded = new TextDecoder().decode(input.bytes());
        if (decoded.text().length() > limits.htmlCharacters()) {
            input.refuse(
                    "has "
                            + decoded.text().length()
                            + " characters, more than the limit of "
                            + limits.htmlCharacters()
                            + " for a feed");
            return;
        }
        Document document = Jsoup.parse(decoded.text(), "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        Elements entries = document.select("item, entry, *|entry");
        if (entries.isEmpty()) {
            input.refuse("is a feed without entries; expected articles in it");
            return;
        }
        Map<String, String> feed = feed(document);
        int summaries = 0;
        for (int i = 0; i < entries.size(); i++) {
            Element entry = entries.get(i);
            Optional<Content> full = content(entry, true);
            Optional<Content> content = full.or(() -> content(entry, false));
            if (content.isEmpty()) {
                input.refuse(i, "has no text, only \"" + title(entry).orElse("a link") + "\"");
                continue;
            }
            if (content.get().text().length() > limits.textCharacters()) {
                input.refuse(
                        i,
                        "has more than the limit of "
                                + limits.textCharacters()
                                + " characters for one article");
                continue;
            }
            summaries += full.isEmpty() ? 1 : 0;
            Map<String, String> fields = new LinkedHashMap<>(feed);
            fields.putAll(fields(entry));
            input.articles()
                    .accept(
                            new RawArticle(
                                    input.file(),
                                    i,
                                    entry.outerHtml().getBytes(StandardCharsets.UTF_8),
                                    content.get().text(),
                                    content.get().html(),
                                    fields));
        }
        if (summaries > 0) {
            input.warn(
                    "gives only a summary of "
                            + summaries
                            + " of its "
                            + entries.size()
                            + " articles, which is read instead of the text");
        }
    }

    private record Content(String text, boolean html) {}

    /// @param full whether the whole text is asked for, or a summary
    private static Optional<Content> content(Element entry, boolean full) {
        List<String> names =
                full
                        ? List.of("content:encoded", "content", "atom:content")
                        : List.of("description", "summary", "atom:summary", "media:description");
        for (Element part : children(entry, names)) {
            String type = part.attr("type");
            String source = type.equals("xhtml") ? part.html() : part.wholeText();
            if (source.isBlank()) {
                continue;
            }
            if (type.equals("text") || type.equals("text/plain")) {
                return Optional.of(new Content(source, false));
            }
            Element body = Jsoup.parseBodyFragment(source).body();
            if (body.childrenSize() == 0) {
                return Optional.of(new Content(body.wholeText(), false));
            }
            if (!body.text().isBlank()) {
                return Optional.of(
                        new Content(
                                "<html><body><article>" + source + "</article></body></html>",
                                true));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> feed(Document document) {
        Map<String, String> fields = new LinkedHashMap<>();
        Element root = document.selectFirst("channel, feed, *|feed");
        if (root != null) {
            text(root, "title", "atom:title")
                    .map(title -> SECTION.matcher(title).replaceFirst(""))
                    .ifPresent(title -> fields.put("publisher", title));
            text(root, "language", "dc:language")
                    .or(() -> Optional.of(root.attr("xml:lang")))
                    .filter(language -> !language.isBlank())
                    .ifPresent(language -> fields.put("language", language));
        }
        return fields;
    }

    private static Map<String, String> fields(Element entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        title(entry).ifPresent(title -> fields.put("title", title));
        text(entry, "guid", "id", "atom:id").ifPresent(id -> fields.put("id", id));
        url(entry).ifPresent(url -> fields.put("url", url));
        Optional<String> updated = text(entry, "updated", "atom:updated", "dcterms:modified");
        text(entry, "pubDate", "published", "atom:published", "dc:date", "dcterms:issued", "issued")
                .or(() -> updated)
                .ifPresent(date -> fields.put("published", date));
        updated.ifPresent(date -> fields.put("modified", date));
        authors(entry).ifPresent(authors -> fields.put("authors", authors));
        for (Element source : children(entry, List.of("source"))) {
            String name = text(source, "title").orElse(source.ownText()).strip();
            if (!name.isEmpty()) {
                fields.put("publisher", name);
            }
        }
        return fields;
    }

    private static Optional<String> title(Element entry) {
        return text(entry, "title", "atom:title", "media:title");
    }

    private static Optional<String> url(Element entry) {
        for (Element link : children(entry, List.of("link", "atom:link"))) {
            String rel = link.attr("rel");
            String address = link.hasAttr("href") ? link.attr("href") : link.text();
            if ((rel.isEmpty() || rel.equals("alternate")) && isAddress(address)) {
                return Optional.of(address.strip());
            }
        }
        return text(entry, "guid", "feedburner:origLink").filter(FeedReader::isAddress);
    }

    private static boolean isAddress(String text) {
        return text.strip().startsWith("http://") || text.strip().startsWith("https://");
    }

    private static Optional<String> authors(Element entry) {
        List<String> names =
                children(entry, List.of("dc:creator", "author", "atom:author")).stream()
                        .map(author -> {
                            String name = text(author, "name", "atom:name").orElse(author.text());
                            Matcher mail = MAIL_AND_NAME.matcher(name);
                            return mail.matches() ? mail.group(1) : name;
                        })
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && !name.contains("@"))
                        .distinct()
                        .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }

    /// The first of these that holds text, without the markup that some feeds put into it.
    private static Optional<String> text(Element parent, String... names) {
        return children(parent, List.of(names)).stream()
                .map(Element::text)
                .map(text ->
                        text.contains("<") || text.contains("&") ? Jsoup.parse(text).text() : text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /// Children of these names, in the order of the names.
    private static List<Element> children(Element parent, List<String> names) {
        return names.stream()
                .flatMap(name ->
                        parent.children().stream().filter(c -> c.tagName().equalsIgnoreCase(name)))
                .toList();
    }
}

package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What an HTML page says of its article outside the visible text: JSON-LD, `meta`, microdata,
/// `time`.
final class PageMetadata {
    private static final List<String> TITLE =
            List.of(
                    "og:title",
                    "dc:title",
                    "dc.title",
                    "dcterms.title",
                    "dcterm:title",
                    "twitter:title",
                    "parsely-title",
                    "sailthru.title",
                    "headline",
                    "title");
    private static final List<String> AUTHOR =
            List.of(
                    "author",
                    "article:author",
                    "dc:creator",
                    "dc.creator",
                    "dcterms.creator",
                    "dcterm:creator",
                    "parsely-author",
                    "sailthru.author",
                    "citation_author",
                    "byl");
    private static final Pattern TITLE_SEPARATOR =
            Pattern.compile("\\s+(?:[|»·•:]{1,2}|[-–—\\\\/>])\\s+");
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?i)comment|related|sidebar|footer|recent|popular|most-?read|trending|teaser|promo|widget|recommend|reply|replies|latest|archive|calendar|event|copyright|navig|\\bnav\\b|\\bmore\\b");

    /// In words.
    private static final int LONGEST_NAME = 5;

    private final Document page;
    private final LinkedData linked;
    private final MetaTags metas;
    private final DateOrder order;

    PageMetadata(Document page, @Nullable String url) {
        this.page = page;
        this.linked = new LinkedData(page);
        this.metas = new MetaTags(page);
        this.order = DateOrder.of(languageTag(), url != null ? url : url());
    }

    DateOrder order() {
        return order;
    }

    PageDates dates() {
        return new PageDates(page, linked, metas, order);
    }

    @Nullable String title() {
        String whole = page.title().strip();
        Element first = page.selectFirst("h1");
        String heading = first == null ? "" : first.text().strip();
        List<String> stated = new ArrayList<>();
        linked.text("headline").map(MetaTags::unescaped).ifPresent(stated::add);
        metas.first(TITLE).ifPresent(stated::add);
        for (String title : stated) {
            if (Headlines.areAlike(whole + " " + heading, title)) {
                return withoutSite(title, false);
            }
        }
        if (Headlines.words(heading).size() >= 2
                && BodyLines.folded(whole).startsWith(BodyLines.folded(heading))) {
            return heading;
        }
        if (!stated.isEmpty()) {
            return withoutSite(stated.getLast(), false);
        }
        for (Element h1 : page.select("h1")) {
            if (h1.text().length() > 3
                    && BodyLines.folded(whole).contains(BodyLines.folded(h1.text().strip()))) {
                return h1.text().strip();
            }
        }
        if (whole.isEmpty() || isOfSite(whole, heading)) {
            return heading.isEmpty() ? null : heading;
        }
        return withoutSite(whole, true);
    }

    /// Whether the page's title names the site alone, and its one heading the article: "The Osterby
    /// Mail - Voice of the harbour" over "Ferry aground".
    private boolean isOfSite(String whole, String heading) {
        return page.select("h1").size() == 1
                && Headlines.words(heading).size() >= 3
                && !BodyLines.folded(whole).contains(BodyLines.folded(heading))
                && (Headlines.words(whole).size() == 1 || !siteName(whole).isEmpty());
    }

    /// The first part of a title that names the site; empty where it does not look like a name.
    private static String siteName(String whole) {
        String name = TITLE_SEPARATOR.split(whole, 2)[0].strip();
        return Headlines.words(name).size() <= LONGEST_NAME && Masthead.isName(name) ? name : "";
    }

    /// A title without the site's name behind it.
    ///
    /// @param likely whether a short part behind a separator is taken for the site's name
    private String withoutSite(String title, boolean likely) {
        String site =
                metas.find("og:site_name")
                        .or(() -> linked.names("publisher").stream().findFirst())
                        .orElse("");
        Matcher separator = TITLE_SEPARATOR.matcher(title);
        int cut = -1;
        while (separator.find()) {
            String rest = title.substring(separator.end());
            boolean short_ =
                    likely
                            && Headlines.words(rest).size() <= 5
                            && Headlines.words(title.substring(0, separator.start())).size() >= 3;
            if (rest.equalsIgnoreCase(site) || short_ && !separator.group().strip().equals(":")) {
                cut = separator.start();
            }
        }
        return cut > 0 ? title.substring(0, cut).strip() : title;
    }

    /// The site's name: stated, or what the page's title adds to the headline.
    @Nullable String publisher(@Nullable String title) {
        Optional<String> stated =
                metas.find("og:site_name")
                        .or(() -> linked.names("publisher").stream().findFirst())
                        .or(() -> metas.find("dc.publisher"))
                        .or(() -> metas.find("citation_journal_title"));
        String name = stated.map(MetaTags::unescaped).orElse("");
        if (!name.isEmpty() && !name.equalsIgnoreCase(title)) {
            return name;
        }
        String whole = page.title().strip();
        Element heading = page.selectFirst("h1");
        if (heading != null
                && heading.text().strip().equals(title)
                && isOfSite(whole, heading.text().strip())) {
            return Masthead.name(siteName(whole));
        }
        if (title == null || !whole.startsWith(title) || whole.length() <= title.length()) {
            return null;
        }
        Matcher separator = TITLE_SEPARATOR.matcher(whole).region(title.length(), whole.length());
        if (!separator.lookingAt()) {
            return null;
        }
        String rest = whole.substring(separator.end()).strip();
        return Headlines.words(rest).size() <= 6 ? rest : null;
    }

    List<String> authors() {
        List<String> names = linked.names("author");
        if (!names.isEmpty()) {
            return names;
        }
        Optional<String> stated = metas.first(AUTHOR).filter(a -> !a.startsWith("http"));
        if (stated.isPresent()) {
            return List.of(stated.get().split("; ?"));
        }
        List<String> marked = new ArrayList<>();
        for (Element e : page.select("[rel=author], [itemprop~=author]")) {
            Element name = e.selectFirst("[itemprop=name]");
            String text = (name == null ? e : name).text().strip().replaceFirst("^(?i:by) ", "");
            if (!text.isEmpty()
                    && text.length() < 80
                    && !marked.contains(text)
                    && !isElsewhere(e)) {
                marked.add(text);
            }
        }
        return marked.size() <= 5 ? List.copyOf(marked) : List.of();
    }

    @Nullable String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null && canonical.attr("href").startsWith("http")) {
            return canonical.attr("href").strip();
        }
        return metas.find("og:url").filter(u -> u.startsWith("http")).orElse(null);
    }

    @Nullable String languageTag() {
        for (String tag :
                List.of(
                        page.select("html").attr("lang"),
                        page.select("html").attr("xml:lang"),
                        metas.find("content-language").orElse(""),
                        metas.find("og:locale").orElse(""),
                        metas.find("dc.language").orElse(""),
                        page.select("body").attr("lang"))) {
            if (tag.matches("[A-Za-z]{2,3}(?:[-_].*)?")) {
                return tag.strip();
            }
        }
        return null;
    }

    static String names(Element e) {
        return e.className() + " " + e.id() + " " + e.attr("itemprop");
    }

    /// Whether an element belongs to another part of the page than the article.
    static boolean isElsewhere(Element e) {
        int level = 0;
        for (Element at = e; at != null && level < 12; at = at.parent()) {
            String tag = at.nodeName();
            if (tag.equals("body")
                    || tag.equals("main")
                    || tag.equals("article") && level > 0 && ELSEWHERE.matcher(names(at)).find()) {
                return tag.equals("article");
            }
            if (tag.equals("footer")
                            && at.parents().stream().noneMatch(p -> p.nodeName().equals("article"))
                    || tag.equals("aside")
                    || tag.equals("nav")
                    || ELSEWHERE.matcher(names(at)).find() && !tag.equals("html")) {
                return true;
            }
            level++;
        }
        return false;
    }
}

package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.PublicationTime;
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
    private static final List<String> PUBLISHED =
            List.of(
                    "article:published_time",
                    "article:published",
                    "og:article:published_time",
                    "og:published_time",
                    "og:pubdate",
                    "datepublished",
                    "rnews:datepublished",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dc.date.created",
                    "dcterms.created",
                    "dcterms.date",
                    "dc.date",
                    "dc:date",
                    "dc:created",
                    "dc:date:published",
                    "published",
                    "published_time",
                    "published-date",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "pubdate",
                    "publication_date",
                    "publication-date",
                    "article.published",
                    "article_date_original",
                    "article:publicationdate",
                    "originalpublicationdate",
                    "date_published",
                    "datecreated",
                    "date.created",
                    "parsely-pub-date",
                    "sailthru.date",
                    "cxenseparse:recs:publishtime",
                    "bt:pubdate",
                    "citation_publication_date",
                    "citation_date",
                    "ptime",
                    "pdate",
                    "displaydate",
                    "dateposted",
                    "release_date",
                    "article:post_date",
                    "analyticsattributes.articledate",
                    "gentime",
                    "shareaholic:article_published_time",
                    "date");
    private static final List<String> MODIFIED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "article:updated_time",
                    "datemodified",
                    "dc.date.modified",
                    "dcterms.modified",
                    "last-modified",
                    "lastmod",
                    "utime",
                    "updated_time",
                    "revised");

    private static final Pattern TITLE_SEPARATOR =
            Pattern.compile("\\s+(?:[|»·•:]{1,2}|[-–—\\\\/>])\\s+");
    private static final Pattern URL_DATE =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:[/-]|$)|[/-]((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:[/.-]|$)");
    private static final Pattern DATE_NAMES =
            Pattern.compile(
                    "(?i)date|time(?!line)|publish|posted|byline|dateline|timestamp|entry-meta|post-meta|article-info|\\bmeta\\b|\\bwhen\\b|\\bby\\b");
    private static final Pattern CHANGE_NAMES = Pattern.compile("(?i)modif|updat|revis");
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?i)comment|related|sidebar|footer|recent|popular|most-?read|trending|teaser|promo|widget|recommend|reply|replies|latest|archive|calendar|event|copyright|navig|\\bnav\\b|\\bmore\\b");

    private final Document page;
    private final LinkedData linked;
    private final Map<String, String> metas = new LinkedHashMap<>();
    private final DateOrder order;

    PageMetadata(Document page, @Nullable String url) {
        this.page = page;
        this.linked = new LinkedData(page);
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String key : List.of("property", "name", "itemprop", "http-equiv", "pubdate")) {
                for (String name : meta.attr(key).toLowerCase(Locale.ROOT).split("\\s+")) {
                    if (!name.isEmpty()) {
                        metas.putIfAbsent(name, content);
                    }
                }
            }
        }
        this.order = DateOrder.of(languageTag(), url != null ? url : url());
    }

    DateOrder order() {
        return order;
    }

    private Optional<String> meta(List<String> names) {
        return names.stream()
                .filter(metas::containsKey)
                .map(n -> unescaped(metas.getOrDefault(n, "")))
                .findFirst();
    }

    private static String unescaped(String text) {
        return org.jsoup.parser.Parser.unescapeEntities(text, false)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Nullable String title() {
        String whole = page.title().strip();
        Element first = page.selectFirst("h1");
        String heading = first == null ? "" : first.text().strip();
        List<String> stated = new ArrayList<>();
        linked.text("headline").map(PageMetadata::unescaped).ifPresent(stated::add);
        meta(TITLE).ifPresent(stated::add);
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
        if (whole.isEmpty()
                || Headlines.words(whole).size() == 1 && Headlines.words(heading).size() >= 3) {
            return heading.isEmpty() ? null : heading;
        }
        return withoutSite(whole, true);
    }

    /// A title without the site's name behind it.
    ///
    /// @param likely whether a short part behind a separator is taken for the site's name
    private String withoutSite(String title, boolean likely) {
        String site =
                metas.getOrDefault(
                        "og:site_name", linked.names("publisher").stream().findFirst().orElse(""));
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
                Optional.ofNullable(metas.get("og:site_name"))
                        .or(() -> linked.names("publisher").stream().findFirst())
                        .or(() -> Optional.ofNullable(metas.get("dc.publisher")))
                        .or(() -> Optional.ofNullable(metas.get("citation_journal_title")));
        if (stated.isPresent()) {
            return unescaped(stated.get());
        }
        String whole = page.title().strip();
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
        Optional<String> stated = meta(AUTHOR).filter(a -> !a.startsWith("http"));
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
        String og = metas.get("og:url");
        return og != null && og.startsWith("http") ? og : null;
    }

    @Nullable String languageTag() {
        for (String tag :
                List.of(
                        page.select("html").attr("lang"),
                        page.select("html").attr("xml:lang"),
                        metas.getOrDefault("content-language", ""),
                        metas.getOrDefault("og:locale", ""),
                        metas.getOrDefault("dc.language", ""),
                        page.select("body").attr("lang"))) {
            if (tag.matches("[A-Za-z]{2,3}(?:[-_].*)?")) {
                return tag.strip();
            }
        }
        return null;
    }

    @Nullable PublicationTime modified() {
        return linked.text("dateModified")
                .or(() -> meta(MODIFIED))
                .or(() ->
                        page.select("[itemprop=dateModified]").stream()
                                .map(PageMetadata::stated)
                                .findFirst())
                .flatMap(this::time)
                .orElse(null);
    }

    /// When it was published, by what is stated; null where nothing is.
    @Nullable PublicationTime published() {
        List<String> stated = new ArrayList<>();
        linked.text("datePublished").ifPresent(stated::add);
        linked.text("dateCreated").ifPresent(stated::add);
        for (String name : PUBLISHED) {
            if (metas.containsKey(name)) {
                stated.add(metas.getOrDefault(name, ""));
            }
        }
        for (Element e :
                page.select(
                        "[itemprop=datePublished], [itemprop=dateCreated], time[pubdate], .dtpublished, .published[title], abbr.published")) {
            if (!isElsewhere(e)) {
                stated.add(stated(e));
            }
        }
        return stated.stream().flatMap(s -> time(s).stream()).findFirst().orElse(null);
    }

    /// When it was published, by an element that looks like its date; null where none does.
    @Nullable PublicationTime marked() {
        for (Element e : page.select("time")) {
            if (!isElsewhere(e) && !CHANGE_NAMES.matcher(names(e)).find()) {
                Optional<PublicationTime> time = time(stated(e)).or(() -> time(e.text()));
                if (time.isPresent()) {
                    return time.get();
                }
            }
        }
        PublicationTime changed = null;
        for (Element e : page.select("[class], [id]")) {
            String text = e.text();
            if (text.length() < 8
                    || text.length() > 120
                    || !DATE_NAMES.matcher(names(e)).find()
                    || isElsewhere(e)) {
                continue;
            }
            Optional<PrintedDate> date = PrintedDate.findFirst(text, order);
            if (date.isPresent() && !text.contains("©")) {
                PublicationTime time = date.get().as(PublicationTime.Origin.TEXT);
                if (!CHANGE_NAMES
                        .matcher(
                                names(e)
                                        + text.substring(
                                                0, Math.min(date.get().start(), text.length())))
                        .find()) {
                    return time;
                }
                changed = changed == null ? time : changed;
            }
        }
        return changed;
    }

    /// The day in the page's address.
    @Nullable PublicationTime fromAddress(@Nullable String url) {
        if (url == null) {
            return null;
        }
        Matcher m = URL_DATE.matcher(url);
        if (!m.find()) {
            return null;
        }
        String day =
                m.group(1) != null
                        ? m.group(1) + "-" + m.group(2) + "-" + m.group(3)
                        : m.group(4) + "-" + m.group(5) + "-" + m.group(6);
        return time(day).orElse(null);
    }

    private static String stated(Element e) {
        for (String attribute : Set.of("datetime", "content", "title")) {
            if (e.attr(attribute).matches(".*\\d{4}.*")) {
                return e.attr(attribute);
            }
        }
        return e.text();
    }

    private Optional<PublicationTime> time(String stated) {
        return PrintedDate.findFirst(stated, order).map(d -> d.as(PublicationTime.Origin.META));
    }

    private static String names(Element e) {
        return e.className() + " " + e.id() + " " + e.attr("itemprop");
    }

    /// Whether an element belongs to another part of the page than the article.
    private static boolean isElsewhere(Element e) {
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

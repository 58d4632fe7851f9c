package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.PublicationTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// When an HTML page says that its article was published and changed: JSON-LD, `meta`, microdata,
/// `time`, elements named like dates, the address.
final class PageDates {
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

    private static final Pattern URL_DATE =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:[/-]|$)|[/-]((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:[/.-]|$)");
    private static final Pattern DATE_NAMES =
            Pattern.compile(
                    "(?i)date|time(?!line)|publish|posted|byline|dateline|timestamp|entry-meta|post-meta|article-info|\\bmeta\\b|\\bwhen\\b|\\bby\\b");
    private static final Pattern CHANGE_NAMES = Pattern.compile("(?i)modif|updat|revis");

    private final Document page;
    private final LinkedData linked;
    private final MetaTags metas;
    private final DateOrder order;

    PageDates(Document page, LinkedData linked, MetaTags metas, DateOrder order) {
        this.page = page;
        this.linked = linked;
        this.metas = metas;
        this.order = order;
    }

    @Nullable PublicationTime modified() {
        return linked.text("dateModified")
                .or(() -> metas.first(MODIFIED))
                .or(() ->
                        page.select("[itemprop=dateModified]").stream()
                                .map(PageDates::stated)
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
            metas.find(name).ifPresent(stated::add);
        }
        for (Element e :
                page.select(
                        "[itemprop=datePublished], [itemprop=dateCreated], time[pubdate], .dtpublished, .published[title], abbr.published")) {
            if (!PageMetadata.isElsewhere(e)) {
                stated.add(stated(e));
            }
        }
        return stated.stream().flatMap(s -> time(s).stream()).findFirst().orElse(null);
    }

    /// When it was published, by an element that looks like its date; null where none does.
    @Nullable PublicationTime marked() {
        for (Element e : page.select("time")) {
            if (!PageMetadata.isElsewhere(e)
                    && !CHANGE_NAMES.matcher(PageMetadata.names(e)).find()) {
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
                    || !DATE_NAMES.matcher(PageMetadata.names(e)).find()
                    || PageMetadata.isElsewhere(e)) {
                continue;
            }
            Optional<PrintedDate> date = PrintedDate.findFirst(text, order);
            if (date.isPresent() && !text.contains("©")) {
                PublicationTime time = date.get().as(PublicationTime.Origin.TEXT);
                if (!CHANGE_NAMES
                        .matcher(
                                PageMetadata.names(e)
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
}

package org.crosscheck.importer.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// What an element's name, class and id say about its part in a page.
final class PageSignals {
    private static final Pattern UNLIKELY =
            Pattern.compile(
                    "(?i)-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header"
                            + "|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental"
                            + "|ad-break|agegate|pagination|pager|popup|yom-remote|cookie|consent|newsletter|paywall|subscrib"
                            + "|promo|teaser|most-?read|trending|inline-ad|advert");
    private static final Pattern MAYBE =
            Pattern.compile("(?i)and|article|body|column|content|main|mathjax|shadow");
    private static final Pattern POSITIVE =
            Pattern.compile(
                    "(?i)article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story");
    private static final Pattern NEGATIVE =
            Pattern.compile(
                    "(?i)-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta"
                            + "|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget");
    private static final Pattern BYLINE =
            Pattern.compile("(?i)byline|author|dateline|writtenby|p-author");
    private static final Pattern SENTENCES = Pattern.compile("[.!?]\\s.*[.!?]");
    private static final Pattern SHARING =
            Pattern.compile("(?i)(?:\\b|_)(?:share|sharedaddy|sharing)(?:\\b|_)");

    /// Whole words of a class or id that name furniture; too short to be looked for inside words.
    private static final Set<String> FURNITURE_WORDS =
            Set.of(
                    "ad",
                    "ads",
                    "advert",
                    "mpu",
                    "promo",
                    "promos",
                    "teaser",
                    "teasers",
                    "rel",
                    "related",
                    "cookie",
                    "cookies",
                    "consent",
                    "paywall",
                    "newsletter",
                    "subscribe",
                    "tags",
                    "crumbs",
                    "breadcrumb",
                    "breadcrumbs",
                    "nav",
                    "navbar",
                    "foot",
                    "footer",
                    "mast",
                    "masthead",
                    "toc",
                    "copyright",
                    "livelink",
                    "live",
                    "player",
                    "readmore",
                    "print",
                    "toolbar");

    private static final Set<String> BYLINE_WORDS =
            Set.of("by", "byline", "when", "dateline", "posted");

    private static final Set<String> UNLIKELY_ROLES =
            Set.of(
                    "menu",
                    "menubar",
                    "complementary",
                    "navigation",
                    "alert",
                    "alertdialog",
                    "dialog");
    private static final Pattern HIDDEN_STYLE =
            Pattern.compile(
                    "(?i)(?:display\\s{0,9}:\\s{0,9}none|visibility\\s{0,9}:\\s{0,9}hidden)");

    private PageSignals() {}

    private static String names(Element e) {
        return e.className() + " " + e.id();
    }

    private static boolean hasWord(Element e, Set<String> words) {
        for (String word : names(e).toLowerCase(Locale.ROOT).split("[\\s_]+")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean isHidden(Element e) {
        return HIDDEN_STYLE.matcher(e.attr("style")).find()
                || e.hasAttr("hidden")
                || e.attr("aria-hidden").equals("true") && !e.className().contains("fallback-image")
                || e.attr("aria-modal").equals("true") && e.attr("role").equals("dialog");
    }

    /// Whether an element is unlikely to hold the article, by its names and role.
    static boolean isUnlikely(Element e) {
        if (UNLIKELY_ROLES.contains(e.attr("role"))) {
            return true;
        }
        String names = names(e);
        return UNLIKELY.matcher(names).find() && !MAYBE.matcher(names).find()
                || hasWord(e, FURNITURE_WORDS);
    }

    /// Whether a short element is the line that names authors or date.
    static boolean isByline(Element e) {
        boolean stated =
                e.attr("rel").equals("author")
                        || e.attr("itemprop").contains("author")
                        || BYLINE.matcher(names(e)).find();
        if (!stated && !hasWord(e, BYLINE_WORDS)) {
            return false;
        }
        String text = e.text();
        return !text.isEmpty()
                && text.length() < 100
                && (stated || !SENTENCES.matcher(text).find());
    }

    static boolean isSharing(Element e) {
        return SHARING.matcher(names(e)).find();
    }

    /// 25 for each of class and id that names content, -25 for each that names furniture.
    static int weight(Element e) {
        return weight(e.className()) + weight(e.id());
    }

    private static int weight(String name) {
        return name.isEmpty()
                ? 0
                : (NEGATIVE.matcher(name).find() ? -25 : 0)
                        + (POSITIVE.matcher(name).find() ? 25 : 0);
    }

    /// Share of an element's characters that are links; links within the page count less.
    static double linkDensity(Element e) {
        int length = e.text().length();
        if (length == 0) {
            return 0;
        }
        double links = 0;
        for (Element a : e.getElementsByTag("a")) {
            links += a.text().length() * (a.attr("href").startsWith("#") ? 0.3 : 1);
        }
        return links / length;
    }

    /// Whether a node stands inside an element of one of the names.
    static boolean isInside(Node node, Set<String> tags, int levels) {
        Node parent = node.parent();
        for (int i = 0; parent != null && (levels <= 0 || i <= levels); i++) {
            if (tags.contains(parent.nodeName())) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }
}

package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Finds the part of a page that is the article: the elements around the most prose.
///
/// Paragraphs lend a score to the elements around them, by length and commas; links take it away.
/// What stands beside the best element is taken along if it scores near it. The tree is walked
/// without recursion, so nesting has no limit.
///
/// @see <a href="https://github.com/mozilla/readability">Readability, whose method this follows</a>
final class MainContent {
    private static final Set<String> SCORED =
            Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");
    private static final Set<String> BLOCKS =
            Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");
    private static final Set<String> PHRASING =
            Set.of(
                    "abbr", "audio", "b", "bdo", "br", "cite", "code", "data", "dfn", "em", "font",
                    "i", "img", "kbd", "label", "mark", "math", "q", "ruby", "s", "samp", "small",
                    "span", "strong", "sub", "sup", "time", "u", "var", "wbr");
    private static final Pattern COMMA = Pattern.compile("[,،﹐︐︑⹁⸴⸲，、]");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.( |$)");

    /// Less text than this is tried again with fewer rules.
    private static final int ENOUGH = 500;

    /// How many times more text fewer rules must bring.
    private static final double WORTH_LOOSENING = 1.4;

    private final Document page;
    private final Map<Element, Double> scores = new IdentityHashMap<>();

    private MainContent(Document page) {
        this.page = page;
    }

    /// The article of a page as an element of its own; the page is not changed.
    static Element find(Document page, @Nullable String title) {
        Element best = new Element("div");
        int length = 0;
        for (Strictness strictness : Strictness.values()) {
            Element found = new MainContent(page.clone()).grab(strictness, title);
            int foundLength = found.text().length();
            if (foundLength > length * WORTH_LOOSENING) {
                best = found;
                length = foundLength;
            }
            if (length >= ENOUGH) {
                break;
            }
        }
        return best;
    }

    /// How much is thrown away, from the most.
    private enum Strictness {
        FULL,
        KEEP_UNLIKELY,
        IGNORE_NAMES,
        KEEP_ALL
    }

    private Element grab(Strictness strictness, @Nullable String title) {
        Element body = page.body();
        List<Element> toScore = prune(body, strictness, title);
        List<Element> candidates = score(toScore, strictness);
        Element top = topCandidate(body, candidates, strictness);
        Element article = withSiblings(top);
        new ContentCleaner(
                        strictness.ordinal() < Strictness.IGNORE_NAMES.ordinal(),
                        strictness != Strictness.KEEP_ALL)
                .clean(article);
        return article;
    }

    private List<Element> prune(Element body, Strictness strictness, @Nullable String title) {
        List<Element> toScore = new ArrayList<>();
        boolean titleSeen = false;
        boolean bylineSeen = false;
        Element node = body;
        while (node != null) {
            boolean drop = PageSignals.isHidden(node) && node != body;
            if (!drop && !bylineSeen && PageSignals.isByline(node) && node != body) {
                bylineSeen = true;
                drop = true;
            }
            if (!drop && !titleSeen && title != null && isTitle(node, title)) {
                titleSeen = true;
                drop = true;
            }
            if (!drop && strictness == Strictness.FULL && node != body) {
                drop =
                        PageSignals.isUnlikely(node)
                                && !node.nodeName().equals("a")
                                && !PageSignals.isInside(node, Set.of("table", "code"), 0);
            }
            if (!drop && isEmptyBox(node)) {
                drop = true;
            }
            if (drop) {
                Element next = next(node, true);
                node.remove();
                node = next;
                continue;
            }
            if (SCORED.contains(node.nodeName())) {
                toScore.add(node);
            }
            if (node.nodeName().equals("div")) {
                node = paragraphs(node, toScore);
            }
            node = next(node, false);
        }
        return toScore;
    }

    private static boolean isTitle(Element node, String title) {
        return (node.nodeName().equals("h1") || node.nodeName().equals("h2"))
                && Headlines.areAlike(title, node.text());
    }

    private static boolean isEmptyBox(Element node) {
        return switch (node.nodeName()) {
            case "div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6" ->
                    !node.hasText() && node.getElementsByTag("img").isEmpty();
            default -> false;
        };
    }

    /// A `div` that holds text like a paragraph becomes one; loose text in it is put into
    /// paragraphs.
    private static Element paragraphs(Element div, List<Element> toScore) {
        Element open = null;
        for (Node child : new ArrayList<>(div.childNodes())) {
            if (isPhrasing(child)) {
                if (open != null) {
                    open.appendChild(child);
                } else if (!isWhitespace(child)) {
                    open = new Element("p");
                    child.replaceWith(open);
                    open.appendChild(child);
                }
            } else {
                open = null;
            }
        }
        if (div.childrenSize() == 1
                && div.child(0).nodeName().equals("p")
                && div.ownText().isBlank()
                && PageSignals.linkDensity(div) < 0.25) {
            Element only = div.child(0);
            div.replaceWith(only);
            toScore.add(only);
            return only;
        }
        if (div.children().stream().noneMatch(MainContent::holdsBlock)) {
            div.tagName("p");
            toScore.add(div);
        }
        return div;
    }

    private static boolean holdsBlock(Element e) {
        return e.getAllElements().stream().anyMatch(d -> BLOCKS.contains(d.nodeName()));
    }

    private static boolean isPhrasing(Node node) {
        if (node instanceof TextNode) {
            return true;
        }
        if (!(node instanceof Element e)) {
            return false;
        }
        return PHRASING.contains(e.nodeName()) && !e.nodeName().equals("img")
                || (e.nodeName().equals("a")
                                || e.nodeName().equals("ins")
                                || e.nodeName().equals("del"))
                        && e.children().stream()
                                .allMatch(c ->
                                        PHRASING.contains(c.nodeName())
                                                || c.nodeName().equals("a"));
    }

    private static boolean isWhitespace(Node node) {
        return node instanceof TextNode t && t.isBlank()
                || node instanceof Element e && e.nodeName().equals("br");
    }

    private List<Element> score(List<Element> toScore, Strictness strictness) {
        List<Element> candidates = new ArrayList<>();
        for (Element e : toScore) {
            String text = e.text();
            if (e.parent() == null || text.length() < 25) {
                continue;
            }
            double score =
                    2 + COMMA.matcher(text).results().count() + Math.min(text.length() / 100, 3);
            Element ancestor = e.parent();
            for (int level = 0;
                    level < 5 && ancestor != null && !(ancestor instanceof Document);
                    level++) {
                Element parent = ancestor;
                if (!scores.containsKey(parent)) {
                    scores.put(parent, initial(parent, strictness));
                    candidates.add(parent);
                }
                int divider = level == 0 ? 1 : level == 1 ? 2 : level * 3;
                scores.merge(parent, score / divider, Double::sum);
                ancestor = ancestor.parent();
            }
        }
        for (Element candidate : candidates) {
            scores.computeIfPresent(
                    candidate, (e, score) -> score * (1 - PageSignals.linkDensity(e)));
        }
        return candidates;
    }

    private static double initial(Element e, Strictness strictness) {
        int byTag =
                switch (e.nodeName()) {
                    case "div" -> 5;
                    case "pre", "td", "blockquote" -> 3;
                    case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
                    case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
                    default -> 0;
                };
        return byTag
                + (strictness.ordinal() < Strictness.IGNORE_NAMES.ordinal()
                        ? PageSignals.weight(e)
                        : 0);
    }

    private double scoreOf(Element e) {
        return scores.getOrDefault(e, 0.0);
    }

    private Element topCandidate(Element body, List<Element> candidates, Strictness strictness) {
        List<Element> top =
                candidates.stream()
                        .sorted(Comparator.comparingDouble(this::scoreOf).reversed())
                        .limit(5)
                        .toList();
        if (top.isEmpty() || top.getFirst() == body || top.getFirst().nodeName().equals("html")) {
            Element all = new Element("div");
            for (Node child : new ArrayList<>(body.childNodes())) {
                all.appendChild(child);
            }
            body.appendChild(all);
            scores.put(all, initial(all, strictness));
            return all;
        }
        return climb(commonAncestor(top));
    }

    /// Several parts of near the same score are one article if three of them share an ancestor.
    private Element commonAncestor(List<Element> top) {
        Element best = top.getFirst();
        List<Element> near =
                top.stream().skip(1).filter(e -> scoreOf(e) / scoreOf(best) >= 0.75).toList();
        if (near.size() < 3) {
            return best;
        }
        for (Element parent = best.parent();
                parent != null && !parent.nodeName().equals("body");
                parent = parent.parent()) {
            Element ancestor = parent;
            if (near.stream().filter(e -> e.parents().contains(ancestor)).count() >= 3) {
                return ancestor;
            }
        }
        return best;
    }

    private Element climb(Element candidate) {
        Element top = candidate;
        scores.putIfAbsent(top, 0.0);
        double last = scoreOf(top);
        double threshold = last / 3;
        Element parent = top.parent();
        while (parent != null && !parent.nodeName().equals("body")) {
            if (scores.containsKey(parent)) {
                if (scoreOf(parent) < threshold) {
                    break;
                }
                if (scoreOf(parent) > last) {
                    top = parent;
                    break;
                }
                last = scoreOf(parent);
            }
            parent = parent.parent();
        }
        parent = top.parent();
        while (parent != null && !parent.nodeName().equals("body") && parent.childrenSize() == 1) {
            top = parent;
            parent = top.parent();
        }
        return top;
    }

    private Element withSiblings(Element top) {
        Element article = new Element("div");
        Element parent = top.parent();
        if (parent == null) {
            article.appendChild(top);
            return article;
        }
        double threshold = Math.max(10, scoreOf(top) * 0.2);
        for (Element sibling : new ArrayList<>(parent.children())) {
            if (sibling == top || belongs(sibling, top, threshold)) {
                article.appendChild(sibling);
            }
        }
        return article;
    }

    private boolean belongs(Element sibling, Element top, double threshold) {
        double bonus =
                !top.className().isEmpty() && top.className().equals(sibling.className())
                        ? scoreOf(top) * 0.2
                        : 0;
        if (scores.containsKey(sibling) && scoreOf(sibling) + bonus >= threshold) {
            return true;
        }
        if (!sibling.nodeName().equals("p")) {
            return false;
        }
        String text = sibling.text();
        double links = PageSignals.linkDensity(sibling);
        return text.length() > 80 && links < 0.25
                || !text.isEmpty()
                        && text.length() <= 80
                        && links == 0
                        && SENTENCE_END.matcher(text).find();
    }

    /// The next element in the page's order; null at its end.
    private static @Nullable Element next(Element node, boolean skipChildren) {
        if (!skipChildren && node.childrenSize() > 0) {
            return node.firstElementChild();
        }
        Element at = node;
        while (at != null) {
            Element sibling = at.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parent();
        }
        return null;
    }
}

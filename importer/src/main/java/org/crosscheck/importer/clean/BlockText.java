package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns an element of a page into its lines, as a browser would lay them out.
///
/// Runs of white space are one space, soft hyphens and zero-width characters are left out. Walks
/// without recursion.
final class BlockText {
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
                    "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "s",
                    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
                    "var", "wbr", "img", "picture", "ruby", "rb");
    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "title",
                    "iframe",
                    "object",
                    "svg",
                    "button",
                    "select",
                    "textarea",
                    "rt",
                    "rp",
                    "math-annotation");

    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private PageLine.Kind kind = PageLine.Kind.TEXT;

    private BlockText() {}

    static List<PageLine> of(Element root) {
        BlockText text = new BlockText();
        text.walk(root);
        text.flush();
        return List.copyOf(text.lines);
    }

    private void walk(Element root) {
        Node node = root;
        while (node != null) {
            boolean silent = node instanceof Element e && SILENT.contains(e.nodeName());
            if (node instanceof TextNode t) {
                append(t);
            } else if (node instanceof Element e && !silent) {
                enter(e);
            }
            if (!silent && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            while (node != null && node != root && node.nextSibling() == null) {
                leave(node);
                node = node.parent();
            }
            if (node == null || node == root) {
                return;
            }
            leave(node);
            node = node.nextSibling();
        }
    }

    private void enter(Element e) {
        if (e.nodeName().equals("br")) {
            if (!line.isEmpty() && line.charAt(line.length() - 1) == '\n') {
                flush();
            } else {
                stripEnd();
                if (!line.isEmpty()) {
                    line.append('\n');
                }
            }
        } else if (!INLINE.contains(e.nodeName())) {
            flush();
            kind = kind(e);
        }
    }

    private void leave(Node node) {
        if (node instanceof Element e
                && !INLINE.contains(e.nodeName())
                && !e.nodeName().equals("br")) {
            flush();
        }
    }

    private static PageLine.Kind kind(Element e) {
        return switch (e.nodeName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> PageLine.Kind.HEADING;
            case "li", "dt", "dd", "td", "th" -> PageLine.Kind.ITEM;
            case "pre" -> PageLine.Kind.PREFORMATTED;
            default -> PageLine.Kind.TEXT;
        };
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        boolean keepLines = kind == PageLine.Kind.PREFORMATTED;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060') {
                continue;
            }
            if (keepLines && c == '\n') {
                line.append(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
                    line.append(' ');
                }
            } else {
                line.append(c);
            }
        }
    }

    private void stripEnd() {
        while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
    }

    private void flush() {
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new PageLine(text, kind, true));
        }
        kind = PageLine.Kind.TEXT;
    }
}

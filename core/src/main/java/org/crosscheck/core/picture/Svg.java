package org.crosscheck.core.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes SVG that is well-formed XML, in the few elements that all readers of the program's
/// pictures know: line, circle, polygon, text. Lines and texts have the colour of the text around.
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /// Begins a picture.
    ///
    /// @param id unique in the page, letters, digits and hyphens
    /// @param title its name
    /// @param description all that it tells, in words
    Svg(String id, double width, double height, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\"")
                .append(" font-family=\"sans-serif\"")
                .append(" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-text\"><title id=\"")
                .append(id)
                .append("-title\">")
                .append(escape(title))
                .append("</title><desc id=\"")
                .append(id)
                .append("-text\">")
                .append(escape(description))
                .append("</desc>");
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        out.append("<line x1=\"")
                .append(number(x1))
                .append("\" y1=\"")
                .append(number(y1))
                .append("\" x2=\"")
                .append(number(x2))
                .append("\" y2=\"")
                .append(number(y2))
                .append("\" stroke=\"currentColor\"")
                .append(style)
                .append("/>");
        return this;
    }

    Svg circle(double x, double y, double radius, String style) {
        out.append("<circle cx=\"")
                .append(number(x))
                .append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius))
                .append("\" fill=\"none\" stroke=\"currentColor\"")
                .append(style)
                .append("/>");
        return this;
    }

    /// @param points x and y in turn
    Svg polygon(String style, double... points) {
        out.append("<polygon points=\"");
        for (int i = 0; i < points.length; i += 2) {
            out.append(i == 0 ? "" : " ")
                    .append(number(points[i]))
                    .append(',')
                    .append(number(points[i + 1]));
        }
        out.append("\" fill=\"none\" stroke=\"currentColor\"").append(style).append("/>");
        return this;
    }

    /// @param anchor which end of the text stands at x: start, middle, end
    Svg text(double x, double y, double size, String anchor, String text) {
        return text(x, y, size, anchor, text, "");
    }

    /// A text from x on that is cut where it is too long, and then has all of it as its title.
    ///
    /// @param most code points that are kept, the mark of omission among them
    Svg shortened(double x, double y, double size, String text, int most) {
        String kept = shortened(text, most);
        return text(
                x,
                y,
                size,
                "start",
                kept,
                kept.endsWith("…") ? "<title>" + escape(text) + "</title>" : "");
    }

    private Svg text(double x, double y, double size, String anchor, String text, String title) {
        out.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" font-size=\"")
                .append(number(size))
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\" fill=\"currentColor\">")
                .append(title)
                .append(escape(text))
                .append("</text>");
        return this;
    }

    String end() {
        return out + "</svg>";
    }

    /// At most a tenth of a unit is written.
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// A text that markup cannot get out of; characters that XML does not know become spaces.
    static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(isXml(c) ? c : ' ');
                    }
                });
        return safe.toString();
    }

    /// @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, Characters</a>
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    /// @param most code points that are kept, the mark of omission among them
    static String shortened(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}

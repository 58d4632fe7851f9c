package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;

/// Puts the lines of a text that was broken at a fixed width together to paragraphs again.
///
/// Where a text was broken, the next line's first word would not have fitted. Line breaks are kept
/// inside the paragraphs.
final class WrappedLines {
    /// Shorter lines are no broken text, but lists or verse.
    private static final int NARROWEST = 50;

    private static final int WIDEST = 120;

    /// So many long lines there must be to tell a width.
    private static final int FEWEST = 5;

    private WrappedLines() {}

    static List<PageLine> joined(List<PageLine> lines) {
        int width = width(lines);
        List<PageLine> joined = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean gap = true;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (i > 0 && goesOn(lines.get(i - 1).text(), line, width)) {
                paragraph.append('\n').append(line.text());
            } else {
                flush(joined, paragraph, gap);
                paragraph.append(line.text());
                gap = line.gap();
            }
        }
        flush(joined, paragraph, gap);
        return joined;
    }

    private static void flush(List<PageLine> joined, StringBuilder paragraph, boolean gap) {
        if (!paragraph.isEmpty()) {
            joined.add(new PageLine(paragraph.toString(), PageLine.Kind.TEXT, gap));
            paragraph.setLength(0);
        }
    }

    private static boolean goesOn(String above, PageLine line, int width) {
        if (line.gap()) {
            return false;
        }
        String text = line.text();
        if (Character.isLowerCase(text.charAt(0))
                && above.length() >= NARROWEST
                && ".!?:;".indexOf(above.charAt(above.length() - 1)) < 0) {
            return true;
        }
        int space = text.indexOf(' ');
        int first = space < 0 ? text.length() : space;
        return width > 0 && above.length() + 1 + first > width;
    }

    /// The width that a text was broken at; 0 for one that was not.
    private static int width(List<PageLine> lines) {
        int widest = 0;
        int wide = 0;
        for (PageLine line : lines) {
            widest = Math.max(widest, line.text().length());
        }
        if (widest < NARROWEST || widest > WIDEST) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            wide +=
                    !lines.get(i).gap() && lines.get(i - 1).text().length() > widest * 4 / 5
                            ? 1
                            : 0;
        }
        return wide >= FEWEST ? widest : 0;
    }
}

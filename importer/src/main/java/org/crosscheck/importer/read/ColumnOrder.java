package org.crosscheck.importer.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The order in which people read the lines of a page: bands from top to bottom, within a band of
/// several columns one column after the other.
///
/// A band's columns are parted by a gutter: a strip from its top to its bottom that no line
/// crosses. A headline over several columns crosses it, and so ends the band.
final class ColumnOrder {
    private static final int DEEPEST = 6;

    /// Narrowest gutter, in font sizes.
    private static final float GUTTER = 0.7f;

    /// A page of more stretches is no page of text; it is read from top to bottom.
    private static final int MOST = 5_000;

    private static final int LINES_OF_A_COLUMN = 2;
    private static final int LINES_OF_COLUMNS = 6;

    /// Shorter lines on average are those of a table.
    private static final int CHARACTERS_OF_A_LINE = 12;

    private record Strip(float left, float right) {}

    private ColumnOrder() {}

    static List<PrintedLine> of(List<PrintedLine> page) {
        List<PrintedLine> ordered = new ArrayList<>();
        order(page, page.size() > MOST ? DEEPEST : 0, ordered);
        return ordered;
    }

    private static void order(List<PrintedLine> lines, int depth, List<PrintedLine> ordered) {
        List<PrintedLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(PrintedLine::top));
        if (depth == DEEPEST) {
            addRows(sorted, ordered);
            return;
        }
        List<PrintedLine> group = new ArrayList<>();
        for (List<PrintedLine> band : bands(sorted)) {
            if (!group.isEmpty() && !belong(group, band)) {
                addGroup(group, depth, ordered);
                group = new ArrayList<>();
            }
            group.addAll(band);
        }
        if (!group.isEmpty()) {
            addGroup(group, depth, ordered);
        }
    }

    /// Lines that overlap in height.
    private static List<List<PrintedLine>> bands(List<PrintedLine> sorted) {
        List<List<PrintedLine>> bands = new ArrayList<>();
        float bottom = Float.NEGATIVE_INFINITY;
        for (PrintedLine line : sorted) {
            if (line.top() >= bottom) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().add(line);
            bottom = Math.max(bottom, line.bottom());
        }
        return bands;
    }

    /// Whether a band goes on with the columns above it.
    private static boolean belong(List<PrintedLine> group, List<PrintedLine> band) {
        boolean columns = columns(group).size() > 1;
        List<PrintedLine> both = new ArrayList<>(group);
        both.addAll(band);
        if (columns) {
            return columns(both).size() > 1 && !isHeadline(group, band);
        }
        return columns(band).size() == 1 && columns(both).size() == 1;
    }

    private static boolean isHeadline(List<PrintedLine> group, List<PrintedLine> band) {
        return band.size() == 1 && band.getFirst().size() >= 1.5f * size(group);
    }

    private static float size(List<PrintedLine> lines) {
        return lines.stream().map(PrintedLine::size).sorted().toList().get(lines.size() / 2);
    }

    /// The strips that are printed on, from left to right, with gutters between them.
    private static List<Strip> columns(List<PrintedLine> lines) {
        float gutter = GUTTER * size(lines);
        List<PrintedLine> byLeft = new ArrayList<>(lines);
        byLeft.sort(Comparator.comparing(PrintedLine::left));
        List<Strip> strips = new ArrayList<>();
        for (PrintedLine line : byLeft) {
            Strip last = strips.isEmpty() ? null : strips.getLast();
            if (last == null || line.left() - last.right() > gutter) {
                strips.add(new Strip(line.left(), line.right()));
            } else if (line.right() > last.right()) {
                strips.set(strips.size() - 1, new Strip(last.left(), line.right()));
            }
        }
        return strips;
    }

    private static void addGroup(List<PrintedLine> group, int depth, List<PrintedLine> ordered) {
        List<List<PrintedLine>> columns =
                columns(group).stream()
                        .map(strip ->
                                group.stream()
                                        .filter(l ->
                                                l.left() >= strip.left()
                                                        && l.left() <= strip.right())
                                        .toList())
                        .toList();
        boolean text =
                columns.size() > 1
                        && group.size() >= LINES_OF_COLUMNS
                        && columns.stream().allMatch(ColumnOrder::isText);
        if (text) {
            columns.forEach(column -> order(column, depth + 1, ordered));
        } else {
            addRows(group, ordered);
        }
    }

    private static boolean isText(List<PrintedLine> column) {
        return column.size() >= LINES_OF_A_COLUMN
                && column.stream().mapToInt(l -> l.text().length()).sum()
                        >= CHARACTERS_OF_A_LINE * column.size();
    }

    /// Stretches of one line together, unless they stand far apart.
    private static void addRows(List<PrintedLine> group, List<PrintedLine> ordered) {
        List<PrintedLine> rest = new ArrayList<>(group);
        rest.sort(Comparator.comparing(PrintedLine::y));
        int start = 0;
        while (start < rest.size()) {
            int end = start + 1;
            while (end < rest.size() && rest.get(end).isBeside(rest.get(start))) {
                end++;
            }
            List<PrintedLine> row = new ArrayList<>(rest.subList(start, end));
            row.sort(Comparator.comparing(PrintedLine::left));
            PrintedLine line = row.getFirst();
            for (PrintedLine next : row.subList(1, row.size())) {
                if (next.left() - line.right() < 2.5f * line.size()) {
                    line = line.with(next);
                } else {
                    ordered.add(line);
                    line = next;
                }
            }
            ordered.add(line);
            start = end;
        }
    }
}

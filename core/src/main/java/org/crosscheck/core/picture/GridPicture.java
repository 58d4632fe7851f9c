package org.crosscheck.core.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// Draws a table as SVG. Nothing is told by colour: what stands apart has a bar before it and a
/// word, columns that belong together are under one bracket.
public final class GridPicture {
    private static final double NAMES = 240;
    private static final double COLUMN = 180;
    private static final double PADDING = 8;
    private static final double LINE = 16;
    private static final double TEXT = 13;
    private static final double SMALL = 11;

    /// Code points of the size [#TEXT] that fit into a line, at the width of the widest fonts.
    private static final int NAMES_FIT = 28;

    private static final int COLUMN_FIT = 20;
    private static final int MOST_LINES = 4;

    private GridPicture() {}

    /// The picture as an SVG element.
    ///
    /// @param id unique in the page, letters, digits and hyphens
    public static String draw(Grid grid, String id) {
        List<Integer> lines = grid.rows().stream().map(GridPicture::lines).toList();
        double head = PADDING + 4 * LINE;
        double height = head + lines.stream().mapToDouble(GridPicture::height).sum() + PADDING;
        double width = NAMES + COLUMN * grid.columns().size() + PADDING;
        Svg svg = new Svg(id, width, height, grid.title(), told(grid));
        svg.text(PADDING, head - PADDING, SMALL, "start", grid.corner());
        for (int i = 0; i < grid.columns().size(); i++) {
            column(svg, grid.columns(), i);
        }
        double y = head;
        for (int i = 0; i < grid.rows().size(); i++) {
            svg.line(0, y, width, y, " stroke-width=\"1\" stroke-opacity=\"0.4\"");
            row(svg, grid.rows().get(i), y);
            y += height(lines.get(i));
        }
        svg.line(0, y, width, y, " stroke-width=\"1\" stroke-opacity=\"0.4\"");
        return svg.end();
    }

    private static double height(int lines) {
        return lines * LINE + PADDING;
    }

    private static double left(int column) {
        return NAMES + COLUMN * column;
    }

    private static void column(Svg svg, List<Grid.Column> columns, int at) {
        Grid.Column column = columns.get(at);
        double x = left(at) + PADDING;
        if (!column.bracket().isEmpty()) {
            double y = PADDING + LINE;
            boolean first = at == 0 || !columns.get(at - 1).bracket().equals(column.bracket());
            boolean last =
                    at == columns.size() - 1
                            || !columns.get(at + 1).bracket().equals(column.bracket());
            double from = left(at) + (first ? 2 : 0);
            double to = left(at) + COLUMN - (last ? 4 : 0);
            svg.line(from, y, to, y, " stroke-width=\"2\"");
            if (first) {
                svg.line(from, y, from, y + 6, " stroke-width=\"2\"");
                svg.text(x, y - 4, SMALL, "start", column.bracket());
            }
            if (last) {
                svg.line(to, y, to, y + 6, " stroke-width=\"2\"");
            }
        }
        svg.shortened(x, PADDING + 2 * LINE + 2, TEXT, column.name(), COLUMN_FIT);
        svg.text(x, PADDING + 3 * LINE, SMALL, "start", column.detail());
    }

    private static void row(Svg svg, Grid.Row row, double top) {
        double y = top + LINE;
        svg.text(PADDING, y, TEXT, "start", row.sign());
        write(svg, PADDING + 18, y, wrap(row.name(), NAMES_FIT));
        for (int i = 0; i < row.cells().size(); i++) {
            Grid.Cell cell = row.cells().get(i);
            double x = left(i) + PADDING;
            List<Piece> pieces = wrap(shown(cell), COLUMN_FIT);
            write(svg, x, y, pieces);
            double below = y + pieces.size() * LINE;
            if (!cell.note().isEmpty()) {
                svg.text(x, below, SMALL, "start", cell.note());
                below += LINE;
            }
            if (cell.apart()) {
                svg.line(x - 5, y - LINE + 5, x - 5, below - LINE + 2, " stroke-width=\"3\"");
            }
        }
    }

    private static String shown(Grid.Cell cell) {
        return cell.letter().isEmpty() ? cell.text() : cell.letter() + " · " + cell.text();
    }

    /// One line; the last one that fits has the rest of the text.
    private record Piece(String text, boolean cut) {}

    private static void write(Svg svg, double x, double y, List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.cut()) {
                svg.shortened(x, y + i * LINE, TEXT, piece.text(), COLUMN_FIT);
            } else {
                svg.text(x, y + i * LINE, TEXT, "start", piece.text());
            }
        }
    }

    private static int lines(Grid.Row row) {
        int most = wrap(row.name(), NAMES_FIT).size();
        for (Grid.Cell cell : row.cells()) {
            most =
                    Math.max(
                            most,
                            wrap(shown(cell), COLUMN_FIT).size() + (cell.note().isEmpty() ? 0 : 1));
        }
        return most;
    }

    /// Lines of whole words; a word that is too long for a line is broken.
    private static List<Piece> wrap(String text, int fit) {
        List<Piece> lines = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (rest.codePointCount(0, rest.length()) > fit && lines.size() < MOST_LINES - 1) {
            int most = rest.offsetByCodePoints(0, fit);
            int space = rest.lastIndexOf(' ', most);
            int end = space > 0 ? space : most;
            lines.add(new Piece(rest.substring(0, end), false));
            rest = rest.substring(end).strip();
        }
        lines.add(new Piece(rest, rest.codePointCount(0, rest.length()) > fit));
        return lines;
    }

    /// All that the picture tells, in one line.
    private static String told(Grid grid) {
        StringJoiner told = new StringJoiner("; ");
        for (Grid.Row row : grid.rows()) {
            StringJoiner cells = new StringJoiner(", ");
            for (int i = 0; i < row.cells().size(); i++) {
                Grid.Cell cell = row.cells().get(i);
                String note = cell.note().isEmpty() ? "" : " (" + cell.note() + ")";
                cells.add(grid.columns().get(i).name() + " " + shown(cell) + note);
            }
            told.add(row.sign() + " " + row.name() + ": " + cells);
        }
        return told.toString();
    }
}

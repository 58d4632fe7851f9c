package org.crosscheck.core.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.picture.Grid;
import org.crosscheck.core.picture.GridPicture;
import org.jspecify.annotations.Nullable;

/// A matrix as an SVG picture.
public final class MatrixDrawing {
    private MatrixDrawing() {}

    /// The picture's words in the reader's language.
    ///
    /// @param sign of an outcome
    /// @param day writes a time of publication, ISO 8601 or null
    /// @param origin names an origin by its number
    public record Words(
            String attribute,
            String notStated,
            String unmatched,
            String denied,
            String outlier,
            Function<Outcome, String> sign,
            Function<@Nullable String, String> day,
            IntFunction<String> origin) {}

    /// @param title of the picture
    public static String svg(Matrix matrix, String title, Words words) {
        return GridPicture.draw(grid(matrix, title, words), "matrix");
    }

    static Grid grid(Matrix matrix, String title, Words words) {
        List<Grid.Column> columns = new ArrayList<>();
        for (Matrix.Source source : matrix.sources()) {
            columns.add(
                    new Grid.Column(
                            source.label(),
                            words.day().apply(source.published()),
                            source.origin() == 0 ? "" : words.origin().apply(source.origin())));
        }
        List<Grid.Row> rows = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            rows.add(
                    new Grid.Row(
                            words.sign().apply(row.outcome()),
                            row.attribute(),
                            row.cells().stream().map(cell -> cell(cell, words)).toList()));
        }
        return new Grid(title, words.attribute(), columns, rows);
    }

    private static Grid.Cell cell(Matrix.Cell cell, Words words) {
        return switch (cell) {
            case Matrix.Cell.NotStated() -> new Grid.Cell(words.notStated(), "", "", false);
            case Matrix.Cell.Unmatched unmatched ->
                    new Grid.Cell(
                            String.join(" / ", unmatched.printed()), "", words.unmatched(), false);
            case Matrix.Cell.Stated stated -> {
                StringJoiner note = new StringJoiner(", ");
                if (stated.denied()) {
                    note.add(words.denied());
                }
                if (stated.outlier()) {
                    note.add(words.outlier());
                }
                yield new Grid.Cell(
                        String.join(" / ", stated.printed()),
                        letter(stated.position()),
                        note.toString(),
                        stated.outlier());
            }
        };
    }

    /// The letter of a position: A to Z, and Z for all further ones.
    public static String letter(int position) {
        return String.valueOf((char) ('A' + Math.min(position, 'Z' - 'A')));
    }
}

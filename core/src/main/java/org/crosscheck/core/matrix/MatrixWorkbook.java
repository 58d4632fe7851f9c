package org.crosscheck.core.matrix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A matrix as a workbook of one sheet, Office Open XML (ECMA-376). All cells are text, so that no
/// program takes a value for a formula or another number; attributes and sources stay while the
/// sheet is scrolled.
public final class MatrixWorkbook {
    private static final int FACTS = 4;
    private static final int HEADS = 2;
    private static final int NARROW = 16;
    private static final int WIDE = 34;

    private MatrixWorkbook() {}

    /// @param title of the investigation
    public static byte[] xlsx(Matrix matrix, String title) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Crosscheck", null)) {
            book.properties().setTitle(title);
            Worksheet sheet = book.newWorksheet("Matrix");
            heads(sheet, matrix);
            for (int i = 0; i < matrix.rows().size(); i++) {
                row(sheet, HEADS + i, matrix.rows().get(i));
            }
            sheet.freezePane(1, HEADS);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void heads(Worksheet sheet, Matrix matrix) {
        String[] facts = {"attribute", "kind", "outcome", "verdict"};
        for (int column = 0; column < FACTS; column++) {
            sheet.width(column, column == 0 ? WIDE : NARROW);
            head(sheet, 1, column, facts[column]);
        }
        for (int i = 0; i < matrix.sources().size(); i++) {
            Matrix.Source source = matrix.sources().get(i);
            int column = FACTS + i;
            sheet.width(column, WIDE);
            if (source.origin() > 0) {
                head(sheet, 0, column, "origin " + source.origin());
            }
            head(sheet, 1, column, MatrixTable.name(source));
        }
    }

    private static void head(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).bold().wrapText(true).verticalAlignment("top").set();
    }

    private static void row(Worksheet sheet, int at, Matrix.Row row) {
        head(sheet, at, 0, row.attribute());
        put(sheet, at, 1, row.type() == null ? "" : row.type().words());
        put(sheet, at, 2, row.outcome().words());
        put(sheet, at, 3, row.verdict() == null ? "" : row.verdict().words());
        for (int i = 0; i < row.cells().size(); i++) {
            Matrix.Cell cell = row.cells().get(i);
            int column = FACTS + i;
            put(sheet, at, column, MatrixTable.said(cell));
            if (cell instanceof Matrix.Cell.Stated stated && stated.outlier()) {
                sheet.style(at, column).bold().wrapText(true).verticalAlignment("top").set();
                sheet.comment(at, column, "stands apart");
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
}

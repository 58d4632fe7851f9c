package org.crosscheck.core.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A matrix as CSV, RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it rightly.
public final class MatrixTable {
    private MatrixTable() {}

    /// The matrix as printed: a head row with the sources, a row for each attribute.
    public static byte[] csv(Matrix matrix) {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.print("attribute");
            csv.print("kind");
            csv.print("outcome");
            csv.print("verdict");
            for (Matrix.Source source : matrix.sources()) {
                csv.print(text(name(source)));
            }
            csv.println();
            for (Matrix.Row row : matrix.rows()) {
                csv.print(text(row.attribute()));
                csv.print(row.type() == null ? "" : row.type().words());
                csv.print(row.outcome().words());
                csv.print(row.verdict() == null ? "" : row.verdict().words());
                for (Matrix.Cell cell : row.cells()) {
                    csv.print(text(said(cell)));
                }
                csv.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String name(Matrix.Source source) {
        return source.published() == null
                ? source.label()
                : source.label() + ", " + source.published();
    }

    static String said(Matrix.Cell cell) {
        return switch (cell) {
            case Matrix.Cell.NotStated() -> "not stated";
            case Matrix.Cell.Unmatched unmatched ->
                    "not matched: " + String.join(" / ", unmatched.printed());
            case Matrix.Cell.Stated stated ->
                    (stated.denied() ? "denies: " : "") + String.join(" / ", stated.printed());
        };
    }

    /// A text that begins like a formula gets an apostrophe before it.
    private static String text(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

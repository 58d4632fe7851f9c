package org.crosscheck.core.picture;

import java.util.List;

/// A table to be drawn: a column for each source, a row for each attribute.
///
/// @param corner the word above the rows' names
/// @param columns in their order
/// @param rows each with as many cells as there are columns
public record Grid(String title, String corner, List<Column> columns, List<Row> rows) {
    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /// @param name what the column is called
    /// @param detail what is said below it, empty for nothing
    /// @param bracket the word over the columns that belong together, empty for none
    public record Column(String name, String detail, String bracket) {}

    /// @param sign before the name
    public record Row(String sign, String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param text what is printed
    /// @param letter that cells of a row share which say the same, empty for none
    /// @param note a word below the text, empty for none
    /// @param apart whether it is marked as standing apart
    public record Cell(String text, String letter, String note, boolean apart) {}
}

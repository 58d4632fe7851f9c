package org.crosscheck.importer.read;

import java.util.List;

/// What the person who gives a file says of it.
///
/// @param format `AUTO` to recognise it by content
/// @param columns says which columns of a table are what
public record ReadOptions(Format format, Columns columns) {
    /// Everything is recognised.
    public static final ReadOptions AUTO = of(Format.AUTO);

    /// Knows what the columns of a table are.
    @FunctionalInterface
    public interface Columns {
        /// The columns of a table with this header, as somebody gave them; empty to go by their
        /// names.
        ColumnMapping of(List<String> header);
    }

    /// The columns are known by their names.
    public static ReadOptions of(Format format) {
        return new ReadOptions(format, _ -> ColumnMapping.NONE);
    }
}

package org.crosscheck.importer.job;

import org.crosscheck.importer.read.ColumnMapping;

/// A file as somebody gave it.
///
/// @param name as messages name it
/// @param bytes as they came; not copied, not to be changed
/// @param columns what the columns of a table are, as far as somebody says it; it is kept for the
///   next table with the same header
public record ImportSource(String name, byte[] bytes, ColumnMapping columns) {
    /// A file of which nothing else is said.
    public ImportSource(String name, byte[] bytes) {
        this(name, bytes, ColumnMapping.NONE);
    }
}

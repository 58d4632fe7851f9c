package org.crosscheck.importer.job;

/// A file as somebody gave it.
///
/// @param name as messages name it
/// @param bytes as they came; not copied, not to be changed
public record ImportSource(String name, byte[] bytes) {}

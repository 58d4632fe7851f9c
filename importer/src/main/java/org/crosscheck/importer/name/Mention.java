package org.crosscheck.importer.name;

/// A place in an article where a name stands.
///
/// @param sentence 0-based sentence
/// @param first first token of the name, titles left out
/// @param last last token of the name
/// @param name what it names
public record Mention(int sentence, int first, int last, Name name) {}

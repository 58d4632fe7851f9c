package org.crosscheck.importer.name;

/// To whom or what a phrase refers.
///
/// @param name the name it stands for
/// @param confidence 0 to 1: 1 for the name itself, less for pronouns and posts
public record Reference(Name name, double confidence) {}

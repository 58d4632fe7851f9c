package org.crosscheck.importer.job;

import java.util.UUID;

/// One article that a job took.
///
/// @param location the file, with its line where it is one of several
/// @param isNew false where the investigation had it already
/// @param needsDate whether somebody should say when it was published
/// @param claims how many claims were found in it
public record ImportedArticle(
        UUID id, String title, String location, boolean isNew, boolean needsDate, int claims) {}

package org.crosscheck.importer.time;

/// When a clause says that something happens, seen from the article.
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}

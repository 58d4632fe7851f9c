package org.crosscheck.importer.time;

/// When a clause says that something happens, seen from the article.
enum Tense {
    PAST,
    /// plain present: "opens on Friday", or what is so now
    PRESENT,
    FUTURE,
    UNKNOWN
}

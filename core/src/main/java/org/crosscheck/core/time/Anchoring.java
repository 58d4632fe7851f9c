package org.crosscheck.core.time;

/// How a time expression came to its calendar time.
public enum Anchoring {
    /// The text gives it in full: "16 August 2021".
    ABSOLUTE,
    /// Resolved against the article's date: "last Monday".
    PUBLICATION,
    /// Resolved against another date of the text: "the day before".
    CONTEXT,
    /// Relative, and nothing to resolve it against; its calendar time is unknown.
    UNRESOLVED,
    /// Needs no anchor: durations and recurring times.
    NONE
}

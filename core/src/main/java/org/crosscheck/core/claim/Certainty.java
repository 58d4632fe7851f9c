package org.crosscheck.core.claim;

/// With what commitment a claim is made.
///
/// @see <a href="https://www.newsreader-project.eu/files/2013/01/NWR-2014-2-2.pdf">NewsReader
///   annotation guidelines, factuality</a>
public enum Certainty {
    /// Said as a fact.
    ASSERTED,
    /// Handed on from an unnamed or uncertain source: "reportedly", "is said to".
    REPORTED,
    /// Announced for a later time: "will", "is to", "plans to".
    PLANNED,
    /// Held possible: "may", "could", "is likely to".
    POSSIBLE
}

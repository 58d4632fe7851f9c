package org.crosscheck.core.claim;

/// Whether a claim says that something is so or that it is not.
public enum Polarity {
    AFFIRMED,
    NEGATED
}

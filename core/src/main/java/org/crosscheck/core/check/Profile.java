package org.crosscheck.core.check;

import org.crosscheck.core.claim.ValueType;

/// What counts how much for two statements of one kind being about the same thing.
///
/// @param head the word that the value hangs on is the same
/// @param predicate the clause's main word is the same
/// @param near the words around the value are the same
/// @param names the names in the sentence are the same
/// @param otherHead taken off where the head words are known and unlike
/// @param agrees score from which an agreement is reported
/// @param differs score from which anything else is reported
record Profile(
        double head,
        double predicate,
        double near,
        double names,
        double otherHead,
        double agrees,
        double differs) {

    /// Measured on the practice bundles. That two articles about one event give the same sum,
    /// share, measure, length or day says so much that little else need be shared; whole numbers of
    /// things are too often the same by chance.
    static Profile of(ValueType type) {
        return switch (type) {
            case COUNT -> new Profile(0.40, 0.30, 0.50, 0.10, 0.30, 0.32, 0.52);
            case ORDER -> new Profile(0.40, 0.30, 0.50, 0.10, 0.40, 0.50, 0.75);
            case MONEY, PERCENTAGE -> new Profile(0.25, 0.20, 0.80, 0.10, 0.10, 0.06, 0.48);
            case MEASURE -> new Profile(0.25, 0.20, 0.80, 0.10, 0.10, 0.06, 0.60);
            case DURATION -> new Profile(0.35, 0.20, 0.80, 0.10, 0.15, 0.06, 0.55);
            case DATE -> new Profile(0.35, 0.25, 0.75, 0.10, 0.15, 0.06, 0.45);
            case PERSON, PLACE -> new Profile(0.35, 0.30, 0.60, 0.05, 0.30, 0.60, 0.70);
            case QUOTE -> new Profile(0, 0, 0, 0, 0, 0, 0);
            case POLARITY -> new Profile(0.35, 0.25, 1.00, 0.10, 0, 0.55, 0.36);
        };
    }
}

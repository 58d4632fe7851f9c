package org.crosscheck.core.check;

/// What the program says of two claims. It never says which of them is right.
public enum Outcome {
    /// What one says is said by the other too, or follows from it, within the precision that each
    /// gives.
    AGREES,
    /// Both cannot be so of the same thing.
    CONFLICTS,
    /// The same attribute in another scope: period, place, definition, planned against held,
    /// another event.
    NOT_COMPARABLE,
    /// About the same thing, but nothing in them can be compared.
    CANNOT_TELL,
    /// Not about the same thing.
    UNRELATED
}

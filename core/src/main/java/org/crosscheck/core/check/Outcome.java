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
    UNRELATED;

    /// In plain words: "not comparable".
    public String words() {
        return switch (this) {
            case AGREES -> "agrees";
            case CONFLICTS -> "conflicts";
            case NOT_COMPARABLE -> "not comparable";
            case CANNOT_TELL -> "cannot tell";
            case UNRELATED -> "unrelated";
        };
    }
}

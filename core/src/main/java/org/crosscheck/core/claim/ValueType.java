package org.crosscheck.core.claim;

/// The kinds of values that claims are compared on; the `type` of findings.
public enum ValueType {
    DURATION,
    DATE,
    COUNT,
    MONEY,
    PERCENTAGE,
    MEASURE,
    PLACE,
    PERSON,
    QUOTE,
    POLARITY,
    ORDER;

    /// In plain words: "quotation".
    public String words() {
        return switch (this) {
            case DURATION -> "duration";
            case DATE -> "date";
            case COUNT -> "count";
            case MONEY -> "money";
            case PERCENTAGE -> "percentage";
            case MEASURE -> "measure";
            case PLACE -> "place";
            case PERSON -> "person";
            case QUOTE -> "quotation";
            case POLARITY -> "statement";
            case ORDER -> "order";
        };
    }
}

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
    ORDER
}

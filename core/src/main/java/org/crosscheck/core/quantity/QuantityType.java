package org.crosscheck.core.quantity;

/// What a number measures.
public enum QuantityType {
    COUNT,
    MONEY,
    PERCENTAGE,
    MEASURE,
    ORDINAL,
    DURATION
}

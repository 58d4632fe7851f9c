package org.crosscheck.core.quantity;

/// The direction of a change that a number measures: "rose by 5", "fell to 3".
public enum Change {
    UP,
    DOWN
}

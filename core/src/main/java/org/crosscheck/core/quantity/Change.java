package org.crosscheck.core.quantity;

/// The direction of a change that a number measures: "rose by 5", "fell 3 percent".
///
/// The level that something reaches ("fell to 3") or leaves is no change: it has none.
public enum Change {
    UP,
    DOWN
}

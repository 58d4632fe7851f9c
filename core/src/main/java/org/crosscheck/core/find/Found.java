package org.crosscheck.core.find;

import java.util.UUID;

/// What was found by its words.
///
/// @param kind what it is
/// @param id its id
/// @param title its title, or a cross-check's attribute
/// @param detail what tells it from others: the investigation it belongs to, and a publisher or a
///   sentence
public record Found(Kind kind, UUID id, String title, String detail) {
    /// What can be found, in the order in which it is shown.
    public enum Kind {
        INVESTIGATION,
        CROSS_CHECK,
        ARTICLE
    }
}

package org.crosscheck.core.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether two statements speak of the same attribute of the same event.
///
/// @param score 0 to 1: how sure that is
/// @param features what spoke for and against it
/// @param likeness the likenesses that the score was weighed from, null where the two cannot be
///   about the same thing, whatever their words
/// @param otherScope in what their scopes differ, null where they do not
/// @param softScope in what their scopes may differ, which takes away conflicts alone; null
///   likewise
/// @param otherEvent why they are of two events, null where they may be of one
record Alignment(
        double score,
        List<Finding.Feature> features,
        @Nullable Likeness likeness,
        @Nullable String otherScope,
        @Nullable String softScope,
        @Nullable String otherEvent) {
    Alignment {
        features = List.copyOf(features);
    }

    /// How alike two statements are, before anything is weighed.
    ///
    /// @param head 0 to 1: the words that the values hang on
    /// @param predicate 0 to 1: what happens in the two clauses
    /// @param near 0 to 1: the words around the values
    /// @param otherHead whether both values hang on known words that are unlike
    record Likeness(double head, double predicate, double near, boolean otherHead) {}

    /// The same, weighed otherwise.
    Alignment weighed(double as, List<Finding.Feature> by) {
        return new Alignment(as, by, likeness, otherScope, softScope, otherEvent);
    }
}

package org.crosscheck.core.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether two statements speak of the same attribute of the same event.
///
/// @param score 0 to 1: how sure that is
/// @param features what spoke for and against it
/// @param otherScope in what their scopes differ, null where they do not
/// @param softScope in what their scopes may differ, which takes away conflicts alone; null
///   likewise
/// @param otherEvent why they are of two events, null where they may be of one
record Alignment(
        double score,
        List<Finding.Feature> features,
        @Nullable String otherScope,
        @Nullable String softScope,
        @Nullable String otherEvent) {
    Alignment {
        features = List.copyOf(features);
    }
}

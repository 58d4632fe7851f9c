package org.crosscheck.core.review;

import java.util.UUID;

/// That two cross-checks are of one fact.
///
/// @param into the one that goes on for both, under its address
/// @param seenInto version of its detail that the person saw
/// @param other the one that is merged into it
/// @param seenOther version of its detail that the person saw
/// @param why a sentence of the person
public record Merging(UUID into, long seenInto, UUID other, long seenOther, String why) {
    public Merging {
        why = Splitting.given(why);
    }
}

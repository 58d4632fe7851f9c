package org.crosscheck.core.review;

import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.check.Place;

/// That one cross-check is of two facts.
///
/// @param whole the one that goes on with what stays
/// @param seen version of its detail that the person saw
/// @param leaving where the statements stand that are of another fact
/// @param why a sentence of the person
public record Splitting(UUID whole, long seen, Set<Place> leaving, String why) {
    public Splitting {
        leaving = Set.copyOf(leaving);
        why = given(why);
    }

    static String given(String why) {
        String stripped = why.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("Say why: others have to follow it.");
        }
        return stripped;
    }
}

package org.crosscheck.core.review;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the verdicts mean in an investigation.
///
/// @param number version, from 1; 0 for the program's own wording
/// @param meanings those that the investigation words itself
/// @param by username, null for the program's own wording
/// @param at null for the program's own wording
public record Definitions(
        int number, Map<Verdict, String> meanings, @Nullable String by, @Nullable Instant at) {
    /// The program's own wording.
    public static final Definitions OWN = new Definitions(0, Map.of(), null, null);

    public Definitions {
        meanings = Map.copyOf(meanings);
    }

    /// The meanings without those that are left empty, in the order of the verdicts.
    static Map<Verdict, String> usable(Map<Verdict, String> given) {
        Map<Verdict, String> usable = new EnumMap<>(Verdict.class);
        given.forEach((verdict, meaning) -> {
            if (!meaning.isBlank()) {
                usable.put(verdict, meaning.strip());
            }
        });
        return usable;
    }
}

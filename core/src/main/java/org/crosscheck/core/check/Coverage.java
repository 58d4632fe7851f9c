package org.crosscheck.core.check;

import java.util.List;

/// What a run compared, and what it did not.
///
/// @param articles articles looked at
/// @param claims claims in them
/// @param comparedClaims claims that take part in at least one finding
/// @param candidatePairs pairs of claims that were looked at closely
/// @param notCompared what was left out, by reason, the largest first
public record Coverage(
        int articles,
        int claims,
        int comparedClaims,
        long candidatePairs,
        List<NotCompared> notCompared) {
    public Coverage {
        notCompared = List.copyOf(notCompared);
    }

    /// Claims that were not compared, for one reason.
    ///
    /// @param reason in plain words: "no other article speaks of it"
    /// @param claims how many
    /// @param examples up to five of them, as printed
    public record NotCompared(String reason, int claims, List<String> examples) {
        public NotCompared {
            examples = List.copyOf(examples);
        }
    }
}

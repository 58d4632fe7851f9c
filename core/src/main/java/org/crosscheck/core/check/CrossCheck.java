package org.crosscheck.core.check;

import java.util.List;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// One attribute of one event, with the claims of two or more sources about it.
///
/// @param key the same in every run as long as the fact is the same
/// @param attribute in plain words
/// @param type the kind of value, null where claims as a whole are compared
/// @param outcome the gravest outcome of its findings: conflicts before not comparable before
///   cannot tell before agrees
/// @param positions the claims grouped by what they say, the one with the most sources first
/// @param findings all findings about it, the one that leads first
public record CrossCheck(
        String key,
        String attribute,
        @Nullable ValueType type,
        Outcome outcome,
        List<Position> positions,
        List<Finding> findings) {
    public CrossCheck {
        positions = List.copyOf(positions);
        findings = List.copyOf(findings);
    }

    /// The claims of a cross-check that say the same thing.
    ///
    /// @param label the value as the one prints it that says it most exactly
    /// @param sides the claims
    public record Position(String label, List<Finding.Side> sides) {
        public Position {
            sides = List.copyOf(sides);
        }
    }
}

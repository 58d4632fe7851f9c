package org.crosscheck.core.review;

import java.util.List;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// What a run found of a cross-check, without what people did with it.
public record Evidence(
        UUID crossCheck,
        String attribute,
        @Nullable ValueType type,
        Outcome outcome,
        List<CrossCheck.Position> positions,
        List<Finding> findings) {
    public Evidence {
        positions = List.copyOf(positions);
        findings = List.copyOf(findings);
    }

    /// That of a cross-check that is shown.
    public static Evidence of(CrossCheckDetail detail) {
        return new Evidence(
                detail.row().id(),
                detail.row().attribute(),
                detail.row().type(),
                detail.row().outcome(),
                detail.positions(),
                detail.findings());
    }
}

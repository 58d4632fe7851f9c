package org.crosscheck.core.check;

import java.util.List;

/// All that one run found.
///
/// @param crossChecks conflicts first
/// @param coverage what was compared and what was not
public record CheckResult(List<CrossCheck> crossChecks, Coverage coverage) {
    public CheckResult {
        crossChecks = List.copyOf(crossChecks);
    }
}

package org.crosscheck.core.review;

import java.util.List;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;

/// What a cross-check said at one time: what a reviewer saw, what a run found.
record Statement(Outcome outcome, List<CrossCheck.Position> positions) {
    Statement {
        positions = List.copyOf(positions);
    }
}

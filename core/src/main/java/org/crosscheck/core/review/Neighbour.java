package org.crosscheck.core.review;

import java.util.List;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;

/// A cross-check beside another one: what it is about and who says what, without its findings,
/// which cost most to read.
public record Neighbour(UUID crossCheck, String attribute, List<CrossCheck.Position> positions) {
    public Neighbour {
        positions = List.copyOf(positions);
    }
}

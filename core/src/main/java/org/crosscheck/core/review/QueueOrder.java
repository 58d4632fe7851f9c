package org.crosscheck.core.review;

import java.util.stream.Stream;
import org.crosscheck.core.check.Outcome;

/// The order of outcomes in the queue, as the database has it too.
final class QueueOrder {
    private QueueOrder() {}

    static int rank(Outcome outcome) {
        return switch (outcome) {
            case CONFLICTS -> 0;
            case NOT_COMPARABLE -> 1;
            case CANNOT_TELL -> 2;
            case AGREES -> 3;
            case UNRELATED -> 4;
        };
    }

    static Outcome outcome(int rank) {
        return Stream.of(Outcome.values())
                .filter(outcome -> rank(outcome) == rank)
                .findFirst()
                .orElseThrow();
    }
}

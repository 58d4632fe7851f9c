package org.crosscheck.core.check;

import java.util.HashSet;
import java.util.Set;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.claim.Polarity;

/// Events that are said to happen or not by a predicate of their own: talks that were cancelled,
/// that went ahead.
final class Occurrence {
    private final Set<String> off = new HashSet<>();
    private final Set<String> on = new HashSet<>();

    Occurrence() {
        for (String line : Resource.lines("cancelled.txt")) {
            (line.startsWith("-") ? off : on).add(line.substring(1));
        }
    }

    /// Whether the claim says that its event is not so.
    boolean isNegated(Claim claim) {
        boolean negated = claim.polarity() == Polarity.NEGATED;
        boolean isOff =
                off.contains(claim.frame().predicate())
                        && claim.frame().participants().stream()
                                .anyMatch(p -> p.role() == Participant.Role.PATIENT);
        return isOff != negated; // a plane that ditched was not cancelled
    }

    /// The head of the event that the claim says happens or does not, empty where it says something
    /// else.
    String event(Claim claim) {
        String predicate = claim.frame().predicate();
        boolean ahead = predicate.equals("go") && claim.frame().terms().contains("ahead");
        if (!off.contains(predicate) && !on.contains(predicate) && !ahead) {
            return "";
        }
        return claim.frame().participants().stream()
                .filter(p -> p.role() != Participant.Role.OTHER)
                .filter(p -> p.name() == null)
                .reduce((_, last) -> last)
                .map(Participant::head)
                .orElse("");
    }
}

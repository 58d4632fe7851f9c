package org.crosscheck.core.review;

import java.time.Instant;
import java.util.UUID;

/// A comment that names a person.
///
/// @param attribute of the cross-check that was commented on
/// @param who name of the author that others see
/// @param seen whether the person has looked at the cross-check since
public record MentionRow(
        UUID crossCheck,
        String attribute,
        String investigation,
        Instant at,
        String who,
        String text,
        boolean seen) {}

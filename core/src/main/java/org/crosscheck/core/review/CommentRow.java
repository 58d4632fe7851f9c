package org.crosscheck.core.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said of a cross-check.
///
/// @param author username
/// @param who name of the author that others see
/// @param text empty where it was removed
/// @param removedBy name of the person who removed it, null where nobody did
public record CommentRow(
        UUID id, Instant at, String author, String who, String text, @Nullable String removedBy) {}

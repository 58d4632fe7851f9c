package org.crosscheck.core.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A CDI event: something of an investigation changed. Observe it after the transaction succeeded.
///
/// @param crossCheck which one, null where the investigation as a whole changed
/// @param what `decided`, `cleared`, `run`, `article`, `opinion`, `comment`
public record CrossCheckChanged(UUID investigation, @Nullable UUID crossCheck, String what) {}

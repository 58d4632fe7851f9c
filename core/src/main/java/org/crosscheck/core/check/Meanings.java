package org.crosscheck.core.check;

import java.util.OptionalDouble;

/// How near two short texts are in what they mean, whatever words they use. Implementations are
/// thread-safe.
@FunctionalInterface
public interface Meanings {
    /// Knows nothing: texts are compared by their words alone.
    Meanings NONE = (_, _) -> OptionalDouble.empty();

    /// @return −1 to 1, 1 for the same text; empty where it cannot be told
    OptionalDouble likeness(String a, String b);
}

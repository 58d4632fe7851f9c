package org.crosscheck.core.check;

import java.util.Optional;
import java.util.OptionalDouble;

/// What short texts mean, whatever words they use. Implementations are thread-safe.
@FunctionalInterface
public interface Meanings {
    /// Knows nothing: texts are compared by their words alone.
    Meanings NONE = _ -> Optional.empty();

    /// @return empty where it cannot be told
    Optional<Meaning> of(String text);

    /// How near two texts are in what they mean.
    ///
    /// @return −1 to 1, 1 for the same text; empty where it cannot be told
    default OptionalDouble likeness(String a, String b) {
        Optional<Meaning> x = of(a);
        Optional<Meaning> y = x.isEmpty() ? x : of(b);
        return x.isEmpty() || y.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(x.get().likeness(y.get()));
    }
}

package org.crosscheck.core.check;

/// Hears how far a run is, and can end it.
public interface Progress {
    /// One step of the run.
    ///
    /// @param done articles cross-checked so far
    /// @param total articles to cross-check
    /// @param conflicts cross-checks so far that are conflicts
    /// @return whether to go on
    boolean at(long done, long total, int conflicts);

    /// Hears nothing and never ends a run.
    static Progress none() {
        return (_, _, _) -> true;
    }
}

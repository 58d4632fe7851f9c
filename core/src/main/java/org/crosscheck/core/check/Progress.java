package org.crosscheck.core.check;

/// Hears how far a run is, and can end it.
public interface Progress {
    /// One step of the run.
    ///
    /// @param done pairs compared so far
    /// @param total pairs to compare
    /// @param conflicts conflicts so far
    /// @return whether to go on
    boolean at(long done, long total, int conflicts);

    /// Hears nothing and never ends a run.
    static Progress none() {
        return (_, _, _) -> true;
    }
}

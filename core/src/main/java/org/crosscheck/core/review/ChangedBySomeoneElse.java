package org.crosscheck.core.review;

/// A cross-check says something else than the reviewer saw when deciding; show the newer state.
public final class ChangedBySomeoneElse extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ChangedBySomeoneElse(String message) {
        super(message);
    }
}

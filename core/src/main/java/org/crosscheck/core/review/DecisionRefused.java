package org.crosscheck.core.review;

/// A decision that the rules of the investigation do not allow; the message is for the user.
public final class DecisionRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DecisionRefused(String message) {
        super(message);
    }
}

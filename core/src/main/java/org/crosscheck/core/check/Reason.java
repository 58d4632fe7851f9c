package org.crosscheck.core.check;

/// Why two claims have their [Outcome].
public enum Reason {
    SAME(Outcome.AGREES),
    ROUNDING(Outcome.AGREES),
    PRECISION(Outcome.AGREES),
    UNIT(Outcome.AGREES),
    BOUND(Outcome.AGREES),
    PARAPHRASE(Outcome.AGREES),
    VALUE_DIFFERS(Outcome.CONFLICTS),
    WORDING_DIFFERS(Outcome.CONFLICTS),
    NEGATED(Outcome.CONFLICTS),
    ATTRIBUTION_DIFFERS(Outcome.CONFLICTS),
    SUPERSEDED(Outcome.CONFLICTS),
    SCOPE(Outcome.NOT_COMPARABLE),
    OTHER_EVENT(Outcome.NOT_COMPARABLE),
    NO_DATE(Outcome.NOT_COMPARABLE);

    private final Outcome outcome;

    Reason(Outcome outcome) {
        this.outcome = outcome;
    }

    /// The outcome that this is a reason for.
    public Outcome outcome() {
        return outcome;
    }
}

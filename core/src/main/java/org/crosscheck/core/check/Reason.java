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

    /// In plain words, as in "because another scope".
    public String words() {
        return switch (this) {
            case SAME -> "the same value";
            case ROUNDING -> "rounded differently";
            case PRECISION -> "given more finely by one";
            case UNIT -> "the same in another unit";
            case BOUND -> "within the bounds";
            case PARAPHRASE -> "other words, same meaning";
            case VALUE_DIFFERS -> "the values differ";
            case WORDING_DIFFERS -> "the wording differs";
            case NEGATED -> "one denies what the other says";
            case ATTRIBUTION_DIFFERS -> "said by different people";
            case SUPERSEDED -> "may be superseded by a later report";
            case SCOPE -> "another scope";
            case OTHER_EVENT -> "another event";
            case NO_DATE -> "a date is missing";
        };
    }
}

package org.crosscheck.core.review;

import java.util.List;
import java.util.Locale;
import org.crosscheck.core.check.Reason;

/// What a reviewer says of a cross-check.
public enum Verdict {
    /// The sources say the same.
    CONSISTENT,
    /// They cannot all be right.
    CONFLICTING,
    /// They speak of different things.
    NOT_COMPARABLE,
    /// The reviewer cannot tell.
    UNSURE;

    /// The reasons that may be given for it, in the order in which they are offered.
    public List<Reason> reasons() {
        return switch (this) {
            case CONSISTENT, UNSURE -> List.of();
            case CONFLICTING ->
                    List.of(
                            Reason.VALUE_DIFFERS,
                            Reason.WORDING_DIFFERS,
                            Reason.NEGATED,
                            Reason.ATTRIBUTION_DIFFERS,
                            Reason.SUPERSEDED);
            case NOT_COMPARABLE -> List.of(Reason.SCOPE, Reason.OTHER_EVENT, Reason.NO_DATE);
        };
    }

    /// In plain words: `not comparable`.
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

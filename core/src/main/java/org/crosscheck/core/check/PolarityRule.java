package org.crosscheck.core.check;

import org.crosscheck.core.claim.Certainty;

/// Compares whether something is said to be so, not to be so, or to be planned.
final class PolarityRule {
    private PolarityRule() {}

    static Verdict compare(Content.Assertion a, Content.Assertion b) {
        boolean ahead = isAhead(a.certainty());
        if (ahead != isAhead(b.certainty())) {
            return Verdict.of(Reason.SCOPE, "planned or possible against reported as done");
        }
        if (a.negated() == b.negated()) {
            return Verdict.of(Reason.PARAPHRASE);
        }
        return Verdict.of(Reason.NEGATED);
    }

    static boolean isAhead(Certainty certainty) {
        return switch (certainty) {
            case PLANNED, POSSIBLE -> true;
            case ASSERTED, REPORTED -> false;
        };
    }
}

package org.crosscheck.core.check;

import org.crosscheck.core.claim.Certainty;

/// Compares whether something is said to be so, not to be so, or to be planned. A predicate that
/// says the contrary of the other ("stayed", "resigned") counts like its negation. Thread-safe.
final class PolarityRule {
    private final Lexicon lexicon;

    PolarityRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Verdict compare(Content.Assertion a, Content.Assertion b) {
        boolean ahead = isAhead(a.certainty());
        if (ahead != isAhead(b.certainty())) {
            return Verdict.of(Reason.SCOPE, "planned or possible against reported as done");
        }
        if (lexicon.opposed(a.predicate(), b.predicate())) {
            return contraries(a, b);
        }
        return Verdict.of(a.negated() == b.negated() ? Reason.PARAPHRASE : Reason.NEGATED);
    }

    /// Two contraries cannot both be so, but neither need be: only a denial of the one that goes
    /// with the other agrees.
    private static Verdict contraries(Content.Assertion a, Content.Assertion b) {
        if (a.negated() && b.negated()) {
            return Verdict.cannotTell("each denies the contrary of the other");
        }
        return Verdict.of(a.negated() == b.negated() ? Reason.NEGATED : Reason.PARAPHRASE);
    }

    static boolean isAhead(Certainty certainty) {
        return switch (certainty) {
            case PLANNED, POSSIBLE -> true;
            case ASSERTED, REPORTED -> false;
        };
    }
}

package org.crosscheck.core.check;

import java.util.Optional;
import org.crosscheck.core.claim.ValueType;

/// Aligns two statements, compares their contents, and weighs the outcome: scope, event and time of
/// the reports come before a conflict. Thread-safe.
final class Comparer {
    private static final double AGREEMENT = 0.08;
    private static final double COARSER = 0.1;
    private static final double OTHER_COIN = 0.15;
    private static final double OTHER_SCOPE = 0.25;

    private final Rules rules;
    private final Aligner aligner;
    private final Origins origins;

    Comparer(Rules rules, Aligner aligner, Origins origins) {
        this.rules = rules;
        this.aligner = aligner;
        this.origins = origins;
    }

    /// Two statements that were set against each other.
    ///
    /// @param rank by which the best partner of a statement is chosen: the alignment's score, a
    ///   little more where the values agree
    record Match(Statement a, Statement b, Alignment alignment, Verdict verdict, double rank) {
        Outcome outcome() {
            return verdict.outcome();
        }
    }

    /// @return empty where the two are not about the same thing
    Optional<Match> compare(Statement a, Statement b) {
        if (Anaphora.isIdiom(a) || Anaphora.isIdiom(b)) {
            return Optional.empty();
        }
        Alignment scored = aligner.score(a, b);
        boolean quote = isItsOwnSubject(a.content());
        Profile profile = Profile.of(a.type());
        double least =
                Math.min(
                        profile.differs(),
                        profile.agrees() - Distinctness.of(a.content(), b.content()));
        if (!quote && scored.score() < least) {
            return Optional.empty();
        }
        Optional<Verdict> told = rules.compare(Levels.of(a, b), Levels.of(b, a));
        if (told.isEmpty() || !quote && scored.score() < leastOfAll(a, b, told.get())) {
            return Optional.empty();
        }
        Alignment alignment = aligner.settled(scored, a, b);
        return told.filter(v ->
                        v.outcome() == Outcome.CONFLICTS
                                ? !Anaphora.restates(a) && !Anaphora.restates(b)
                                        || Plausibility.sharesDeed(alignment)
                                : v.outcome() != Outcome.AGREES
                                        || !Anaphora.restates(a) && !Anaphora.restates(b))
                .filter(v ->
                        v.reason() != Reason.NO_DATE || a.subject().role() == b.subject().role())
                .filter(v ->
                        v.reason() != Reason.BOUND
                                || Plausibility.isWithinReach(a.content(), b.content()))
                .filter(v -> a.type() != ValueType.PERSON || v.outcome() != Outcome.CANNOT_TELL)
                .map(verdict -> weighed(a, b, alignment, verdict))
                .filter(v -> quote || alignment.score() >= least(a, b, v))
                .filter(v ->
                        v.outcome() != Outcome.CONFLICTS || Plausibility.holds(a, b, alignment))
                .map(v -> match(a, b, alignment, explained(a, b, v)));
    }

    /// Below this no outcome that may still come of the verdict is reported.
    private static double leastOfAll(Statement a, Statement b, Verdict verdict) {
        Profile profile = Profile.of(a.type());
        return verdict.outcome() == Outcome.AGREES
                ? least(a, b, verdict)
                : Math.min(profile.differs(), isOtherCoin(a, b) ? OTHER_COIN : 1);
    }

    /// Quoted words and told orders say themselves what they are about.
    private static boolean isItsOwnSubject(Content content) {
        return content instanceof Content.Quote || content instanceof Content.Sequence;
    }

    /// An agreement on a value that few things share speaks for itself.
    private static double least(Statement a, Statement b, Verdict verdict) {
        Profile profile = Profile.of(a.type());
        return switch (verdict.outcome()) {
            case AGREES -> profile.agrees() - Distinctness.of(a.content(), b.content());
            case CONFLICTS -> isOtherCoin(a, b) ? OTHER_COIN : profile.differs();
            case NOT_COMPARABLE, CANNOT_TELL, UNRELATED ->
                    Math.max(profile.agrees(), profile.differs());
        };
    }

    /// The very same number of two currencies: so much is the same that little else need be.
    private static boolean isOtherCoin(Statement a, Statement b) {
        return a.content() instanceof Content.Number x
                && b.content() instanceof Content.Number y
                && x.type() == ValueType.MONEY
                && x.figure().value().compareTo(y.figure().value()) == 0;
    }

    /// A difference between two copies of one agency text is an edit or a slip of one of them.
    private Verdict explained(Statement a, Statement b, Verdict verdict) {
        return verdict.outcome() == Outcome.CONFLICTS && origins.same(a.article(), b.article())
                ? verdict.with(Finding.Explanation.COPIED_ERROR)
                : verdict;
    }

    private static Match match(Statement a, Statement b, Alignment alignment, Verdict verdict) {
        double bonus =
                switch (verdict.outcome()) {
                    case AGREES ->
                            verdict.reason() == Reason.PRECISION
                                    ? -COARSER
                                    : AGREEMENT + Distinctness.of(a.content(), b.content());
                    case NOT_COMPARABLE -> -OTHER_SCOPE;
                    case CONFLICTS, CANNOT_TELL, UNRELATED -> 0;
                };
        return new Match(a, b, alignment, verdict, alignment.score() + bonus);
    }

    private Verdict weighed(Statement a, Statement b, Alignment alignment, Verdict verdict) {
        if (isItsOwnSubject(a.content()) || verdict.outcome() == Outcome.NOT_COMPARABLE) {
            return verdict;
        }
        if (alignment.otherEvent() != null) {
            return Verdict.of(Reason.OTHER_EVENT, alignment.otherEvent());
        }
        if (alignment.otherScope() != null) {
            return Verdict.of(Reason.SCOPE, alignment.otherScope());
        }
        if (verdict.outcome() != Outcome.CONFLICTS) {
            return verdict;
        }
        if (Outlook.differs(a, b)) {
            return Verdict.of(Reason.SCOPE, "planned or possible against reported as done");
        }
        Verdict inTime = Supersession.weighed(a, b, verdict);
        return inTime.reason() != Reason.SUPERSEDED && alignment.softScope() != null
                ? Verdict.of(Reason.SCOPE, alignment.softScope())
                : inTime;
    }
}

package org.crosscheck.core.check;

import java.util.Optional;
import org.crosscheck.core.claim.ValueType;

/// Aligns two statements, compares their contents, and weighs the outcome: scope, event and time of
/// the reports come before a conflict. Thread-safe.
final class Comparer {
    private static final double AGREEMENT = 0.08;
    private static final double COARSER = 0.3;
    private static final double OTHER_COIN = 0.15;
    private static final double OTHER_SCOPE = 0.25;

    /// Probability of being of one attribute from which equal values are reported, and unequal ones
    /// whose scope or event tells them apart.
    private static final double PERHAPS = 0.3;

    /// That from which unequal values are reported as a conflict: held out by bundle, four of five
    /// that are so are labelled conflicts.
    private static final double UNEQUAL = 0.4;

    /// Score of an alignment by hand-set weights from which two passages say plainly the same. Held
    /// out by bundle, 15 of 24 such pairs that the regression leaves out are labelled conflicts.
    private static final double PLAIN = 0.6;

    /// That from which it counts no more that the one is planned or possible and the other done.
    private static final double SURE = 0.7;

    private final Rules rules;
    private final Aligner aligner;
    private final Origins origins;
    private final boolean kin;

    /// @param kin whether the two articles are about one event, so that [Linkage] pairs their
    ///   values
    Comparer(Rules rules, Aligner aligner, Origins origins, boolean kin) {
        this.kin = kin;
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
        Optional<Verdict> told = rules.compare(Levels.of(a, b), Levels.of(b, a));
        boolean linked =
                kin && Linkage.links(a.type()) && told.filter(Comparer::isDecided).isPresent();
        return told.isEmpty() || linked ? Optional.empty() : compare(a, b, told.get());
    }

    /// What the values of a link come to; empty where they are hardly of one attribute.
    Optional<Match> linked(Linkage.Link link) {
        Statement a = link.a();
        Statement b = link.b();
        double probability =
                isPlain(link) ? Math.max(link.probability(), UNEQUAL) : link.probability();
        if (probability < PERHAPS
                || link.verdict().reason() == Reason.BOUND
                        && !Plausibility.isWithinReach(a.content(), b.content())) {
            return Optional.empty();
        }
        Alignment alignment = link.alignment().weighed(probability, link.explained());
        Verdict verdict =
                link.isEqual()
                        ? link.verdict()
                        : told(a, b, alignment, link.verdict(), probability >= SURE);
        return verdict.outcome() == Outcome.CONFLICTS && probability < UNEQUAL
                ? Optional.empty()
                : Optional.of(match(a, b, alignment, explained(a, b, verdict)));
    }

    /// So much is the same in the two passages that nothing else need speak for it: neither value
    /// has a better partner, and no scope is in doubt.
    private static boolean isPlain(Linkage.Link link) {
        return !link.isEqual()
                && link.alignment().score() >= PLAIN
                && link.alignment().softScope() == null
                && link.isFirst();
    }

    private static boolean isDecided(Verdict verdict) {
        return verdict.outcome() == Outcome.AGREES || verdict.outcome() == Outcome.CONFLICTS;
    }

    private Optional<Match> compare(Statement a, Statement b, Verdict told) {
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
        if (!quote && scored.score() < leastOfAll(a, b, told)) {
            return Optional.empty();
        }
        Alignment alignment = aligner.settled(scored, a, b);
        return Optional.of(told)
                .filter(v ->
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

    /// A difference between two copies of one agency text is an edit or a slip of one of them; what
    /// one article has corrected, another may have taken over before.
    private Verdict explained(Statement a, Statement b, Verdict verdict) {
        if (verdict.outcome() != Outcome.CONFLICTS) {
            return verdict;
        }
        Verdict told =
                a.isCorrected() || b.isCorrected()
                        ? verdict.with(Finding.Explanation.CORRECTION)
                        : verdict;
        return origins.same(a.article(), b.article())
                ? told.with(Finding.Explanation.COPIED_ERROR)
                : told;
    }

    private static Match match(Statement a, Statement b, Alignment alignment, Verdict verdict) {
        return new Match(a, b, alignment, verdict, alignment.score() + bonus(a, b, verdict));
    }

    private static double bonus(Statement a, Statement b, Verdict verdict) {
        return switch (verdict.outcome()) {
            case AGREES ->
                    verdict.reason() == Reason.PRECISION
                            ? -COARSER
                            : AGREEMENT + Distinctness.of(a.content(), b.content());
            case NOT_COMPARABLE -> -OTHER_SCOPE;
            case CONFLICTS, CANNOT_TELL, UNRELATED -> 0;
        };
    }

    private Verdict weighed(Statement a, Statement b, Alignment alignment, Verdict verdict) {
        if (isItsOwnSubject(a.content()) || verdict.outcome() == Outcome.NOT_COMPARABLE) {
            return verdict;
        }
        if (verdict.outcome() != Outcome.CONFLICTS) {
            return alignment.otherEvent() != null
                    ? Verdict.of(Reason.OTHER_EVENT, alignment.otherEvent())
                    : alignment.otherScope() != null
                            ? Verdict.of(Reason.SCOPE, alignment.otherScope())
                            : verdict;
        }
        Verdict inTime = told(a, b, alignment, verdict, false);
        if (inTime.outcome() != Outcome.CONFLICTS) {
            return inTime;
        }
        return inTime.reason() != Reason.SUPERSEDED && alignment.softScope() != null
                ? Verdict.of(Reason.SCOPE, alignment.softScope())
                : inTime;
    }

    /// Unequal values of one attribute: of another event, scope or time, or in conflict.
    private static Verdict told(
            Statement a, Statement b, Alignment alignment, Verdict verdict, boolean sure) {
        if (alignment.otherEvent() != null) {
            return Verdict.of(Reason.OTHER_EVENT, alignment.otherEvent());
        }
        if (alignment.otherScope() != null) {
            return Verdict.of(Reason.SCOPE, alignment.otherScope());
        }
        if (!sure && a.type() != ValueType.PERSON && Outlook.differs(a, b)) {
            return Verdict.of(Reason.SCOPE, "planned or possible against reported as done");
        }
        return Supersession.weighed(a, b, verdict);
    }
}

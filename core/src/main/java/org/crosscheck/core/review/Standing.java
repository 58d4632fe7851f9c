package org.crosscheck.core.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.core.check.Reason;
import org.jspecify.annotations.Nullable;

/// Where a cross-check stands, as it follows from what people decided.
///
/// @param verdict null unless it is resolved
/// @param softDifference whether it is resolved with one verdict for different reasons
/// @param needed how many decisions it needs
/// @param shown whether everybody may see the decisions
record Standing(
        WorkState state,
        @Nullable Verdict verdict,
        boolean softDifference,
        int needed,
        boolean shown) {
    /// A decision, or an adjudicator's resolution.
    ///
    /// @param outdated whether it was made on something else than what is there now
    /// @param gone whether its reviewer cannot decide any more
    record Vote(Verdict verdict, @Nullable Reason reason, boolean outdated, boolean gone) {}

    /// What a cross-check stands on.
    ///
    /// @param wanted how many decisions the rules want
    /// @param people how many can decide
    /// @param blind whether decisions are hidden until there are enough
    /// @param resolution the adjudicator's, null where none
    /// @param assigned whether somebody has it to do
    record Basis(
            int wanted,
            int people,
            boolean blind,
            List<Vote> votes,
            @Nullable Vote resolution,
            boolean assigned) {}

    /// The same of one that was decided before something else came to it.
    Standing reopened() {
        return new Standing(WorkState.REOPENED, null, false, needed, shown);
    }

    static Standing of(Basis basis) {
        List<Vote> fresh = basis.votes().stream().filter(v -> !v.outdated()).toList();
        int needed = needed(basis, fresh);
        Vote resolution = basis.resolution();
        boolean resolved = resolution != null && !resolution.outdated();
        boolean shown = !basis.blind() || needed == 1 || resolved || basis.votes().size() >= needed;
        if (resolution != null && resolved) {
            return new Standing(WorkState.RESOLVED, resolution.verdict(), false, needed, shown);
        }
        if (fresh.isEmpty()) {
            WorkState state =
                    !basis.votes().isEmpty()
                            ? WorkState.REOPENED
                            : basis.assigned() ? WorkState.FIRST_REVIEW : WorkState.OPEN;
            return new Standing(state, null, false, needed, shown);
        }
        if (fresh.size() < needed) {
            return new Standing(WorkState.AWAITING_SECOND, null, false, needed, shown);
        }
        Set<Verdict> verdicts = fresh.stream().map(Vote::verdict).collect(Collectors.toSet());
        if (verdicts.size() > 1) {
            verdicts.remove(Verdict.UNSURE);
        }
        if (verdicts.size() > 1) {
            return new Standing(WorkState.DISPUTED, null, false, needed, shown);
        }
        return new Standing(
                WorkState.RESOLVED, verdicts.iterator().next(), soft(fresh), needed, shown);
    }

    /// No more than there can be: who left keeps a decision, and makes no new one.
    private static int needed(Basis basis, List<Vote> fresh) {
        long kept = fresh.stream().filter(Vote::gone).count();
        return (int) Math.clamp(basis.wanted(), 1, Math.max(1, basis.people() + kept));
    }

    /// Reasons that were given differ; one that was not given differs from none.
    private static boolean soft(List<Vote> fresh) {
        Set<Reason> reasons = new HashSet<>();
        for (Vote vote : fresh) {
            if (vote.verdict() != Verdict.UNSURE && vote.reason() != null) {
                reasons.add(vote.reason());
            }
        }
        return reasons.size() > 1;
    }
}

package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.account.PeopleChanged;
import org.crosscheck.core.account.Role;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;
import org.jspecify.annotations.Nullable;

/// Keeps what the queue says of a cross-check's work in step with the decisions, the rules and the
/// people that it follows from.
@ApplicationScoped
class Ledger {
    private final CrossCheckRepository crossChecks;
    private final DecisionRepository decisions;
    private final ResolutionRepository resolutions;
    private final AssignmentRepository assignments;
    private final RulesRepository rules;
    private final AccountService accounts;
    private final HistoryLog history;
    private final Event<CrossCheckChanged> changed;

    Ledger(
            CrossCheckRepository crossChecks,
            DecisionRepository decisions,
            ResolutionRepository resolutions,
            AssignmentRepository assignments,
            RulesRepository rules,
            AccountService accounts,
            HistoryLog history,
            Event<CrossCheckChanged> changed) {
        this.crossChecks = crossChecks;
        this.decisions = decisions;
        this.resolutions = resolutions;
        this.assignments = assignments;
        this.rules = rules;
        this.accounts = accounts;
        this.history = history;
        this.changed = changed;
    }

    /// What people decided of one that was merged into another keeps that from being new.
    private static Standing carrying(Standing standing, boolean carried) {
        boolean fresh =
                standing.state() == WorkState.OPEN || standing.state() == WorkState.FIRST_REVIEW;
        return carried && fresh ? standing.reopened() : standing;
    }

    /// What an investigation wants, and how many people can do it.
    record Quota(ReviewRules rules, int people) {
        Standing standing(
                StoredCrossCheck stored,
                List<Standing.Vote> votes,
                Standing.@Nullable Vote resolution,
                boolean assigned) {
            return Standing.of(
                    new Standing.Basis(
                            rules.neededFor(stored.outcome()),
                            people,
                            rules.blind(),
                            votes,
                            resolution,
                            assigned));
        }
    }

    ReviewRules rules(UUID investigation) {
        return rules.findByIdOptional(investigation)
                .map(stored -> stored.rules(username(stored.adjudicator())))
                .orElse(ReviewRules.DEFAULT);
    }

    private @Nullable String username(@Nullable UUID account) {
        return accounts.list().stream()
                .filter(row -> row.id().equals(account))
                .map(AccountRow::username)
                .findFirst()
                .orElse(null);
    }

    Quota quota(UUID investigation) {
        return quota(rules(investigation));
    }

    private Quota quota(ReviewRules held) {
        long people = held.needed() == 1 ? 1 : accounts.countActive();
        if (held.needed() > 1 && held.adjudicatorSeesEarly()) {
            people -= accounts.list().stream().filter(a -> a.active() && settles(held, a)).count();
        }
        return new Quota(held, (int) Math.clamp(people, 1, ReviewRules.MOST));
    }

    /// Whether a person settles the disputes of an investigation.
    static boolean settles(ReviewRules rules, AccountRow person) {
        return person.active()
                && (rules.adjudicator() == null
                        ? person.role() == Role.ADMIN
                        : rules.adjudicator().equals(person.username()));
    }

    /// Brings one in step, after its decisions are written.
    void settle(StoredCrossCheck stored) {
        Standing standing =
                quota(stored.investigation())
                        .standing(
                                stored,
                                decisions.votes(stored.id()),
                                resolutions
                                        .findByIdOptional(stored.id())
                                        .map(Resolution::vote)
                                        .orElse(null),
                                assignments.any(stored.id()));
        stored.settle(carrying(standing, decisions.isCarried(stored.id())));
    }

    /// How many that are resolved would wait for decisions under other rules.
    long waitingAgain(UUID investigation, ReviewRules other) {
        Quota quota = quota(other);
        Map<UUID, List<Standing.Vote>> votes = decisions.votesOf(investigation);
        Map<UUID, Resolution> settled = resolutions.byCrossCheck(investigation);
        return crossChecks.resolved(investigation).stream()
                .filter(stored -> {
                    Resolution resolution = settled.get(stored.id());
                    Standing standing =
                            quota.standing(
                                    stored,
                                    votes.getOrDefault(stored.id(), List.of()),
                                    resolution == null ? null : resolution.vote(),
                                    false);
                    return standing.state() == WorkState.AWAITING_SECOND;
                })
                .count();
    }

    /// Brings all of an investigation in step.
    void settleAll(UUID investigation) {
        Quota quota = quota(investigation);
        crossChecks.wantOfUntouched(investigation, quota);
        Map<UUID, List<Standing.Vote>> votes = decisions.votesOf(investigation);
        Map<UUID, Resolution> resolved = resolutions.byCrossCheck(investigation);
        Map<UUID, List<String>> assigned = assignments.assignedOf(investigation);
        Set<UUID> carried = decisions.carried(investigation);
        Set<UUID> touched = new HashSet<>(votes.keySet());
        touched.addAll(carried);
        touched.addAll(resolved.keySet());
        touched.addAll(assigned.keySet());
        for (StoredCrossCheck stored : crossChecks.lockAll(touched)) {
            Resolution resolution = resolved.get(stored.id());
            stored.settle(
                    carrying(
                            quota.standing(
                                    stored,
                                    votes.getOrDefault(stored.id(), List.of()),
                                    resolution == null ? null : resolution.vote(),
                                    assigned.containsKey(stored.id())),
                            carried.contains(stored.id())));
        }
        crossChecks.flush();
    }

    void people(@Observes PeopleChanged people) {
        for (UUID investigation : rules.withSeveral()) {
            settleAll(investigation);
            history.add(
                    HistoryEvent.of(
                            investigation,
                            people.who(),
                            HistoryEvent.Kind.RULES,
                            people.joined()
                                    ? "Joined; as many decisions are needed as the rules say, if there are people for them."
                                    : "Left; what was decided stays, and no more decisions are needed than the others can make."));
            changed.fire(new CrossCheckChanged(investigation, null, "people"));
        }
    }
}

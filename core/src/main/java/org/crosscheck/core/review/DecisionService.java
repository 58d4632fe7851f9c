package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;
import org.jspecify.annotations.Nullable;

/// What reviewers decide. Each has one decision on a cross-check; history keeps the earlier ones.
@ApplicationScoped
public class DecisionService {
    /// How many of one action are held in memory.
    private static final int AT_A_TIME = 50;

    private final CrossCheckRepository crossChecks;
    private final DecisionRepository decisions;
    private final ResolutionRepository resolutions;
    private final DefinitionRepository definitions;
    private final CrossCheckService details;
    private final Ledger ledger;
    private final AccountService accounts;
    private final HistoryLog history;
    private final Event<CrossCheckChanged> changed;

    DecisionService(
            CrossCheckRepository crossChecks,
            DecisionRepository decisions,
            ResolutionRepository resolutions,
            DefinitionRepository definitions,
            CrossCheckService details,
            Ledger ledger,
            AccountService accounts,
            HistoryLog history,
            Event<CrossCheckChanged> changed) {
        this.crossChecks = crossChecks;
        this.decisions = decisions;
        this.resolutions = resolutions;
        this.definitions = definitions;
        this.details = details;
        this.ledger = ledger;
        this.accounts = accounts;
        this.history = history;
        this.changed = changed;
    }

    /// Records a decision without a best supported position.
    ///
    /// @throws ChangedBySomeoneElse where the cross-check says something else than in the version
    ///   that the reviewer saw; decisions of others do not count
    @Transactional
    public CrossCheckDetail decide(
            UUID crossCheck, String reviewer, Verdict verdict, String note, long expectedVersion) {
        return decide(crossCheck, reviewer, NewDecision.of(verdict, note), expectedVersion);
    }

    /// Records a decision; it replaces the reviewer's earlier one.
    ///
    /// @param reviewer username
    /// @param expectedVersion of the detail that the reviewer saw
    /// @return the cross-check as the reviewer may see it now
    /// @throws ChangedBySomeoneElse where the cross-check says something else than in the version
    ///   that the reviewer saw; decisions of others do not count
    /// @throws DecisionRefused where it is resolved, or the reviewer may see what others decided
    @Transactional
    public CrossCheckDetail decide(
            UUID crossCheck, String reviewer, NewDecision decided, long expectedVersion) {
        StoredCrossCheck stored = crossChecks.lock(crossCheck);
        if (stored.mergedInto() == null && stored.revision() != expectedVersion) {
            throw new ChangedBySomeoneElse(
                    "This cross-check has changed since you opened it. Look at what it says now, then decide.");
        }
        AccountRow who = reviewer(reviewer);
        refuseWhere(stored, who);
        if (put(stored, who, decided)) {
            crossChecks.flush();
            changed.fire(new CrossCheckChanged(stored.investigation(), crossCheck, "decided"));
        }
        return details.get(crossCheck, reviewer);
    }

    /// Takes back a reviewer's decision; without one nothing changes.
    ///
    /// @throws DecisionRefused where it is resolved
    @Transactional
    public CrossCheckDetail clear(UUID crossCheck, String reviewer) {
        StoredCrossCheck stored = crossChecks.lock(crossCheck);
        AccountRow who = reviewer(reviewer);
        refuseWhere(stored, who);
        if (remove(stored, who)) {
            crossChecks.flush();
            changed.fire(new CrossCheckChanged(stored.investigation(), crossCheck, "cleared"));
        }
        return details.get(crossCheck, reviewer);
    }

    /// Records the same decision on each of several cross-checks, in one action.
    ///
    /// @return what changed; those that are resolved by an adjudicator or say so already are not in
    ///   it
    @Transactional
    public List<Change> decideAll(
            UUID investigation, Collection<UUID> wanted, String reviewer, NewDecision decided) {
        List<Change> changes = new ArrayList<>();
        for (UUID id : wanted.stream().sorted().toList()) {
            changes.add(new Change(id, null, decided));
        }
        return applyAll(investigation, changes, reviewer, false);
    }

    /// Makes a reviewer's decisions what they are after each change, in one action: to undo, with
    /// the changes reversed, or to do again.
    ///
    /// @return what changed; a decision that is no longer what it is before its change stays
    @Transactional
    public List<Change> apply(UUID investigation, Collection<Change> changes, String reviewer) {
        return applyAll(investigation, changes, reviewer, true);
    }

    private List<Change> applyAll(
            UUID investigation,
            Collection<Change> changes,
            String reviewer,
            boolean onlyWhereSame) {
        AccountRow who = reviewer(reviewer);
        List<Change> done = new ArrayList<>();
        for (Change change : changes) {
            StoredCrossCheck stored = crossChecks.lock(change.crossCheck());
            NewDecision before =
                    decisions.findBy(stored.id(), who.id()).map(Decision::given).orElse(null);
            NewDecision after = change.after();
            if (!stored.investigation().equals(investigation)
                    || onlyWhereSame && !Objects.equals(before, change.before())
                    || refusal(stored, who) != null) {
                continue;
            }
            if (after == null ? remove(stored, who) : put(stored, who, after)) {
                done.add(new Change(stored.id(), before, after));
                if (done.size() % AT_A_TIME == 0) {
                    crossChecks.flush();
                    crossChecks.getEntityManager().clear(); // each flush looks at all that is held
                }
            }
        }
        if (!done.isEmpty()) {
            crossChecks.flush();
            if (done.size() > 1) {
                history.add(
                        HistoryEvent.of(
                                investigation,
                                who.username(),
                                HistoryEvent.Kind.DECISION,
                                "Decided " + done.size() + " cross-checks at once."));
            }
            changed.fire(
                    new CrossCheckChanged(
                            investigation,
                            done.size() == 1 ? done.getFirst().crossCheck() : null,
                            "decided"));
        }
        return done;
    }

    /// @return whether anything changed
    private boolean put(StoredCrossCheck stored, AccountRow who, NewDecision decided) {
        Reason reason = decided.reason();
        if (reason != null && !decided.verdict().reasons().contains(reason)) {
            throw new IllegalArgumentException(reason + " is no reason for " + decided.verdict());
        }
        Statement seen = stored.statement();
        Optional<Decision> earlier = decisions.findBy(stored.id(), who.id());
        if (earlier.filter(d -> d.repeats(decided, seen)).isPresent()) {
            return false;
        }
        String before = earlier.map(d -> " Before: " + d.verdict().words() + ".").orElse("");
        int number = definitions.current(stored.investigation()).number();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        if (earlier.isPresent()) {
            earlier.get().replace(decided, seen, number, now);
        } else {
            decisions.persist(new Decision(stored.id(), who.id(), decided, seen, number, now));
        }
        decisions.flush();
        ledger.settle(stored);
        record(stored, who, "Decided: " + described(decided) + before);
        return true;
    }

    /// @return whether there was a decision
    private boolean remove(StoredCrossCheck stored, AccountRow who) {
        Optional<Decision> earlier = decisions.findBy(stored.id(), who.id());
        if (earlier.isEmpty()) {
            return false;
        }
        decisions.delete(earlier.get());
        decisions.flush();
        ledger.settle(stored);
        record(stored, who, HistoryRow.TOOK_BACK + earlier.get().verdict().words() + ".");
        return true;
    }

    private void refuseWhere(StoredCrossCheck stored, AccountRow who) {
        String refusal = refusal(stored, who);
        if (refusal != null) {
            throw new DecisionRefused(refusal);
        }
    }

    private @Nullable String refusal(StoredCrossCheck stored, AccountRow who) {
        if (stored.mergedInto() != null) {
            return "“%s” was merged into another cross-check meanwhile. Nothing was recorded here; open it again and decide there."
                    .formatted(stored.attribute());
        }
        if (resolutions
                .findByIdOptional(stored.id())
                .filter(resolution -> !resolution.isOutdated())
                .isPresent()) {
            return "This dispute is resolved. The resolution has to be withdrawn before anybody decides again.";
        }
        if (stored.needed() > 1) {
            ReviewRules rules = ledger.rules(stored.investigation());
            if (rules.adjudicatorSeesEarly() && Ledger.settles(rules, who)) {
                return "You settle disputes here and see what others decide, so you cannot decide yourself.";
            }
        }
        return null;
    }

    private void record(StoredCrossCheck stored, AccountRow who, String what) {
        history.add(
                new HistoryEvent(
                        stored.investigation(),
                        null,
                        stored.id(),
                        who.username(),
                        HistoryEvent.Kind.DECISION,
                        what));
    }

    private AccountRow reviewer(String username) {
        return accounts.find(username)
                .orElseThrow(() ->
                        new NoSuchElementException("no account is called \"" + username + "\""));
    }

    private static String described(NewDecision decided) {
        String reason = decided.reason() == null ? "" : ", " + decided.reason().words();
        String position =
                decided.position() == null
                        ? ""
                        : "; best supported: \"" + decided.position() + "\"";
        String explanation =
                decided.explanation() == null
                        ? ""
                        : "; explained by " + decided.explanation().words();
        String note = decided.note().isBlank() ? "" : " Note: " + decided.note().strip();
        return decided.verdict().words() + reason + position + explanation + "." + note;
    }
}

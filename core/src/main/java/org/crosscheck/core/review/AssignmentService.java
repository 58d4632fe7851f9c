package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;

/// Who has which cross-check to do: given by hand, or taken.
@ApplicationScoped
public class AssignmentService {
    private final CrossCheckRepository crossChecks;
    private final DecisionRepository decisions;
    private final AssignmentRepository assignments;
    private final Ledger ledger;
    private final AccountService accounts;
    private final HistoryLog history;
    private final Event<CrossCheckChanged> changed;

    AssignmentService(
            CrossCheckRepository crossChecks,
            DecisionRepository decisions,
            AssignmentRepository assignments,
            Ledger ledger,
            AccountService accounts,
            HistoryLog history,
            Event<CrossCheckChanged> changed) {
        this.crossChecks = crossChecks;
        this.decisions = decisions;
        this.assignments = assignments;
        this.ledger = ledger;
        this.accounts = accounts;
        this.history = history;
        this.changed = changed;
    }

    /// Gives a person the next cross-check to review, in the queue's order: what the person has
    /// been given already, then what others have left room for. The same person never gets one that
    /// the person has decided, and nobody gets one for which enough people are at work.
    ///
    /// @return empty where nothing is left for this person
    @Transactional
    public Optional<UUID> next(UUID investigation, String reviewer) {
        AccountRow who = active(reviewer);
        Optional<UUID> next = assignments.next(investigation, who.id());
        next.ifPresent(id -> put(crossChecks.lock(id), who, who.username()));
        return next;
    }

    /// Gives cross-checks to a person; those that the person has decided or has already are left
    /// out.
    ///
    /// @return how many the person has more now
    @Transactional
    public int assign(UUID investigation, Collection<UUID> wanted, String to, String by) {
        AccountRow who = active(to);
        int given = 0;
        for (UUID id : wanted.stream().sorted().toList()) {
            StoredCrossCheck stored = crossChecks.lock(id);
            if (stored.investigation().equals(investigation)
                    && stored.mergedInto() == null
                    && decisions.findBy(id, who.id()).isEmpty()
                    && put(stored, who, by)) {
                given++;
            }
        }
        return given;
    }

    /// Takes a cross-check from a person; where the person does not have it nothing changes.
    @Transactional
    public void unassign(UUID crossCheck, String from, String by) {
        StoredCrossCheck stored = crossChecks.lock(crossCheck);
        AccountRow who = known(from);
        if (assignments.deleteById(new Assignment.Key(crossCheck, who.id()))) {
            assignments.flush();
            finish(stored, by, "Took it from " + who.displayName() + ".");
        }
    }

    private boolean put(StoredCrossCheck stored, AccountRow who, String by) {
        if (assignments.findByIdOptional(new Assignment.Key(stored.id(), who.id())).isPresent()) {
            return false;
        }
        assignments.persistAndFlush(
                new Assignment(
                        stored.id(), who.id(), Instant.now().truncatedTo(ChronoUnit.MICROS)));
        finish(
                stored,
                by,
                by.equals(who.username())
                        ? "Took it to review."
                        : "Gave it to " + who.displayName() + ".");
        return true;
    }

    private void finish(StoredCrossCheck stored, String by, String what) {
        ledger.settle(stored);
        crossChecks.flush();
        history.add(
                new HistoryEvent(
                        stored.investigation(),
                        null,
                        stored.id(),
                        by,
                        HistoryEvent.Kind.ASSIGNMENT,
                        what));
        changed.fire(new CrossCheckChanged(stored.investigation(), stored.id(), "assigned"));
    }

    private AccountRow active(String username) {
        AccountRow who = known(username);
        if (!who.active()) {
            throw new DecisionRefused(who.displayName() + " has left and cannot review.");
        }
        return who;
    }

    private AccountRow known(String username) {
        return accounts.find(username)
                .orElseThrow(() ->
                        new NoSuchElementException("no account is called \"" + username + "\""));
    }
}

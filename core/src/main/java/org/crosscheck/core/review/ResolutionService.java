package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;

/// Settles disputes. What the reviewers decided stays as it is, and the resolution keeps what each
/// of them held.
@ApplicationScoped
public class ResolutionService {
    private final CrossCheckRepository crossChecks;
    private final DecisionRepository decisions;
    private final ResolutionRepository resolutions;
    private final CrossCheckService details;
    private final Ledger ledger;
    private final AccountService accounts;
    private final HistoryLog history;
    private final Event<CrossCheckChanged> changed;

    ResolutionService(
            CrossCheckRepository crossChecks,
            DecisionRepository decisions,
            ResolutionRepository resolutions,
            CrossCheckService details,
            Ledger ledger,
            AccountService accounts,
            HistoryLog history,
            Event<CrossCheckChanged> changed) {
        this.crossChecks = crossChecks;
        this.decisions = decisions;
        this.resolutions = resolutions;
        this.details = details;
        this.ledger = ledger;
        this.accounts = accounts;
        this.history = history;
        this.changed = changed;
    }

    /// Resolves a disputed cross-check.
    ///
    /// @param by username of the adjudicator
    /// @param expectedVersion of the detail that the adjudicator saw
    /// @throws ChangedBySomeoneElse where it says something else than the adjudicator saw
    /// @throws DecisionRefused where there is no dispute, or this person does not settle it
    @Transactional
    public CrossCheckDetail resolve(
            UUID crossCheck, String by, NewResolution given, long expectedVersion) {
        StoredCrossCheck stored = crossChecks.lock(crossCheck);
        if (stored.mergedInto() != null) {
            throw new DecisionRefused(
                    "This cross-check was merged into another meanwhile. Nothing was recorded here.");
        }
        if (stored.revision() != expectedVersion) {
            throw new ChangedBySomeoneElse(
                    "This cross-check has changed since you opened it. Look at what it says now, then decide.");
        }
        AccountRow adjudicator = adjudicator(stored, by);
        if (stored.state() != WorkState.DISPUTED) {
            throw new DecisionRefused("There is no dispute about this cross-check.");
        }
        List<ResolutionRow.View> views =
                decisions.rows(crossCheck).stream()
                        .filter(d -> !d.outdated())
                        .map(d ->
                                new ResolutionRow.View(
                                        d.reviewer(),
                                        d.displayName(),
                                        d.verdict(),
                                        d.reason(),
                                        d.note()))
                        .toList();
        resolutions.deleteById(crossCheck);
        resolutions.flush();
        resolutions.persist(
                new Resolution(
                        crossCheck,
                        adjudicator.id(),
                        given,
                        views,
                        stored.statement(),
                        Instant.now().truncatedTo(ChronoUnit.MICROS)));
        resolutions.flush();
        finish(stored, by, "Resolved: " + described(given), "resolved");
        return details.get(crossCheck, by);
    }

    /// Takes a resolution back, so that the dispute is open again; without one nothing changes.
    ///
    /// @throws DecisionRefused where this person does not settle disputes here
    @Transactional
    public CrossCheckDetail withdraw(UUID crossCheck, String by) {
        StoredCrossCheck stored = crossChecks.lock(crossCheck);
        adjudicator(stored, by);
        if (resolutions.deleteById(crossCheck)) {
            resolutions.flush();
            finish(stored, by, "Withdrew the resolution.", "withdrawn");
        }
        return details.get(crossCheck, by);
    }

    private void finish(StoredCrossCheck stored, String by, String what, String event) {
        ledger.settle(stored);
        crossChecks.flush();
        history.add(
                new HistoryEvent(
                        stored.investigation(),
                        null,
                        stored.id(),
                        by,
                        HistoryEvent.Kind.RESOLUTION,
                        what));
        changed.fire(new CrossCheckChanged(stored.investigation(), stored.id(), event));
    }

    private AccountRow adjudicator(StoredCrossCheck stored, String by) {
        return accounts.find(by)
                .filter(person -> Ledger.settles(ledger.rules(stored.investigation()), person))
                .orElseThrow(() ->
                        new DecisionRefused(
                                "You do not settle the disputes of this investigation."));
    }

    private static String described(NewResolution given) {
        return given.verdict().words()
                + (given.reason() == null ? "" : ", " + given.reason().words())
                + "."
                + (given.note().isBlank() ? "" : " Note: " + given.note().strip());
    }
}

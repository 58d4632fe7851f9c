package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;

/// What reviewers decide. Each has one decision on a cross-check; history keeps the earlier ones.
@ApplicationScoped
public class DecisionService {
    private final CrossCheckRepository crossChecks;
    private final DecisionRepository decisions;
    private final CrossCheckService details;
    private final AccountService accounts;
    private final HistoryLog history;
    private final Event<CrossCheckChanged> changed;

    DecisionService(
            CrossCheckRepository crossChecks,
            DecisionRepository decisions,
            CrossCheckService details,
            AccountService accounts,
            HistoryLog history,
            Event<CrossCheckChanged> changed) {
        this.crossChecks = crossChecks;
        this.decisions = decisions;
        this.details = details;
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
    /// @throws ChangedBySomeoneElse where the cross-check says something else than in the version
    ///   that the reviewer saw; decisions of others do not count
    @Transactional
    public CrossCheckDetail decide(
            UUID crossCheck, String reviewer, NewDecision decided, long expectedVersion) {
        StoredCrossCheck stored = crossChecks.lock(crossCheck);
        if (stored.revision() != expectedVersion) {
            throw new ChangedBySomeoneElse(
                    "This cross-check has changed since you opened it. Look at what it says now, then decide.");
        }
        AccountRow who = reviewer(reviewer);
        Statement seen = stored.statement();
        Optional<Decision> earlier = decisions.findBy(crossCheck, who.id());
        if (stored.state() == WorkState.DECIDED
                && earlier.filter(d -> d.repeats(decided, seen)).isPresent()) {
            return details.get(crossCheck);
        }
        String before = earlier.map(d -> " Before: " + words(d.verdict()) + ".").orElse("");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        if (earlier.isPresent()) {
            earlier.get().replace(decided, seen, now);
        } else {
            decisions.persist(new Decision(crossCheck, who.id(), decided, seen, now));
        }
        decisions.flush();
        stored.settle(decisions.verdicts(crossCheck));
        put(stored, who, "Decided: " + described(decided) + before);
        crossChecks.flush();
        changed.fire(new CrossCheckChanged(stored.investigation(), crossCheck, "decided"));
        return details.get(crossCheck);
    }

    /// Takes back a reviewer's decision; without one nothing changes.
    @Transactional
    public CrossCheckDetail clear(UUID crossCheck, String reviewer) {
        StoredCrossCheck stored = crossChecks.lock(crossCheck);
        AccountRow who = reviewer(reviewer);
        Optional<Decision> earlier = decisions.findBy(crossCheck, who.id());
        if (earlier.isPresent()) {
            decisions.delete(earlier.get());
            decisions.flush();
            List<Verdict> left = decisions.verdicts(crossCheck);
            if (left.isEmpty()) {
                stored.settle(left);
            } else {
                stored.recount(left);
            }
            put(stored, who, "Took back: " + words(earlier.get().verdict()) + ".");
            crossChecks.flush();
            changed.fire(new CrossCheckChanged(stored.investigation(), crossCheck, "cleared"));
        }
        return details.get(crossCheck);
    }

    private void put(StoredCrossCheck stored, AccountRow who, String what) {
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
        String position =
                decided.position() == null
                        ? ""
                        : "; best supported: \"" + decided.position() + "\"";
        String explanation =
                decided.explanation() == null
                        ? ""
                        : "; explained by " + decided.explanation().words();
        String note = decided.note().isBlank() ? "" : " Note: " + decided.note().strip();
        return words(decided.verdict()) + position + explanation + "." + note;
    }

    private static String words(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

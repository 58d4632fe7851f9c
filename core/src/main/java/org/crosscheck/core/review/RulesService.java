package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.account.Role;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;
import org.crosscheck.core.investigation.InvestigationService;

/// How each investigation is reviewed.
@ApplicationScoped
public class RulesService {
    private final RulesRepository stored;
    private final Ledger ledger;
    private final InvestigationService investigations;
    private final AccountService accounts;
    private final HistoryLog history;
    private final Event<CrossCheckChanged> changed;

    RulesService(
            RulesRepository stored,
            Ledger ledger,
            InvestigationService investigations,
            AccountService accounts,
            HistoryLog history,
            Event<CrossCheckChanged> changed) {
        this.stored = stored;
        this.ledger = ledger;
        this.investigations = investigations;
        this.accounts = accounts;
        this.history = history;
        this.changed = changed;
    }

    /// The rules of an investigation; those of one that never set any are [ReviewRules#DEFAULT].
    @Transactional
    public ReviewRules get(UUID investigation) {
        return ledger.rules(investigation);
    }

    /// Whether a person may change the rules: an administrator, or who made the investigation.
    @Transactional
    public boolean mayChange(UUID investigation, String username) {
        return accounts.find(username)
                .filter(person ->
                        person.role() == Role.ADMIN
                                || investigations
                                        .createdBy(investigation)
                                        .equals(person.username()))
                .isPresent();
    }

    /// How many resolved cross-checks would wait for further decisions under other rules; none of
    /// their decisions would be lost.
    @Transactional
    public long waitingAgain(UUID investigation, ReviewRules other) {
        return ledger.waitingAgain(investigation, other);
    }

    /// Changes the rules; every cross-check is brought in step at once, and decisions stay.
    ///
    /// @throws DecisionRefused where the person may not
    /// @throws IllegalArgumentException with a sentence for the user where the adjudicator is
    ///   unknown
    @Transactional
    public void change(UUID investigation, ReviewRules rules, String by) {
        if (!mayChange(investigation, by)) {
            throw new DecisionRefused(
                    "Only an administrator, or who made the investigation, changes its rules.");
        }
        if (rules.equals(ledger.rules(investigation))) {
            return;
        }
        UUID adjudicator = adjudicator(rules).orElse(null);
        stored.findByIdOptional(investigation)
                .ifPresentOrElse(
                        known -> known.change(rules, adjudicator),
                        () -> stored.persist(new StoredRules(investigation, rules, adjudicator)));
        stored.flush();
        ledger.settleAll(investigation);
        history.add(
                HistoryEvent.of(
                        investigation, by, HistoryEvent.Kind.RULES, "Rules: " + words(rules)));
        changed.fire(new CrossCheckChanged(investigation, null, "rules"));
    }

    private Optional<UUID> adjudicator(ReviewRules rules) {
        String wanted = rules.adjudicator();
        return wanted == null
                ? Optional.empty()
                : Optional.of(
                        accounts.find(wanted)
                                .filter(AccountRow::active)
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "There is no person called \"" + wanted + "\"."))
                                .id());
    }

    private static String words(ReviewRules rules) {
        String outcomes =
                rules.outcomes().stream()
                        .sorted()
                        .map(outcome -> outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
        String number =
                rules.needed() == 1
                        ? "one decision"
                        : rules.needed() + " decisions where the program says: " + outcomes;
        String hidden = rules.blind() ? "hidden until then" : "always shown";
        String early = rules.adjudicatorSeesEarly() ? ", but not from the adjudicator" : "";
        String adjudicator =
                rules.adjudicator() == null ? "any administrator" : rules.adjudicator();
        return number + "; " + hidden + early + "; disputes go to " + adjudicator + ".";
    }
}

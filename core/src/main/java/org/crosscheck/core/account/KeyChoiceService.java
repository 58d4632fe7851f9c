package org.crosscheck.core.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Keeps which keys a person wants on the review screen, on every machine the same.
@ApplicationScoped
public class KeyChoiceService {
    private final KeyChoiceRepository choices;
    private final AccountRepository accounts;

    KeyChoiceService(KeyChoiceRepository choices, AccountRepository accounts) {
        this.choices = choices;
        this.accounts = accounts;
    }

    /// The keys of a person, those that come with the program where nothing was chosen.
    ///
    /// @param username a name in any case
    @Transactional
    public KeyMap get(String username) {
        return accounts.findByUsername(username)
                .map(Account::row)
                .flatMap(person -> choices.findByIdOptional(person.id()))
                .map(KeyChoice::map)
                .orElse(KeyMap.DEFAULT);
    }

    /// Gives an action another key.
    ///
    /// @return all keys after the change
    /// @throws KeyRefused where another action has it, or it is kept for something else
    @Transactional
    public KeyMap change(String username, KeyAction action, String key) {
        return keep(username, map -> map.with(action, key));
    }

    /// Turns single keys on or off; which ones they are stays.
    ///
    /// @return all keys after the change
    @Transactional
    public KeyMap turn(String username, boolean on) {
        return keep(username, map -> map.switched(on));
    }

    /// Gives back the keys that come with the program; on or off as before.
    ///
    /// @return all keys after the change
    @Transactional
    public KeyMap reset(String username) {
        return keep(username, KeyMap::reset);
    }

    private KeyMap keep(String username, UnaryOperator<KeyMap> change) {
        UUID account =
                accounts.findByUsername(username)
                        .map(Account::row)
                        .map(AccountRow::id)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "There is no account called \"" + username + "\"."));
        // Two windows of one person change one after the other, so that no two actions get a key.
        accounts.findById(account, LockModeType.PESSIMISTIC_WRITE);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        KeyChoice known = choices.findById(account);
        KeyMap changed = change.apply(known == null ? KeyMap.DEFAULT : known.map());
        if (known == null) {
            choices.persist(new KeyChoice(account, changed, now));
        } else {
            known.change(changed, now);
        }
        return changed;
    }
}

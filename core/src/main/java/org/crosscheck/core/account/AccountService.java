package org.crosscheck.core.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The people who sign in. Passwords are stored as bcrypt hashes only.
@ApplicationScoped
public class AccountService {
    /// Least characters of a password.
    public static final int SHORTEST_PASSWORD = 8;

    /// Most bytes of a password: bcrypt reads no more.
    private static final int LONGEST_PASSWORD = 72;

    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,60}+");

    /// Compared with where there is no account, so that the time taken tells nothing.
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash(UUID.randomUUID().toString());

    private final AccountRepository accounts;
    private final Event<PeopleChanged> changed;

    AccountService(AccountRepository accounts, Event<PeopleChanged> changed) {
        this.accounts = accounts;
        this.changed = changed;
    }

    /// Whether nobody can sign in yet.
    @Transactional
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /// Makes an account.
    ///
    /// @throws IllegalArgumentException with a sentence for the user where the name is taken or
    ///   unusable, or the password too short or too long
    @Transactional
    public UUID create(NewAccount wanted) {
        String username = wanted.username().strip();
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException(
                    "A user name has 1 to 60 letters, digits or . _ - @ and no spaces; found \""
                            + wanted.username()
                            + "\".");
        }
        if (wanted.displayName().isBlank()) {
            throw new IllegalArgumentException("A person needs a name that others see.");
        }
        if (accounts.findByUsername(username).isPresent()) {
            throw new IllegalArgumentException(
                    "There is an account called \"" + username + "\" already; choose another.");
        }
        UUID id = UUID.randomUUID();
        accounts.persist(
                new Account(
                        id,
                        username,
                        wanted.displayName().strip(),
                        wanted.role(),
                        hash(wanted.password()),
                        Instant.now().truncatedTo(ChronoUnit.MICROS)));
        accounts.flush();
        changed.fire(new PeopleChanged(wanted.displayName().strip(), true));
        return id;
    }

    /// Keeps a person from signing in. What the person has decided stays, and no more decisions are
    /// waited for than the others can make.
    ///
    /// @throws IllegalArgumentException with a sentence for the user where it is the last
    ///   administrator
    @Transactional
    public void deactivate(String username) {
        Account account = known(username);
        if (!account.isActive()) {
            return;
        }
        if (account.row().role() == Role.ADMIN && accounts.countActive(Role.ADMIN) == 1) {
            throw new IllegalArgumentException(
                    "\"" + username + "\" is the last administrator and must stay.");
        }
        activate(account, false);
    }

    /// Lets a person sign in again.
    @Transactional
    public void activate(String username) {
        Account account = known(username);
        if (!account.isActive()) {
            activate(account, true);
        }
    }

    private void activate(Account account, boolean active) {
        account.activate(active);
        accounts.flush();
        changed.fire(new PeopleChanged(account.row().displayName(), active));
    }

    /// How many people may sign in.
    @Transactional
    public long countActive() {
        return accounts.countActive();
    }

    /// All accounts by name, those who left too.
    @Transactional
    public List<AccountRow> list() {
        return accounts.listByName().stream().map(Account::row).toList();
    }

    /// Finds an account, whatever the case of its name.
    @Transactional
    public Optional<AccountRow> find(String username) {
        return accounts.findByUsername(username.strip()).map(Account::row);
    }

    /// The account that a name and password belong to, whatever the case of the name; empty where
    /// either is wrong or the person has left, after the same work.
    @Transactional
    public Optional<AccountRow> authenticate(String username, String password) {
        Optional<Account> account = accounts.findByUsername(username.strip());
        String hash = account.map(Account::passwordHash).orElse(NOBODYS_HASH);
        return BcryptUtil.matches(password, hash)
                ? account.filter(Account::isActive).map(Account::row)
                : Optional.empty();
    }

    /// Gives an account another password.
    ///
    /// @throws IllegalArgumentException with a sentence for the user
    @Transactional
    public void changePassword(String username, String password) {
        known(username).changePassword(hash(password));
    }

    private Account known(String username) {
        return accounts.findByUsername(username.strip())
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no account called \"" + username + "\"."));
    }

    private static String hash(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "A password has at least " + SHORTEST_PASSWORD + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "A password has at most " + LONGEST_PASSWORD + " letters and digits.");
        }
        return BcryptUtil.bcryptHash(password);
    }
}

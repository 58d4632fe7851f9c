package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;

/// Filters of the queue under names: each person's own, and those that are shared.
@ApplicationScoped
public class SavedViewService {
    /// Most characters of a name.
    public static final int LONGEST_NAME = 80;

    private final SavedViewRepository views;
    private final AccountService accounts;
    private final HistoryLog history;

    SavedViewService(SavedViewRepository views, AccountService accounts, HistoryLog history) {
        this.views = views;
        this.accounts = accounts;
        this.history = history;
    }

    /// A person's own views and those that others share, by name.
    @Transactional
    public List<SavedViewRow> list(UUID investigation, String viewer) {
        UUID person = account(viewer).id();
        Map<UUID, String> names =
                accounts.list().stream()
                        .collect(Collectors.toMap(AccountRow::id, AccountRow::displayName));
        return views.seenBy(investigation, person).stream()
                .map(view ->
                        new SavedViewRow(
                                view.id(),
                                view.name(),
                                names.getOrDefault(view.owner(), ""),
                                view.owner().equals(person),
                                view.isShared(),
                                CrossCheckFilter.keptFor(investigation, view.words(), viewer)))
                .toList();
    }

    /// Keeps a filter under a name; one's own view of that name shows it from now on.
    ///
    /// @param shared whether everybody in the investigation is to see it
    /// @throws IllegalArgumentException with a sentence for the user where the name is unusable
    @Transactional
    public UUID save(CrossCheckFilter filter, String name, boolean shared, String by) {
        UUID owner = account(by).id();
        UUID investigation = filter.investigation();
        String usable = usable(name);
        SavedView view =
                views.findByName(investigation, owner, usable)
                        .orElseGet(() -> new SavedView(investigation, owner, usable));
        boolean wasShared = view.isShared();
        view.keep(filter.keptBy(by), shared, Instant.now().truncatedTo(ChronoUnit.MICROS));
        views.persistAndFlush(view);
        if (shared != wasShared) {
            record(view, by, shared ? "Shared" : "No longer shares");
        }
        return view.id();
    }

    /// Gives one's own view another name.
    ///
    /// @throws IllegalArgumentException with a sentence for the user where the name is unusable or
    ///   another of the person's views has it
    /// @throws DecisionRefused where it is somebody else's
    @Transactional
    public void rename(UUID view, String name, String by) {
        SavedView own = own(view, by);
        String usable = usable(name);
        if (views.findByName(own.investigation(), own.owner(), usable)
                .filter(other -> !other.equals(own))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "You have a view called \"" + usable + "\" already.");
        }
        own.rename(usable);
        views.flush();
    }

    /// Forgets one's own view; the cross-checks stay as they are.
    ///
    /// @throws DecisionRefused where it is somebody else's
    @Transactional
    public void delete(UUID view, String by) {
        SavedView own = own(view, by);
        if (own.isShared()) {
            record(own, by, "Deleted");
        }
        views.delete(own);
        views.flush();
    }

    private SavedView own(UUID view, String by) {
        SavedView found =
                views.findByIdOptional(view)
                        .orElseThrow(() -> new NoSuchElementException("no view " + view));
        if (!found.owner().equals(account(by).id())) {
            throw new DecisionRefused("Only who saved a view changes it.");
        }
        return found;
    }

    private void record(SavedView view, String by, String what) {
        history.add(
                HistoryEvent.of(
                        view.investigation(),
                        by,
                        HistoryEvent.Kind.INVESTIGATION,
                        what + " the view \"" + view.name() + "\" of the queue."));
    }

    private static String usable(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "The name of a view has 1 to " + LONGEST_NAME + " characters.");
        }
        return stripped;
    }

    private AccountRow account(String username) {
        return accounts.find(username)
                .orElseThrow(() ->
                        new NoSuchElementException("no account is called \"" + username + "\""));
    }
}

package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.account.Role;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;

/// What people say to each other about cross-checks. While decisions of others are hidden from a
/// person, so are their comments; of those that mention the person only the number is told.
@ApplicationScoped
public class CommentService {
    /// Most characters of a comment.
    public static final int LONGEST = 4_000;

    private static final int MENTIONS = 200;

    private final CommentRepository comments;
    private final CrossCheckRepository crossChecks;
    private final Blinds blinds;
    private final AccountService accounts;
    private final HistoryLog history;
    private final Event<CrossCheckChanged> changed;
    private final Event<MentionsSeen> seen;

    CommentService(
            CommentRepository comments,
            CrossCheckRepository crossChecks,
            Blinds blinds,
            AccountService accounts,
            HistoryLog history,
            Event<CrossCheckChanged> changed,
            Event<MentionsSeen> seen) {
        this.comments = comments;
        this.crossChecks = crossChecks;
        this.blinds = blinds;
        this.accounts = accounts;
        this.history = history;
        this.changed = changed;
        this.seen = seen;
    }

    /// Those on a cross-check that a person may see, the oldest first.
    ///
    /// @param viewer username
    @Transactional
    public List<CommentRow> list(UUID crossCheck, String viewer) {
        StoredCrossCheck stored = crossChecks.getShown(crossCheck);
        boolean hidden = isHidden(stored, viewer);
        List<CommentRow> rows = new ArrayList<>(visible(stored, viewer, hidden));
        for (StoredCrossCheck merged : crossChecks.mergedInto(stored.id())) {
            rows.addAll(visible(merged, viewer, hidden || isHidden(merged, viewer)));
        }
        rows.sort(Comparator.comparing(CommentRow::at));
        return rows;
    }

    private List<CommentRow> visible(StoredCrossCheck stored, String viewer, boolean hidden) {
        return comments.rows(stored.id()).stream()
                .filter(row -> !hidden || row.author().equals(viewer))
                .toList();
    }

    /// Adds a comment, and tells those whom it names.
    ///
    /// @param author username
    /// @throws IllegalArgumentException with a sentence for the user where it is empty or too long
    @Transactional
    public UUID add(UUID crossCheck, String author, String text) {
        String body = text.strip();
        if (body.isEmpty()) {
            throw new IllegalArgumentException("Write something first.");
        }
        if (body.length() > LONGEST) {
            throw new IllegalArgumentException("A comment has at most " + LONGEST + " characters.");
        }
        StoredCrossCheck stored = crossChecks.getShown(crossCheck);
        AccountRow who = person(author);
        UUID id = UUID.randomUUID();
        comments.persistAndFlush(new StoredComment(id, stored.id(), who.id(), body, now()));
        Map<String, UUID> people = new HashMap<>();
        for (AccountRow person : accounts.list()) {
            if (person.active() && !person.id().equals(who.id())) {
                people.put(person.username().toLowerCase(Locale.ROOT), person.id());
            }
        }
        for (String named : MentionNames.in(body, people.keySet())) {
            UUID account = people.get(named);
            if (account != null) {
                comments.mention(id, account);
            }
        }
        record(stored, who, "Commented.");
        return id;
    }

    /// Takes a comment away; that there was one, and who removed it, stays to be seen.
    ///
    /// @param by username of the author or an administrator
    /// @throws IllegalArgumentException with a sentence for the user where it is somebody else's
    @Transactional
    public void remove(UUID comment, String by) {
        StoredComment stored =
                comments.findByIdOptional(comment)
                        .orElseThrow(() -> new NoSuchElementException("no comment " + comment));
        AccountRow who = person(by);
        if (!stored.author().equals(who.id()) && who.role() != Role.ADMIN) {
            throw new IllegalArgumentException(
                    "Only the author or an administrator removes a comment.");
        }
        if (stored.isRemoved()) {
            return;
        }
        stored.remove(who.id(), now());
        comments.flush();
        record(crossChecks.getById(stored.crossCheck()), who, "Removed a comment.");
    }

    /// Comments that name a person and may be seen, those not seen yet first, then the latest.
    @Transactional
    public List<MentionRow> mentions(String viewer) {
        return comments.mentions(person(viewer).id(), MENTIONS);
    }

    /// How many of them the person has not looked at.
    @Transactional
    public long unseen(String viewer) {
        return comments.unseen(person(viewer).id());
    }

    /// How many comments name a person where decisions are still hidden. Nothing else of them is
    /// told.
    @Transactional
    public long hiddenMentions(String viewer) {
        return comments.hidden(person(viewer).id());
    }

    /// Notes that a person looks at a cross-check's comments, where they are not hidden.
    @Transactional
    public void markSeen(UUID crossCheck, String viewer) {
        StoredCrossCheck stored = crossChecks.getShown(crossCheck);
        if (isHidden(stored, viewer)) {
            return;
        }
        UUID me = person(viewer).id();
        int fresh = comments.markSeen(stored.id(), me);
        for (StoredCrossCheck merged : crossChecks.mergedInto(stored.id())) {
            if (!isHidden(merged, viewer)) {
                fresh += comments.markSeen(merged.id(), me);
            }
        }
        if (fresh > 0) {
            seen.fire(new MentionsSeen(viewer));
        }
    }

    private boolean isHidden(StoredCrossCheck stored, String viewer) {
        return blinds.of(stored, viewer).withholds(stored);
    }

    private void record(StoredCrossCheck stored, AccountRow who, String what) {
        history.add(
                new HistoryEvent(
                        stored.investigation(),
                        null,
                        stored.id(),
                        who.username(),
                        HistoryEvent.Kind.COMMENT,
                        what));
        changed.fire(new CrossCheckChanged(stored.investigation(), stored.id(), "comment"));
    }

    private AccountRow person(String username) {
        return accounts.find(username)
                .orElseThrow(() ->
                        new NoSuchElementException("no account is called \"" + username + "\""));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}

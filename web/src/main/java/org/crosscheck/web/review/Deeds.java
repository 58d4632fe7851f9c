package org.crosscheck.web.review;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.review.Change;
import org.jspecify.annotations.Nullable;

/// What a person decided and grouped since signing in, to be taken back and done again, the latest
/// first. It goes with the person from screen to screen.
final class Deeds implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST = 200;

    /// That a grouping was made, or taken back.
    record Regrouping(UUID grouping, boolean made) {
        private Regrouping reversed() {
            return new Regrouping(grouping, !made);
        }
    }

    /// One action: a decision, many made at once, or a grouping.
    ///
    /// @param regrouping null where decisions were made
    record Deed(UUID investigation, List<Change> changes, @Nullable Regrouping regrouping) {
        Deed {
            changes = List.copyOf(changes);
        }

        Deed reversed() {
            return new Deed(
                    investigation,
                    changes.stream().map(Change::reversed).toList(),
                    regrouping == null ? null : regrouping.reversed());
        }
    }

    private final transient Deque<Deed> done = new ArrayDeque<>();
    private final transient Deque<Deed> undone = new ArrayDeque<>();

    /// Those of the person whose browser is asking.
    static Deeds current() {
        VaadinSession session = VaadinSession.getCurrent();
        Deeds deeds = session.getAttribute(Deeds.class);
        if (deeds == null) {
            deeds = new Deeds();
            session.setAttribute(Deeds.class, deeds);
        }
        return deeds;
    }

    void add(UUID investigation, List<Change> changes) {
        if (!changes.isEmpty()) {
            add(new Deed(investigation, changes, null));
        }
    }

    void add(UUID investigation, Regrouping regrouping) {
        add(new Deed(investigation, List.of(), regrouping));
    }

    private void add(Deed deed) {
        done.push(deed);
        undone.clear();
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    /// The latest action in an investigation, to be taken back; it counts as taken back from now
    /// on.
    Optional<Deed> undo(UUID investigation) {
        return move(done, undone, investigation).map(Deed::reversed);
    }

    /// The action taken back last in an investigation, to be done again.
    Optional<Deed> redo(UUID investigation) {
        return move(undone, done, investigation);
    }

    private static Optional<Deed> move(Deque<Deed> from, Deque<Deed> to, UUID investigation) {
        Deed deed = from.peek();
        if (deed == null || !deed.investigation().equals(investigation)) {
            return Optional.empty();
        }
        to.push(from.pop());
        return Optional.of(deed);
    }
}

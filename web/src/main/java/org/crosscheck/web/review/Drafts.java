package org.crosscheck.web.review;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.review.CrossCheckDetail;

/// What a person writes and chooses for the cross-check that is shown, and what was not saved with
/// a verdict yet of others that were left, so that moving on loses none.
final class Drafts implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<UUID, Draft> kept = new HashMap<>();
    private Draft current = Draft.EMPTY;

    /// The draft of the cross-check that is shown.
    Draft current() {
        return current;
    }

    void change(Draft to) {
        current = to;
    }

    /// Takes up what was kept of a cross-check, or what is saved with the person's decision.
    void open(CrossCheckDetail shown, String me) {
        current = Optional.ofNullable(kept.get(shown.row().id())).orElseGet(() -> saved(shown, me));
    }

    /// Keeps the draft of a cross-check that is left where it says more than is saved.
    void leave(CrossCheckDetail left, String me) {
        if (current.equals(saved(left, me))) {
            forget(left.row().id());
        } else {
            keep(left.row().id(), current);
        }
    }

    void keep(UUID crossCheck, Draft draft) {
        kept.put(crossCheck, draft);
    }

    void forget(UUID crossCheck) {
        kept.remove(crossCheck);
    }

    private static Draft saved(CrossCheckDetail of, String me) {
        return Draft.of(ReviewDesk.mine(of, me));
    }
}

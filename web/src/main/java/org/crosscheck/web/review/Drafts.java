package org.crosscheck.web.review;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was written and chosen but not saved with a verdict yet, so that moving on loses none.
final class Drafts implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<UUID, Draft> drafts = new HashMap<>();

    void keep(UUID crossCheck, Draft draft) {
        drafts.put(crossCheck, draft);
    }

    void forget(UUID crossCheck) {
        drafts.remove(crossCheck);
    }

    Optional<Draft> find(UUID crossCheck) {
        return Optional.ofNullable(drafts.get(crossCheck));
    }
}

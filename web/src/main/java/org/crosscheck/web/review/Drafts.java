package org.crosscheck.web.review;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Notes that were written but not saved with a decision yet, so that moving on loses none.
final class Drafts implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<UUID, String> notes = new HashMap<>();

    void keep(UUID crossCheck, String note) {
        notes.put(crossCheck, note);
    }

    void forget(UUID crossCheck) {
        notes.remove(crossCheck);
    }

    Optional<String> find(UUID crossCheck) {
        return Optional.ofNullable(notes.get(crossCheck));
    }
}

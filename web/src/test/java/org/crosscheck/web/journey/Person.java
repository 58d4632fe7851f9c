package org.crosscheck.web.journey;

import java.util.Locale;

/// The people of the journeys.
enum Person {
    ADMIN("Ada Admin"),
    MIRA("Mira Reviewer"),
    NOAH("Noah Reviewer");

    private final String displayName;

    Person(String displayName) {
        this.displayName = displayName;
    }

    String username() {
        return "journey-" + name().toLowerCase(Locale.ROOT);
    }

    String displayName() {
        return displayName;
    }
}

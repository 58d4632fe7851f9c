package org.crosscheck.core.account;

/// What a single key does on the review screen.
public enum KeyAction {
    CONSISTENT("y"),
    CONFLICTING("n"),
    NOT_COMPARABLE("m"),
    UNSURE("h"),
    NEXT("j"),
    PREVIOUS("k"),
    SUPPORT("s"),
    COMMENT("c"),
    NOTE("e"),
    WORDS("w"),
    DIFFERENCES("d"),
    HISTORY("i"),
    HELP("?");

    private final String key;

    KeyAction(String key) {
        this.key = key;
    }

    /// The key that does it until somebody chooses another.
    public String key() {
        return key;
    }
}

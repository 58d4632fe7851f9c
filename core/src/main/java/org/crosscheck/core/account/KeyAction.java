package org.crosscheck.core.account;

/// What a single key does on the review screen, or on an article's.
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
    HELP("?"),
    ADD_CLAIM("a", Screen.ARTICLE);

    /// Where a key does something.
    public enum Screen {
        REVIEW,
        ARTICLE
    }

    private final String key;
    private final Screen screen;

    KeyAction(String key) {
        this(key, Screen.REVIEW);
    }

    KeyAction(String key, Screen screen) {
        this.key = key;
        this.screen = screen;
    }

    public Screen screen() {
        return screen;
    }

    /// The key that does it until somebody chooses another.
    public String key() {
        return key;
    }
}

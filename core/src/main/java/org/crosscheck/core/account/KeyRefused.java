package org.crosscheck.core.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A key that cannot be had for an action; the message is a sentence for the user.
public final class KeyRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /// Why a key cannot be had.
    public enum Why {
        /// Another action has it.
        TAKEN,
        /// It does something that no action may take away.
        RESERVED,
        /// It writes no sign, or more than one.
        NO_SIGN
    }

    private final Why why;
    private final String key;
    private final @Nullable KeyAction holder;

    private KeyRefused(String message, Why why, String key, @Nullable KeyAction holder) {
        super(message);
        this.why = why;
        this.key = key;
        this.holder = holder;
    }

    static KeyRefused taken(String key, KeyAction holder) {
        return new KeyRefused(
                "The key \""
                        + key
                        + "\" does something else already ("
                        + holder
                        + "); give that another key first.",
                Why.TAKEN,
                key,
                holder);
    }

    static KeyRefused reserved(String key) {
        return new KeyRefused(
                "The key \"" + key + "\" is kept for what it does already; choose another.",
                Why.RESERVED,
                key,
                null);
    }

    static KeyRefused noSign(String key) {
        return new KeyRefused(
                "\"" + key + "\" is no key that writes a sign; choose a letter or a sign.",
                Why.NO_SIGN,
                key,
                null);
    }

    public Why why() {
        return why;
    }

    /// The key that was wanted.
    public String key() {
        return key;
    }

    /// The action that has the key, where one has.
    public Optional<KeyAction> holder() {
        return Optional.ofNullable(holder);
    }
}

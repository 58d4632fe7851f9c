package org.crosscheck.core.account;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which single key does what on the review screen and an article's, and whether single keys do
/// anything at all.
///
/// No two actions have the same key. An action may be without one: where a later version of the
/// program brings an action whose key a person has given away already.
///
/// @param keys the key by action, in lower case
/// @param on whether single keys do anything
public record KeyMap(Map<KeyAction, String> keys, boolean on) {

    /// The digits are the verdicts in their order; the space bar presses what is focused and
    /// scrolls.
    private static final String RESERVED = "1234 ";

    /// The keys that come with the program.
    public static final KeyMap DEFAULT = of(Map.of(), true);

    public KeyMap {
        keys = Collections.unmodifiableMap(new EnumMap<>(keys));
    }

    /// The keys that come with the program, but for those that were chosen. What cannot be
    /// understood (any more) is left out.
    ///
    /// @param chosen the key by the action's name
    public static KeyMap of(Map<String, String> chosen, boolean on) {
        Map<KeyAction, String> keys = new EnumMap<>(KeyAction.class);
        Map<String, KeyAction> holders = new HashMap<>();
        for (KeyAction action : KeyAction.values()) {
            String key = chosen.get(action.name());
            if (key != null && isUsable(key) && holders.putIfAbsent(key, action) == null) {
                keys.put(action, key);
            }
        }
        for (KeyAction action : KeyAction.values()) {
            if (!keys.containsKey(action) && holders.putIfAbsent(action.key(), action) == null) {
                keys.put(action, action.key());
            }
        }
        return new KeyMap(keys, on);
    }

    /// The key of an action; empty where it has none.
    public Optional<String> key(KeyAction action) {
        return Optional.ofNullable(keys.get(action));
    }

    /// The key of an action as it is shown: nothing where it has none or single keys are off.
    public String shown(KeyAction action) {
        return on ? keys.getOrDefault(action, "") : "";
    }

    /// Gives an action another key.
    ///
    /// @throws KeyRefused where another action has it, or it is kept for something else
    public KeyMap with(KeyAction action, String wanted) {
        String key = wanted.toLowerCase(Locale.ROOT);
        if (!isSign(key)) {
            throw KeyRefused.noSign(wanted);
        }
        if (RESERVED.contains(key)) {
            throw KeyRefused.reserved(key);
        }
        keys.forEach((other, taken) -> {
            if (other != action && taken.equals(key)) {
                throw KeyRefused.taken(key, other);
            }
        });
        Map<KeyAction, String> changed = new EnumMap<>(keys);
        changed.put(action, key);
        return new KeyMap(changed, on);
    }

    /// Turns single keys on or off.
    public KeyMap switched(boolean nowOn) {
        return new KeyMap(keys, nowOn);
    }

    /// The keys that come with the program again; on or off as before.
    public KeyMap reset() {
        return DEFAULT.switched(on);
    }

    /// The keys that do not come with the program, by the action's name.
    public Map<String, String> chosen() {
        Map<String, String> chosen = new TreeMap<>();
        keys.forEach((action, key) -> {
            if (!key.equals(action.key())) {
                chosen.put(action.name(), key);
            }
        });
        return chosen;
    }

    private static boolean isUsable(String key) {
        return isSign(key) && !RESERVED.contains(key) && key.equals(key.toLowerCase(Locale.ROOT));
    }

    private static boolean isSign(String key) {
        if (key.codePointCount(0, key.length()) != 1) {
            return false;
        }
        int sign = key.codePointAt(0);
        return sign == ' ' || Character.isDefined(sign) && !isBlank(sign);
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign);
    }
}

package org.crosscheck.web.review;

import org.crosscheck.core.account.KeyAction;
import org.crosscheck.core.account.KeyChoiceService;
import org.crosscheck.core.account.KeyMap;

/// The keys of the person who looks.
///
/// @param me name for signing in
record OwnKeys(KeyChoiceService choices, String me) {
    KeyMap get() {
        return choices.get(me);
    }

    KeyMap change(KeyAction action, String key) {
        return choices.change(me, action, key);
    }

    KeyMap turn(boolean on) {
        return choices.turn(me, on);
    }

    KeyMap reset() {
        return choices.reset(me);
    }
}

package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.crosscheck.core.account.KeyAction;
import org.crosscheck.core.account.KeyMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Hears the keys of the review screen, which the browser sends while nobody writes.
final class ReviewKeys {
    private static final String KEY = "event.detail.key";
    private static final String SHIFT = "event.detail.shift";

    /// Hears a key.
    interface OnKey {
        /// @param action the name of a [org.crosscheck.core.account.KeyAction], or NEXT_OPEN, UNDO
        ///   or REDO, which have keys that nobody chooses
        void key(String action, boolean shift);
    }

    private final Div review;
    private final Consumer<KeyMap> shown;

    /// @param shown shows on the buttons which key does what
    ReviewKeys(Div review, Consumer<KeyMap> shown, OnKey onKey) {
        this.review = review;
        this.shown = shown;
        review.getElement()
                .addEventListener(
                        "crosscheck-key",
                        event ->
                                onKey.key(
                                        event.getEventData().path(KEY).asString(""),
                                        event.getEventData().path(SHIFT).asBoolean(false)))
                .addEventData(KEY)
                .addEventData(SHIFT);
    }

    /// Tells the browser which key does what, and shows it on the buttons.
    void use(KeyMap map) {
        shown.accept(map);
        ObjectNode keys = JsonNodeFactory.instance.objectNode();
        map.keys()
                .forEach((action, key) -> {
                    if (action.screen() == KeyAction.Screen.REVIEW) {
                        keys.put(key, action.name());
                    }
                });
        review.getElement()
                .executeJs("crosscheck.singleKeys($1); crosscheck.keys(this, $0)", keys, map.on());
    }
}

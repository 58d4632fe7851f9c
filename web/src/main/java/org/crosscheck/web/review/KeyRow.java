package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.crosscheck.core.account.KeyAction;
import org.crosscheck.core.account.KeyMap;
import org.crosscheck.core.account.KeyRefused;

/// One action, its key, and the button that waits for another key.
class KeyRow extends ListItem {
    private static final String KEY = "event.detail.key";

    private final KeyAction action;
    private final Span key = new Span();
    private final Button change = new Button();
    private final Span said = new Span();

    /// @param onKey hears the key that was pressed; the words of a [KeyRefused] are shown
    KeyRow(KeyAction action, BiConsumer<KeyAction, String> onKey) {
        this.action = action;
        addClassName("key-row");
        key.addClassName("key");
        Span what = new Span(getTranslation("keys.do." + action));
        what.addClassName("key-does");
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.addClickListener(_ -> await());
        change.getElement()
                .addEventListener(
                        "crosscheck-pressed",
                        event -> {
                            rest();
                            String pressed = event.getEventData().path(KEY).asString("");
                            if (!pressed.isEmpty()) {
                                choose(pressed, onKey);
                            }
                        })
                .addEventData(KEY);
        said.addClassName("key-said");
        said.getElement().setAttribute("role", "status");
        add(key, what, change, said);
        rest();
    }

    void show(KeyMap map) {
        key.setText(map.key(action).orElse(getTranslation("keys.none")));
        said.setText("");
    }

    private void await() {
        change.setText(getTranslation("keys.press"));
        change.setAriaLabel(null);
        said.setText(getTranslation("keys.press.help"));
        said.removeClassName("problem");
        change.getElement().executeJs("crosscheck.awaitKey(this)");
    }

    private void rest() {
        change.setText(getTranslation("keys.change"));
        change.setAriaLabel(
                getTranslation("keys.change.label", getTranslation("keys.do." + action)));
        said.setText("");
    }

    private void choose(String pressed, BiConsumer<KeyAction, String> onKey) {
        try {
            onKey.accept(action, pressed);
            said.setText(getTranslation("keys.changed", key.getText()));
            said.removeClassName("problem");
        } catch (KeyRefused e) {
            said.setText(sentence(e));
            said.addClassName("problem");
        }
    }

    private String sentence(KeyRefused refused) {
        return switch (refused.why()) {
            case TAKEN ->
                    getTranslation(
                            "keys.taken",
                            refused.key(),
                            refused.holder()
                                    .map(holder -> getTranslation("keys.do." + holder))
                                    .orElse(""));
            case RESERVED -> getTranslation("keys.reserved");
            case NO_SIGN -> getTranslation("keys.noSign");
        };
    }
}

package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.crosscheck.core.account.KeyAction;
import org.crosscheck.core.account.KeyMap;

/// Where a person gives actions other keys and turns single keys off.
class KeyChooser extends Div {
    private final transient OwnKeys own;
    private final transient Consumer<KeyMap> onChange;
    private final List<KeyRow> rows = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Checkbox on = new Checkbox(getTranslation("keys.single"));
    private final Button reset = new Button(getTranslation("keys.reset"));
    private final Span said = new Span();

    /// @param onChange hears the keys at once and after each change
    KeyChooser(OwnKeys own, Consumer<KeyMap> onChange) {
        this.own = own;
        this.onChange = onChange;
        addClassName("key-chooser");
        on.setHelperText(getTranslation("keys.single.help"));
        on.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show(own.turn(event.getValue()));
            }
        });
        for (KeyAction action : KeyAction.values()) {
            KeyRow row = new KeyRow(action, (what, key) -> show(own.change(what, key)));
            rows.add(row);
            list.add(row);
        }
        list.addClassName("key-rows");
        reset.addClickListener(_ -> {
            show(own.reset());
            said.setText(getTranslation("keys.wasReset"));
        });
        said.getElement().setAttribute("role", "status");
        said.addClassName("muted");
        Div end = new Div(reset, said);
        end.addClassName("key-reset");
        add(on, list, end);
    }

    /// Shows the keys as they are stored.
    void refresh() {
        show(own.get());
    }

    private void show(KeyMap map) {
        on.setValue(map.on());
        list.setClassName("key-rows-off", !map.on());
        rows.forEach(row -> row.show(map));
        said.setText("");
        onChange.accept(map);
    }
}

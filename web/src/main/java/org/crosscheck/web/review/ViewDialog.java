package org.crosscheck.web.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.crosscheck.core.review.SavedViewService;

/// Asks for the name of a view, and whether everybody in the investigation is to see it.
class ViewDialog extends Dialog {
    /// What was entered.
    record Entry(String name, boolean shared) {}

    private final TextField name = new TextField(getTranslation("views.name"));
    private final Checkbox shared = new Checkbox(getTranslation("views.share"));
    private final transient Consumer<Entry> onSave;

    /// @param onSave stores it; the message of an [IllegalArgumentException] is shown
    ViewDialog(String heading, Consumer<Entry> onSave) {
        this.onSave = onSave;
        setHeaderTitle(heading);
        name.setMaxLength(SavedViewService.LONGEST_NAME);
        name.setAutofocus(true);
        name.addKeyPressListener(Key.ENTER, _ -> save());
        Div form = new Div(name, shared);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), save);
    }

    ViewDialog renaming(String now) {
        name.setValue(now);
        shared.setVisible(false);
        return this;
    }

    private void save() {
        try {
            onSave.accept(new Entry(name.getValue(), shared.getValue()));
            close();
        } catch (IllegalArgumentException e) {
            name.setErrorMessage(e.getMessage());
            name.setInvalid(true);
        }
    }
}

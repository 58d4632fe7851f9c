package org.crosscheck.web.investigation;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.crosscheck.core.investigation.InvestigationRow;

/// Asks for an investigation's title and description.
class InvestigationDialog extends Dialog {
    /// What was entered.
    record Entry(String title, String description) {}

    private final TextField titleField = new TextField(getTranslation("investigation.title"));
    private final TextArea description = new TextArea(getTranslation("investigation.description"));
    private final transient Consumer<Entry> onSave;

    /// @param onSave stores it; the message of an [IllegalArgumentException] is shown
    InvestigationDialog(String heading, Consumer<Entry> onSave) {
        this.onSave = onSave;
        setHeaderTitle(heading);
        titleField.setRequiredIndicatorVisible(true);
        titleField.setHelperText(getTranslation("investigation.title.help"));
        titleField.setAutofocus(true);
        description.setMinRows(3);
        Div form = new Div(titleField, description);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        titleField.addKeyPressListener(Key.ENTER, _ -> save());
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), save);
    }

    InvestigationDialog showing(InvestigationRow row) {
        titleField.setValue(row.title());
        description.setValue(row.description());
        return this;
    }

    private void save() {
        try {
            onSave.accept(new Entry(titleField.getValue(), description.getValue()));
            close();
        } catch (IllegalArgumentException e) {
            titleField.setErrorMessage(e.getMessage());
            titleField.setInvalid(true);
        }
    }
}

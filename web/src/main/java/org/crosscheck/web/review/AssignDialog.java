package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.crosscheck.core.account.AccountRow;

/// Asks who is to review the chosen cross-checks.
class AssignDialog extends Dialog {
    /// @param people who may get them
    /// @param onConfirm hears the username
    AssignDialog(int number, List<AccountRow> people, Consumer<String> onConfirm) {
        setHeaderTitle(getTranslation("assign.title", number));
        Select<AccountRow> person = new Select<>();
        person.setLabel(getTranslation("assign.person"));
        person.setItems(people);
        person.setItemLabelGenerator(AccountRow::displayName);
        Div form = new Div(person);
        form.addClassName("form");
        add(form);
        Button confirm = new Button(getTranslation("assign.confirm", number));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        confirm.setDisableOnClick(true);
        person.addValueChangeListener(event -> confirm.setEnabled(event.getValue() != null));
        confirm.addClickListener(_ -> {
            AccountRow chosen = person.getValue();
            if (chosen != null) {
                close();
                onConfirm.accept(chosen.username());
            }
        });
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), confirm);
    }
}

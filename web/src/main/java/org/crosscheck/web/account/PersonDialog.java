package org.crosscheck.web.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.crosscheck.core.account.NewAccount;
import org.crosscheck.core.account.Role;

/// Asks for a new person's name, role and first password.
class PersonDialog extends Dialog {
    private final TextField displayName = new TextField(getTranslation("account.name"));
    private final TextField username = new TextField(getTranslation("account.username"));
    private final Select<Role> role = new Select<>();
    private final PasswordField password = new SecretField(getTranslation("people.firstPassword"));
    private final Paragraph problem = new Paragraph();
    private final transient Consumer<NewAccount> onSave;

    /// @param onSave stores the person; an [IllegalArgumentException] of it is shown
    PersonDialog(Consumer<NewAccount> onSave) {
        this.onSave = onSave;
        setHeaderTitle(getTranslation("people.add"));
        role.setLabel(getTranslation("account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(r -> getTranslation("role." + r));
        role.setValue(Role.REVIEWER);
        password.setHelperText(getTranslation("account.passwordRule"));
        problem.addClassName("problem");
        problem.setVisible(false);
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(displayName, username, role, password, problem);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("people.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), save);
    }

    private void save() {
        try {
            onSave.accept(
                    new NewAccount(
                            username.getValue().strip(),
                            displayName.getValue().strip(),
                            role.getValue(),
                            password.getValue()));
            close();
        } catch (IllegalArgumentException e) {
            problem.setText(e.getMessage());
            problem.setVisible(true);
        }
    }
}

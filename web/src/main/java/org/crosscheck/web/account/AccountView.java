package org.crosscheck.web.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.web.layout.PageHead;
import org.crosscheck.web.layout.Toast;

/// Where a person changes the own password.
@Route("account")
@PermitAll
class AccountView extends Div implements HasDynamicTitle {
    private final transient AccountService accounts;
    private final transient SignedIn signedIn;
    private final PasswordField current = new SecretField(getTranslation("account.current"));
    private final PasswordField password = new SecretField(getTranslation("account.newPassword"));
    private final PasswordField again = new SecretField(getTranslation("account.again"));

    AccountView(AccountService accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        addClassNames("page", "narrow");
        AccountRow person = signedIn.person();
        password.setHelperText(getTranslation("account.passwordRule"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.addKeyPressListener(Key.ENTER, _ -> change());
        Button save = new Button(getTranslation("account.change"), _ -> change());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div form =
                new Div(new H2(getTranslation("account.password")), current, password, again, save);
        form.addClassNames("panel", "form");
        add(
                new PageHead(getTranslation("account.title")),
                new Paragraph(
                        getTranslation("account.who", person.displayName(), person.username())),
                form);
    }

    private void change() {
        current.setInvalid(false);
        again.setInvalid(false);
        password.setInvalid(false);
        if (accounts.authenticate(signedIn.username(), current.getValue()).isEmpty()) {
            current.setErrorMessage(getTranslation("account.wrong"));
            current.setInvalid(true);
            return;
        }
        if (!password.getValue().equals(again.getValue())) {
            again.setErrorMessage(getTranslation("account.differ"));
            again.setInvalid(true);
            return;
        }
        try {
            accounts.changePassword(signedIn.username(), password.getValue());
        } catch (IllegalArgumentException e) {
            password.setErrorMessage(e.getMessage());
            password.setInvalid(true);
            return;
        }
        current.clear();
        password.clear();
        again.clear();
        Toast.show(getTranslation("account.changed"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("account.title"));
    }
}

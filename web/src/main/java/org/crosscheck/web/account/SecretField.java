package org.crosscheck.web.account;

import com.vaadin.flow.component.textfield.PasswordField;

/// A password's field whose button to show it has its name in the language of the screen.
class SecretField extends PasswordField {
    SecretField(String label) {
        super(label);
        getElement()
                .executeJs(
                        "this.i18n = Object.assign({}, this.i18n, {reveal: $0})",
                        getTranslation("account.password.show"));
    }
}

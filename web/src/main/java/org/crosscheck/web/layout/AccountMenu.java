package org.crosscheck.web.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.web.language.Language;
import org.crosscheck.web.language.LanguageAddress;

/// Who is signed in, and behind it: the account, the language, signing out.
class AccountMenu extends Div {
    private final Popover popover = new Popover();

    AccountMenu(AccountRow person) {
        Avatar avatar = new Avatar(person.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.displayName());
        name.addClassName("person");
        Span who = new Span(avatar, name);
        who.addClassName("who");
        Button open = new Button(who);
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("account-menu");
        Anchor account = new Anchor("account", getTranslation("account.title"));
        account.getElement().addEventListener("click", _ -> popover.close());
        Button out = new Button(getTranslation("signOut"), _ -> signOut());
        Div content = new Div(account, languages(), out);
        content.addClassName("account-content");
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("account.menu", person.displayName()));
        popover.add(content);
        add(open, popover);
    }

    private Nav languages() {
        Nav languages = new Nav();
        languages.addClassName("languages");
        languages.setAriaLabel(getTranslation("language.choose"));
        for (Language language : Language.values()) {
            Anchor link = new Anchor(LanguageAddress.of(language), language.ownName());
            link.getElement()
                    .setAttribute("router-ignore", true)
                    .setAttribute("lang", language.tag());
            if (language.tag().equals(getLocale().getLanguage())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            languages.add(link);
        }
        return languages;
    }

    private void signOut() {
        UI ui = UI.getCurrent();
        ui.getPage().setLocation("sign-out");
        ui.getSession().close();
    }
}

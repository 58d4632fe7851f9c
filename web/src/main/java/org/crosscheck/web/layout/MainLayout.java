package org.crosscheck.web.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.Role;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.language.Language;
import org.crosscheck.web.language.LanguageAddress;
import org.jspecify.annotations.Nullable;

/// The bar at the top of every screen: home, light and dark, who is signed in.
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout {
    private final Main content = new Main();

    MainLayout(SignedIn signedIn) {
        addClassName("frame");
        Anchor skip = new Anchor("#content", getTranslation("skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        Image icon = new Image("crosscheck/icon.svg", "");
        Anchor home = new Anchor("", icon, new Span("Crosscheck"));
        home.addClassName("home");
        home.setAriaLabel(getTranslation("home"));
        Nav nav = new Nav(new Anchor("", getTranslation("investigations.title")));
        nav.setAriaLabel(getTranslation("navigation"));
        AccountRow person = signedIn.person();
        if (person.role() == Role.ADMIN) {
            nav.add(new Anchor("people", getTranslation("people.title")));
        }
        Header bar = new Header(skip, home, nav, new Div(scheme(), account(person)));
        bar.addClassName("top-bar");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(bar, content);
    }

    private Button scheme() {
        Button toggle = new Button(new Span("◐"));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClassName("scheme");
        toggle.setAriaLabel(getTranslation("scheme.toggle"));
        toggle.setTooltipText(getTranslation("scheme.toggle"));
        toggle.getElement()
                .executeJs("this.addEventListener('click', () => crosscheck.toggleScheme())");
        return toggle;
    }

    private MenuBar account(AccountRow person) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        Avatar avatar = new Avatar(person.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.displayName());
        name.addClassName("person");
        Span both = new Span(avatar, name);
        both.addClassName("who");
        var top = menu.addItem(both);
        top.setAriaLabel(getTranslation("account.menu", person.displayName()));
        SubMenu sub = top.getSubMenu();
        sub.addItem(getTranslation("account.title"), _ -> UI.getCurrent().navigate("account"));
        languages(sub.addItem(getTranslation("language.choose")).getSubMenu());
        sub.addItem(
                getTranslation("signOut"),
                _ -> {
                    UI ui = UI.getCurrent();
                    ui.getPage().setLocation("sign-out");
                    ui.getSession().close();
                });
        return menu;
    }

    private void languages(SubMenu menu) {
        for (Language language : Language.values()) {
            MenuItem item =
                    menu.addItem(
                            language.ownName(),
                            _ ->
                                    UI.getCurrent()
                                            .getPage()
                                            .setLocation(LanguageAddress.of(language)));
            item.setCheckable(true);
            item.setChecked(language.tag().equals(getLocale().getLanguage()));
            item.getElement().setAttribute("lang", language.tag());
        }
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }
}

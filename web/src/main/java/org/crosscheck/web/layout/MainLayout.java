package org.crosscheck.web.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.Role;
import org.crosscheck.web.account.SignedIn;
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
        // The page's base address makes a link within the page one to the start page.
        skip.getElement()
                .executeJs(
                        """
                        this.addEventListener('click', event => {
                            event.preventDefault();
                            document.getElementById('content').focus();
                        })\
                        """);
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
        Header bar = new Header(skip, home, nav, new Div(scheme(), new AccountMenu(person)));
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

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }
}

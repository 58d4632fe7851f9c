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
import org.crosscheck.core.account.KeyChoiceService;
import org.crosscheck.core.account.Role;
import org.crosscheck.core.find.FindService;
import org.crosscheck.core.review.CommentService;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.live.LiveMentions;
import org.jspecify.annotations.Nullable;

/// The bar at the top of every screen: home, light and dark, who is signed in.
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout {
    private final Main content = new Main();
    private final Anchor mentions = new Anchor("mentions", "");
    private final transient CommentService comments;
    private final String me;

    MainLayout(
            SignedIn signedIn,
            FindService finder,
            CommentService comments,
            KeyChoiceService keys,
            LiveMentions live) {
        me = signedIn.username();
        this.comments = comments;
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
        nav.add(mentions);
        Header bar =
                new Header(
                        skip,
                        home,
                        nav,
                        new Div(find(finder, person), scheme(), new AccountMenu(person)));
        bar.addClassName("top-bar");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(bar, content);
        live.whileShown(this, person.username(), this::countMentions);
        getElement().executeJs("crosscheck.singleKeys($0)", keys.get(person.username()).on());
    }

    /// The way to anything by its words; Ctrl+K opens it on every screen.
    private Button find(FindService finder, AccountRow person) {
        Button open = new Button(getTranslation("find.open"));
        Span key = new Span(getTranslation("find.key"));
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        open.setSuffixComponent(key);
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("find-open");
        open.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        open.addClickListener(_ -> new FindDialog(finder, person.role() == Role.ADMIN).open());
        open.getElement().executeJs("crosscheck.findOpener(this)");
        return open;
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
        countMentions();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    private void countMentions() {
        long unseen = comments.unseen(me);
        mentions.setText(
                unseen == 0
                        ? getTranslation("mentions.title")
                        : getTranslation("mentions.count", unseen));
    }
}

package org.crosscheck.web.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.web.layout.PageHead;
import org.crosscheck.web.layout.Toast;

/// The people who may sign in, for administrators.
@Route("people")
@RolesAllowed("ADMIN")
class PeopleView extends Div implements HasDynamicTitle {
    private final transient AccountService accounts;
    private final transient SignedIn signedIn;
    private final Grid<AccountRow> grid = new Grid<>();

    PeopleView(AccountService accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        addClassNames("page");
        grid.addColumn(AccountRow::displayName).setHeader(getTranslation("account.name"));
        grid.addColumn(AccountRow::username).setHeader(getTranslation("account.username"));
        grid.addColumn(row -> getTranslation("role." + row.role()))
                .setHeader(getTranslation("account.role"));
        grid.addComponentColumn(this::access).setHeader(getTranslation("people.access"));
        grid.setAllRowsVisible(true);
        Button add = new Button(getTranslation("people.add"), _ -> ask());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHead(getTranslation("people.title"), add), grid);
        reload();
    }

    private void ask() {
        new PersonDialog(
                        person -> {
                            accounts.create(person);
                            reload();
                            Toast.show(getTranslation("people.added", person.displayName()));
                        })
                .open();
    }

    private Div access(AccountRow row) {
        Button toggle =
                new Button(getTranslation(row.active() ? "people.deactivate" : "people.activate"));
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.setAriaLabel(
                getTranslation(
                        row.active() ? "people.deactivate.label" : "people.activate.label",
                        row.displayName()));
        toggle.setEnabled(!row.username().equals(signedIn.username()));
        toggle.addClickListener(_ -> toggle(row));
        Span state = new Span(getTranslation(row.active() ? "people.active" : "people.left"));
        state.addClassName("muted");
        return new Div(state, toggle);
    }

    private void toggle(AccountRow row) {
        try {
            if (row.active()) {
                accounts.deactivate(row.username());
                Toast.show(getTranslation("people.deactivated", row.displayName()));
            } else {
                accounts.activate(row.username());
                Toast.show(getTranslation("people.activated", row.displayName()));
            }
        } catch (IllegalArgumentException e) {
            Toast.warn(Objects.requireNonNullElse(e.getMessage(), ""));
        }
        reload();
    }

    private void reload() {
        grid.setItems(accounts.list());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("people.title"));
    }
}
